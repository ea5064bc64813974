import type { Proof } from "#app/domain/training/vocabulary.ts"
import { err, ok } from "#app/kernel/result.ts"

/** One standard in a worker's plan. Instants, and the person who said so. */
export type StandardRecord = {
  readonly number: number
  readonly knownBy: string | null
  readonly seenBy: string | null
  readonly signedOffBy: string | null
}

export type MarkStep = "known" | "seen" | "signed-off"

export type MarkRefusal =
  | { readonly kind: "already-marked" }
  | { readonly kind: "own-learning" }
  | { readonly kind: "not-known-and-seen-yet" }
  /** Who assessed cannot also sign off. */
  | { readonly kind: "needs-a-second-person" }

/**
 * Whether somebody may say that a standard is known, seen in practice, or signed off. The Care Certificate
 * asks for both knowledge and assessed practice (Skills for Care, Information for employers); that a second
 * person signs off is this product's own rule.
 */
export function decideMarking(
  step: MarkStep,
  record: StandardRecord,
  { by, workerId }: { readonly by: string; readonly workerId: string },
) {
  if (by === workerId) return err<MarkRefusal>({ kind: "own-learning" })
  const done = { known: record.knownBy, seen: record.seenBy, "signed-off": record.signedOffBy }[step]
  if (done !== null) return err<MarkRefusal>({ kind: "already-marked" })
  if (step !== "signed-off") return ok(step)
  if (record.knownBy === null || record.seenBy === null) {
    return err<MarkRefusal>({ kind: "not-known-and-seen-yet" })
  }
  if (record.knownBy === by || record.seenBy === by) {
    return err<MarkRefusal>({ kind: "needs-a-second-person" })
  }
  return ok(step)
}

export type MarkStandardsRefusal =
  | { readonly kind: "not-found" }
  /** Nothing was recorded: this standard stood in the way. */
  | { readonly kind: "standard-refused"; readonly standard: number; readonly why: MarkRefusal }

/** Which of the steps that somebody's role lets them take (`may`) are open for one standard now. */
export function openSteps(
  record: StandardRecord,
  { may, ...who }: { readonly by: string; readonly workerId: string; readonly may: readonly MarkStep[] },
): readonly MarkStep[] {
  return may.filter((step) => decideMarking(step, record, who).ok)
}

export type AwardRefusal =
  | { readonly kind: "standards-open"; readonly open: readonly number[] }
  | { readonly kind: "own-learning" }
  | { readonly kind: "already-awarded" }

export type AwardOneRefusal = { readonly kind: "not-found" } | AwardRefusal

/** Whether every standard of the edition is signed off, so that the accreditation can be awarded. */
export function decideAward(plan: {
  readonly records: readonly StandardRecord[]
  readonly awarded: boolean
  readonly by: string
  readonly workerId: string
}) {
  if (plan.awarded) return err<AwardRefusal>({ kind: "already-awarded" })
  if (plan.by === plan.workerId) return err<AwardRefusal>({ kind: "own-learning" })
  const open = plan.records.filter(({ signedOffBy }) => signedOffBy === null).map(({ number }) => number)
  if (open.length > 0 || plan.records.length === 0) return err<AwardRefusal>({ kind: "standards-open", open })
  return ok("awarded" as const)
}

/** How far a plan is, for a line of words and a bar. */
export function progressOf(records: readonly StandardRecord[]) {
  const count = (has: (record: StandardRecord) => boolean) => records.filter(has).length
  return {
    of: records.length,
    known: count(({ knownBy }) => knownBy !== null),
    seen: count(({ seenBy }) => seenBy !== null),
    signedOff: count(({ signedOffBy }) => signedOffBy !== null),
  }
}

/** Training that is wanted of workers, in the edition of a day. */
export type Requirement = {
  readonly code: string
  readonly title: string
  readonly edition: string
  /** Of those that share a choice a worker has exactly one. */
  readonly choice: string | null
  readonly onlyWhere: string
  readonly validMonths: number | null
  readonly refresh: string
  readonly teachers: string
  readonly assessors: string
  readonly evidence: string
  readonly proof: Proof
  readonly sourceName: string
  readonly sourceUrl: string
  /** Titles of the roles it is for. */
  readonly roles: readonly string[]
  readonly roleCodes: readonly string[]
  readonly ofEverybody: boolean
}

/** Titles of what else one could have in place of this: of those that share a choice a worker has exactly one. */
export function othersToChoose(
  all: readonly Pick<Requirement, "code" | "title" | "choice">[],
  { code, choice }: Pick<Requirement, "code" | "choice">,
): readonly string[] {
  if (choice === null) return []
  return all.filter((each) => each.choice === choice && each.code !== code).map(({ title }) => title)
}
