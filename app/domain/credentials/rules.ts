import type { CertificateStatus } from "#app/domain/credentials/vocabulary.ts"
import type { AccreditationStatus } from "#app/domain/training/vocabulary.ts"
import { minutes } from "#app/kernel/durations.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

export type { CertificateStatus }

/** Where a certificate stands at `now`. Revoked is for ever; past its date it is expired, suspended or not. */
export function decideStatus(
  certificate: {
    readonly revokedAt: Date | null
    readonly suspendedAt?: Date | null
    readonly validUntil?: Date | null
  },
  now: Date,
): CertificateStatus {
  if (certificate.revokedAt) return "revoked"
  if (certificate.validUntil && now >= certificate.validUntil) return "expired"
  return certificate.suspendedAt ? "suspended" : "valid"
}

/** Whether its holder may choose to show it: what was withdrawn shows nothing that counts. */
export function mayBeShown(certificate: { readonly revokedAt: Date | null }): boolean {
  return certificate.revokedAt === null
}

export type IssueRefusal =
  | { readonly kind: "already-issued"; readonly certificateId: string }
  | { readonly kind: "accreditation-withdrawn" }
  | { readonly kind: "accreditation-suspended" }
  /** This machine's clock and the database's are too far apart to date a signature by. */
  | { readonly kind: "clock-wrong"; readonly apartMilliseconds: number }

/** Beyond what a network round trip explains: a clock this far off would sign a false date. */
const CLOCK_TOLERANCE = minutes(2)

/**
 * Whether a certificate may be issued for an accreditation, and from when it counts. The database's
 * clock decides (`databaseNow`); `now` is this machine's.
 */
export function decideIssue(
  accreditation: {
    readonly status: AccreditationStatus
    readonly awardedAt: Date
    readonly certificateId: string | null
  },
  { now, databaseNow }: { readonly now: Date; readonly databaseNow: Date },
): Result<{ readonly issuedAt: Date }, IssueRefusal> {
  if (accreditation.certificateId) {
    return err({ kind: "already-issued", certificateId: accreditation.certificateId })
  }
  if (accreditation.status === "revoked") return err({ kind: "accreditation-withdrawn" })
  if (accreditation.status === "suspended") return err({ kind: "accreditation-suspended" })
  const apartMilliseconds = Math.abs(now.getTime() - databaseNow.getTime())
  if (apartMilliseconds > CLOCK_TOLERANCE || databaseNow < accreditation.awardedAt) {
    return err({ kind: "clock-wrong", apartMilliseconds })
  }
  return ok({ issuedAt: databaseNow })
}

/** A certificate's number for files and letters: `VF-2026-000042`. It opens nothing; the code does. */
export function certificateNumber({ year, serial }: { readonly year: number; readonly serial: number }) {
  return `VF-${year}-${String(serial).padStart(6, "0")}`
}

/** So many numbers after `last`, the highest that the provider has used in the year; from the first where there is none. */
export function numbersAfter(
  last: string | null,
  { year, count }: { readonly year: number; readonly count: number },
): string[] {
  const used = last === null ? 0 : Number(last.split("-")[2])
  return Array.from({ length: count }, (_, at) => certificateNumber({ year, serial: used + at + 1 }))
}

/** What a reader of a certificate is told first, in one word. */
export type Verdict = "good" | "withdrawn" | "suspended" | "expired" | "not-yet" | "not-genuine"

/**
 * The one answer from what was looked at apart. What is not truly signed by a provider we know is not
 * genuine, whatever else may be said of it.
 */
export function decideVerdict(checked: {
  readonly signature: "valid" | "altered" | "key-unknown" | "not-the-issuers-key"
  readonly issuerKnown: boolean
  readonly status: CertificateStatus
  readonly dates: "current" | "not-yet" | "expired"
}): Verdict {
  if (checked.signature !== "valid" || !checked.issuerKnown) return "not-genuine"
  if (checked.status === "revoked") return "withdrawn"
  if (checked.status === "expired" || checked.dates === "expired") return "expired"
  if (checked.status === "suspended") return "suspended"
  return checked.dates === "not-yet" ? "not-yet" : "good"
}

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const CODE_LENGTH = 12

/**
 * The public code by which anyone may check a certificate: 12 letters and digits of Crockford's base 32,
 * so 60 bits that nobody can guess. `random` must be at least 12 bytes from a cryptographic source.
 */
export function codeFromRandom(random: Uint8Array): string {
  if (random.length < CODE_LENGTH) throw new RangeError(`A code needs ${CODE_LENGTH} random bytes.`)
  return Array.from(random.subarray(0, CODE_LENGTH), (byte) => CROCKFORD[byte % CROCKFORD.length]).join("")
}

/** The code as people read it aloud and copy it: `7K3M-Q9TZ-4HRA`. */
export function formatCode(code: string): string {
  return code.match(/.{4}/g)!.join("-")
}

/**
 * What somebody typed, as a code: capitals or not, with any spaces or dashes, with the letters O, I and L
 * for the digits they look like. Undefined when it can be no code of ours.
 */
export function parseCode(typed: string): string | undefined {
  if (typed.length > 4 * CODE_LENGTH) return undefined
  const code = typed
    .normalize("NFKC")
    .replace(/[\s\p{Pd}]/gu, "")
    .toUpperCase()
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1")
  return code.length === CODE_LENGTH && [...code].every((letter) => CROCKFORD.includes(letter))
    ? code
    : undefined
}
