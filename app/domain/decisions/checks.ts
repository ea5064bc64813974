import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import {
  type CertificateLevel,
  type CheckItem,
  type CheckOutcome,
  checkItems,
} from "#app/domain/decisions/vocabulary.ts"
import { err, ok } from "#app/kernel/result.ts"

/** For what was seen, in characters as people see them. */
export const evidenceLimit = 2_000
export const supervisorLimit = 200

/** Where the law says "so far as practicable" or asks only of people with such work behind them. */
const mayBeLeftOut: readonly CheckItem[] = ["conduct", "why-left", "qualifications"]

/** What is said of it is a secret (criminal record, health) and goes once its clock has run. */
export const secretItems: readonly CheckItem[] = ["criminal-record", "enhanced-certificate", "health"]

/** Six months, as guidance on handling certificates has it: outcome, who and when stay. */
export const secretsKeptDays = 183

/** A check as it stands: the newest record of its item. */
export type CheckRecord = {
  readonly item: CheckItem
  readonly outcome: CheckOutcome
  /** Last day it holds, `YYYY-MM-DD`; null where it does not run out. */
  readonly expiresOn: string | null
}

/** Recorded once there is an offer, and renewed while somebody works. */
export function mayRecordChecks(status: ApplicationStatus): boolean {
  return status === "offered" || status === "accepted" || status === "started"
}

/** Which items a role asks for: one of the two certificates, never both. */
export function itemsAskedFor(level: CertificateLevel): readonly CheckItem[] {
  const enhanced = level === "enhanced" || level === "enhanced-with-barred-list"
  return checkItems.filter((item) => {
    if (item === "enhanced-certificate") return enhanced
    if (item === "criminal-record") return level === "standard"
    return true
  })
}

/** An item with where it stands, and its newest record as those who make offers read it. */
export type CheckedItem = {
  readonly item: CheckItem
  readonly standing: CheckStanding
  readonly record:
    | (CheckRecord & {
        /** Null once its clock has run. */
        readonly evidence: string | null
        readonly id: string
        readonly seenOn: string
        readonly checkedAt: Date
        readonly checkedBy: string | null
      })
    | null
}

/** What an applicant is told of what is checked about them. */
export type OwnChecks = {
  readonly items: readonly Pick<CheckedItem, "item" | "standing">[]
  /** Who is beside them until the certificate is here. */
  readonly supervisor: string | null
}

/** Whether a certificate is among what is checked: then, and not else, cautions and convictions may be asked for. */
export function asksForRecord(checks: OwnChecks | null): boolean {
  return (
    checks?.items.some(({ item }) => item === "enhanced-certificate" || item === "criminal-record") ?? false
  )
}

export type CheckStanding = "in-place" | "not-needed" | "run-out" | "missing"

/** @param today `YYYY-MM-DD` in London */
export function standingOfCheck(record: CheckRecord | undefined, today: string): CheckStanding {
  if (!record) return "missing"
  if (record.expiresOn !== null && record.expiresOn < today) return "run-out"
  return record.outcome
}

/**
 * What is not yet in place. Nobody ticks "ready to start": it is what is left when this is empty. The database
 * works out the same (`checks_missing`).
 */
export function checksMissing(
  records: readonly CheckRecord[],
  level: CertificateLevel,
  today: string,
): readonly CheckItem[] {
  return itemsAskedFor(level).filter((item) => {
    const standing = standingOfCheck(
      records.find((record) => record.item === item),
      today,
    )
    return standing === "missing" || standing === "run-out"
  })
}

/** What comes from the applicant or a referee, and not from who hires. */
export const toldByOthers = ["work-history", "reference", "own-record"] as const
export type ToldByOthers = (typeof toldByOthers)[number]

/**
 * What nobody but who hires has said anything on, though checks that rest on it may be in place. It holds up no start:
 * it may have been seen elsewhere. It is said, so that nobody takes "in place" for more than was noted.
 */
export function notTold(told: {
  readonly workHistory: boolean
  readonly referencesGiven: number
  readonly ownRecord: boolean
  readonly asksForRecord: boolean
}): readonly ToldByOthers[] {
  return toldByOthers.filter((one) => {
    if (one === "work-history") return !told.workHistory
    return one === "reference" ? told.referencesGiven === 0 : told.asksForRecord && !told.ownRecord
  })
}

