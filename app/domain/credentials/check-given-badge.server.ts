import { badgePath } from "#app/domain/credentials/addresses.ts"
import { type NotCarried, takeBadgeFrom } from "#app/domain/credentials/badge-carrier.server.ts"
import { providerDid } from "#app/domain/credentials/badge-issuer.ts"
import {
  claimsOf,
  datesOf,
  type GivenClaims,
  type GivenDates,
  type GivenSignature,
  type GivenStatus,
  type GivenVerdict,
  isBadge,
  verdictOf,
} from "#app/domain/credentials/given-badge.ts"
import { openCredential } from "#app/domain/credentials/given-signature.server.ts"
import { askStatus } from "#app/domain/credentials/given-status.server.ts"
import { checkCertificate, readBadge } from "#app/domain/credentials/read-certificate.server.ts"
import { readPlatformDid, readProviderDid } from "#app/domain/credentials/read-issuer.server.ts"
import { readStatusList } from "#app/domain/credentials/read-status-list.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { type ReadOutside, readOutside } from "#app/platform/outside.server.ts"

export type GivenCheck = {
  readonly verdict: GivenVerdict
  readonly signature: GivenSignature
  readonly status: GivenStatus
  readonly dates: GivenDates
  readonly issuerKnown: boolean
  /** What it says; null unless just this was signed. */
  readonly claims: GivenClaims | null
  /** The code of a certificate of ours, whose own page says more. */
  readonly code: string | null
  /** The badge itself as it was signed, without the file or the address that it came from. */
  readonly document: string
  readonly checkedAt: Date
}

export type NotChecked =
  | NotCarried
  | { readonly kind: "another-credential" }
  /** An address that does not answer with a badge, or that we do not ask. */
  | { readonly kind: "address-not-read" }

/**
 * Checks a badge of anybody's that was handed over, at this moment: who signed it, its dates, and whether it still
 * stands. Asks the issuer's own addresses, and says nothing of who asks; keeps nothing.
 * @param outside how addresses of others are read
 */
export async function checkGivenBadge(
  ctx: Ctx,
  bytes: Uint8Array,
  outside: ReadOutside = readOutside,
): Promise<Result<GivenCheck, NotChecked>> {
  const read = ownFirst(ctx, outside)
  const address = addressIn(bytes)
  const answered = address === undefined ? ok(bytes) : await badgeAt(address, read)
  if (!answered.ok) return answered
  const taken = takeBadgeFrom(answered.value)
  if (!taken.ok) return taken
  const opened = await openCredential(taken.value, read)
  if (!opened) return err({ kind: "not-a-badge" })
  const { credential, signature } = opened
  if (!isBadge(credential)) return err({ kind: "another-credential" })
  const now = ctx.now()
  const isSigned = signature === "valid"
  const claims = claimsOf(credential)
  const dates = datesOf(credential, now)
  const issuerKnown = isSigned && (await isOneOfOurs(ctx, claims.issuer.id))
  const here = issuerKnown ? await standingHere(ctx, credential.id) : null
  const status = here?.status ?? (isSigned ? await askStatus(credential, { read, now }) : "not-asked")
  const verdict = verdictOf({ signature, issuerKnown, status, dates: dates.state })
  return ok({
    ...{ verdict, signature, status, dates, issuerKnown, checkedAt: now },
    claims: isSigned ? claims : null,
    code: here?.code ?? null,
    document: taken.value.kind === "token" ? taken.value.token : JSON.stringify(taken.value.json),
  })
}

const longestAddress = 2_000

/** An address that was pasted in place of a badge. */
function addressIn(bytes: Uint8Array): string | undefined {
  if (bytes.length > longestAddress) return undefined
  const text = Buffer.from(bytes).toString("utf8").trim()
  return /^https?:\/\/\S+$/i.test(text) ? text : undefined
}

async function badgeAt(address: string, read: ReadOutside): Promise<Result<Uint8Array, NotChecked>> {
  const text = await read(address)
  return text.ok ? ok(Buffer.from(text.value)) : err({ kind: "address-not-read" })
}

/** Whether the name is one of a provider here. */
async function isOneOfOurs(ctx: Ctx, did: string): Promise<boolean> {
  const [slug = ""] = did.split(":").slice(-1)
  if (!/^[a-z0-9-]+$/.test(slug) || providerDid(env().APP_URL, slug) !== did) return false
  return (await readProviderDid(ctx, slug)) !== null
}

/** Where a badge of ours stands, which is kept here; null where it is none of those. */
async function standingHere(ctx: Ctx, id: unknown) {
  const before = `${env().APP_URL}${badgePath("")}`
  const code = typeof id === "string" && id.startsWith(before) ? id.slice(before.length) : undefined
  const kept = code === undefined ? null : await checkCertificate(ctx, code)
  if (!kept) return null
  const { status } = kept
  return {
    code: kept.code,
    status: status === "revoked" || status === "suspended" ? status : "stands",
  } as const
}

/** Reads our own addresses without going out: no machine need reach itself by the name others know it by. */
export function ownFirst(ctx: Ctx, outside: ReadOutside): ReadOutside {
  const { host } = new URL(env().APP_URL)
  return async (address) => {
    const url = URL.canParse(address) ? new URL(address) : undefined
    if (url?.host !== host) return outside(address)
    const text = await ownText(ctx, url.pathname)
    return text === null ? err({ kind: "not-there" }) : ok(text)
  }
}

async function ownText(ctx: Ctx, path: string): Promise<string | null> {
  if (path === "/.well-known/did.json") return JSON.stringify(readPlatformDid())
  const code = /^\/(?:verify|credentials)\/([\w-]+)$/.exec(path)?.[1]
  if (code !== undefined) return ownBadge(ctx, code)
  const [, slug, rest = ""] = /^\/providers\/([^/]+)\/(.+)$/.exec(path) ?? []
  if (slug === undefined) return null
  if (rest === "did.json") {
    const document = await readProviderDid(ctx, slug)
    return document && JSON.stringify(document)
  }
  const list = /^status\/(.+)$/.exec(rest)?.[1]
  const kept = list === undefined ? null : await readStatusList(ctx, { slug, name: list })
  return kept?.json ?? null
}

async function ownBadge(ctx: Ctx, code: string): Promise<string | null> {
  const badge = await readBadge(ctx, code)
  return badge === "withdrawn" ? null : badge
}
