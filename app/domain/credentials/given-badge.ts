import { signableText } from "#app/domain/credentials/badge-text.ts"

/** A badge by anybody who issues them, read loosely: what others leave out or write otherwise is no fault here. */

type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** One or many, as JSON-LD lets either be written. */
export function each(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

const longestShown = 300

/** A text to be shown: in one line, without what could make it read as another. Null where there is none. */
function textOf(value: unknown): string | null {
  const [first] = each(value)
  const text = isJson(first) ? first["@value"] : first
  if (typeof text !== "string") return null
  const plain = signableText(text)
  return plain === "" ? null : plain.length > longestShown ? `${plain.slice(0, longestShown)}…` : plain
}

export type GivenClaims = {
  readonly issuer: { readonly id: string; readonly name: string | null }
  readonly award: string | null
  readonly description: string | null
  readonly holderName: string | null
  /** The achievement's own id. */
  readonly achievement: string | null
  /** When it was achieved, where the badge says so apart from when it begins to count. */
  readonly achievedAt: Date | null
  /** E-mail addresses that it names its holder by, most of them hashed. */
  readonly mail: readonly MailIdentity[]
}

/** An address, or SHA-256 of address and salt in hexadecimal (Open Badges 3.0, IdentityObject). */
export type MailIdentity = { readonly hashed: boolean; readonly identity: string; readonly salt: string }

/** Whether it is a badge: a credential that says of somebody what they achieved. */
export function isBadge(credential: Json): boolean {
  const types = each(credential.type)
  return (
    types.includes("VerifiableCredential") &&
    types.some((type) => type === "OpenBadgeCredential" || type === "AchievementCredential")
  )
}

/** The id of whoever a credential says it comes from; null where it names nobody. */
export function issuerOf({ issuer }: Json): string | null {
  const id = isJson(issuer) ? issuer.id : issuer
  return typeof id === "string" ? id : null
}

/** The address behind an issuer's name as people know addresses: `did:web:college.example:badges` is `college.example/badges`. */
export function shownIssuer(id: string): string {
  const [, place] = /^did:web:([\w.%:-]+)$/.exec(id) ?? []
  if (place === undefined) return id
  try {
    return signableText(place.split(":").map(decodeURIComponent).join("/"))
  } catch {
    return id
  }
}

/** What a badge says, as it is shown. */
export function claimsOf(credential: Json): GivenClaims {
  const { issuer, credentialSubject } = credential
  const [subject] = each(credentialSubject)
  const [achievement] = isJson(subject) ? each(subject.achievement) : []
  const identities = isJson(subject) ? each(subject.identifier).filter(isJson) : []
  const named = identities.find((one) => one.hashed === false && one.identityType === "name")
  const { id: achievementId } = isJson(achievement) ? achievement : {}
  return {
    issuer: { id: issuerOf(credential) ?? "", name: isJson(issuer) ? textOf(issuer.name) : null },
    award: (isJson(achievement) ? textOf(achievement.name) : null) ?? textOf(credential.name),
    description: isJson(achievement) ? textOf(achievement.description) : null,
    holderName: named ? textOf(named.identityHash) : null,
    achievement: typeof achievementId === "string" ? achievementId : null,
    achievedAt: instantOf(credential.awardedDate) ?? null,
    mail: identities
      .filter(({ identityType }) => identityType === "emailAddress")
      .slice(0, mostIdentities)
      .map(({ hashed, identityHash, salt }) => ({
        hashed: hashed !== false,
        identity: String(identityHash),
        salt: typeof salt === "string" ? salt : "",
      })),
  }
}

const mostIdentities = 10

export type GivenDates = {
  readonly state: "current" | "not-yet" | "expired" | "unreadable"
  readonly from: Date | null
  readonly until: Date | null
}

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

function instantOf(given: unknown): Date | undefined {
  const at = typeof given === "string" && instantForm.test(given) ? new Date(given) : new Date(Number.NaN)
  return Number.isNaN(at.getTime()) ? undefined : at
}

/** From when until when it counts, by the names of either version of the data model, at `now`. */
export function datesOf(credential: Json, now: Date): GivenDates {
  const read = (...names: readonly string[]) => {
    const given = names.map((name) => credential[name]).find((value) => value !== undefined)
    return given === undefined ? null : instantOf(given)
  }
  const from = read("validFrom", "issuanceDate")
  const until = read("validUntil", "expirationDate")
  if (from === undefined || until === undefined || (from && until && until < from)) {
    return { state: "unreadable", from: null, until: null }
  }
  const state = from && now < from ? "not-yet" : until && now >= until ? "expired" : "current"
  return { state, from, until }
}

export type StatusEntry = {
  readonly purpose: "revocation" | "suspension"
  readonly list: string
  readonly index: number
}

/**
 * Where a credential says that its status can be asked.
 * @returns null where it names a place or a way that we do not know how to ask
 */
export function statusEntriesOf({ credentialStatus }: Json): readonly StatusEntry[] | null {
  const entries: StatusEntry[] = []
  for (const one of each(credentialStatus)) {
    if (!isJson(one) || one.type !== "BitstringStatusListEntry") return null
    const { statusPurpose, statusListCredential, statusListIndex } = one
    // Other purposes say something, and never that it does not count.
    if (statusPurpose !== "revocation" && statusPurpose !== "suspension") continue
    const index = /^\d{1,9}$/.test(String(statusListIndex)) ? Number(statusListIndex) : -1
    if (typeof statusListCredential !== "string" || index < 0) return null
    entries.push({ purpose: statusPurpose, list: statusListCredential, index })
  }
  return entries
}

export type GivenSignature =
  | "valid"
  | "altered"
  | "not-the-issuers-key"
  /** The issuer's list of keys could not be read, or does not hold this one. */
  | "key-unknown"
  /** Signed in a way, or written in words, that we cannot check. */
  | "kind-unknown"
  /** It holds words that its own standard does not know: perhaps added, and never signed. */
  | "words-added"
  | "unsigned"

export type GivenStatus = "stands" | "revoked" | "suspended" | "not-asked" | "no-list"

export type GivenVerdict =
  | "good"
  | "good-unknown"
  | "withdrawn"
  | "suspended"
  | "expired"
  | "not-yet"
  | "not-found-out"
  | "not-genuine"
  | "cannot-say"

/** The one answer from what was looked at apart. */
export function verdictOf(checked: {
  readonly signature: GivenSignature
  readonly issuerKnown: boolean
  readonly status: GivenStatus
  readonly dates: GivenDates["state"]
}): GivenVerdict {
  const { signature, issuerKnown, status, dates } = checked
  if (signature === "key-unknown" || signature === "kind-unknown") return "cannot-say"
  if (signature !== "valid" || dates === "unreadable") return "not-genuine"
  if (status === "revoked") return "withdrawn"
  if (dates === "expired") return "expired"
  if (status === "suspended") return "suspended"
  if (dates === "not-yet") return "not-yet"
  if (status === "not-asked") return "not-found-out"
  return issuerKnown ? "good" : "good-unknown"
}