export type RecordCheckRefusal =
  | { readonly kind: "not-asked-of-role" }
  | { readonly kind: "evidence-missing"; readonly outcome: CheckOutcome }
  | { readonly kind: "evidence-too-long"; readonly limit: number }
  /** The law asks it of everybody. */
  | { readonly kind: "always-needed" }
  | { readonly kind: "seen-in-future" }
  | { readonly kind: "run-out-already" }
  /** A colleague recorded it since it was looked at. */
  | { readonly kind: "recorded-meanwhile" }

type Recording = {
  readonly item: CheckItem
  readonly outcome: CheckOutcome
  /** What was seen and where it is kept; or why it is not needed. */
  readonly evidence: string
  readonly tooLong: boolean
  readonly seenOn: string
  readonly expiresOn: string | null
  readonly level: CertificateLevel
  readonly today: string
  /** The newest record is the one that was looked at. */
  readonly asSeen: boolean
}

/** Whether a check may be recorded. Days are `YYYY-MM-DD`. */
export function decideCheck(check: Recording) {
  const { item, outcome, level, today } = check
  const no = (refusal: RecordCheckRefusal) => err<RecordCheckRefusal>(refusal)
  if (!itemsAskedFor(level).includes(item)) return no({ kind: "not-asked-of-role" })
  if (outcome === "not-needed" && !mayBeLeftOut.includes(item)) return no({ kind: "always-needed" })
  if (!check.asSeen) return no({ kind: "recorded-meanwhile" })
  if (check.evidence.trim() === "") return no({ kind: "evidence-missing", outcome })
  if (check.tooLong) return no({ kind: "evidence-too-long", limit: evidenceLimit })
  if (check.seenOn > today) return no({ kind: "seen-in-future" })
  if (check.expiresOn !== null && check.expiresOn < today) return no({ kind: "run-out-already" })
  return ok(outcome)
}

/** Whether leaving an item out can be right at all. */
export function mayLeaveOut(item: CheckItem): boolean {
  return mayBeLeftOut.includes(item)
}

const limits = { supervisor: supervisorLimit, reason: evidenceLimit } as const

/** Whether somebody whose checks stand like this may start: all is in place, or only the certificate is awaited. */
export function mayStart(missing: readonly CheckItem[], supervised: boolean): boolean {
  return missing.every((item) => supervised && item === "enhanced-certificate")
}

export type SuperviseRefusal =
  | { readonly kind: "not-the-only-thing"; readonly missing: readonly CheckItem[] }
  | { readonly kind: "certificate-in-place" }
  | { readonly kind: "role-has-no-barred-list" }
  | { readonly kind: "supervisor-missing" }
  | { readonly kind: "reason-missing" }
  | { readonly kind: "part-too-long"; readonly part: "supervisor" | "reason"; readonly limit: number }
  | { readonly kind: "seen-in-future" }

/**
 * Whether somebody may start with a named supervisor before their certificate is here: only where nothing else is
 * missing, the barred list was clear, and people would be at risk otherwise (Adult First).
 */
export function decideSupervisedStart(start: {
  readonly missing: readonly CheckItem[]
  readonly level: CertificateLevel
  readonly supervisor: string
  readonly reason: string
  /** The part that is longer than its limit, if one is. */
  readonly tooLong: "supervisor" | "reason" | undefined
  readonly barredListClearOn: string
  readonly today: string
}) {
  const no = (refusal: SuperviseRefusal) => err<SuperviseRefusal>(refusal)
  if (start.level !== "enhanced-with-barred-list") return no({ kind: "role-has-no-barred-list" })
  const others = start.missing.filter((item) => item !== "enhanced-certificate")
  if (others.length > 0) return no({ kind: "not-the-only-thing", missing: others })
  if (start.missing.length === 0) return no({ kind: "certificate-in-place" })
  if (start.supervisor.trim() === "") return no({ kind: "supervisor-missing" })
  if (start.reason.trim() === "") return no({ kind: "reason-missing" })
  if (start.tooLong) return no({ kind: "part-too-long", part: start.tooLong, limit: limits[start.tooLong] })
  if (start.barredListClearOn > start.today) return no({ kind: "seen-in-future" })
  return ok("arranged" as const)
}
