import type { LearningState, Proof } from "#app/domain/training/vocabulary.ts"
import { isLongerThan } from "#app/kernel/characters.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** Where a worker stands with one requirement, whatever the day. Days are `YYYY-MM-DD`. */
export type Standing = {
  /** Something was noted that somebody has yet to assess or to sign off. */
  readonly begun: boolean
  /** Of the newest record that is whole. */
  readonly completedOn: string | null
  /** The last day on which it counts. */
  readonly until: string | null
  /** Of training of which a worker has exactly one: whether it is this. */
  readonly chosen: boolean | null
}

/** What is asked of one worker. */
export type Asked = {
  /** Their role is asked for it. */
  readonly wanted: boolean
  readonly choice: string | null
  readonly onlyWhere: string
}

/** How many days before it ends training is said to end soon. */
export const endsSoonDays = 90

/** How many days before its last day worker and managers are written to. */
export const remindedDays = [90, 60, 30, 7] as const

/** A day so many days later. */
export function daysLater(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** Where a worker stands on a day. It counts to the end of its last day. */
export function stateOf(asked: Asked, standing: Standing | null, today: string): LearningState {
  if (standing?.chosen === false) return "other-chosen"
  const { completedOn, until } = standing ?? { completedOn: null, until: null }
  if (completedOn !== null && (until === null || until >= today)) {
    return until !== null && until <= daysLater(today, endsSoonDays) ? "ends-soon" : "done"
  }
  if (completedOn !== null) return asked.wanted ? "lapsed" : "not-wanted"
  if (standing?.begun) return "in-progress"
  if (!asked.wanted) return "not-wanted"
  if (asked.choice !== null && !standing?.chosen) return "to-choose"
  return asked.onlyWhere === "" || standing?.chosen ? "not-yet" : "if-needed"
}

export const taughtByLimit = 200
export const evidenceLimit = 500
export const learningReasonLimit = 1_000

export type NoteRefusal =
  | { readonly kind: "own-learning" }
  | { readonly kind: "day-ahead" }
  /** The same was noted for the same day already. */
  | { readonly kind: "already-noted" }
  /** A worker has exactly one of several: which, and why, is said first. */
  | { readonly kind: "choose-first" }
  | { readonly kind: "other-chosen" }
  | { readonly kind: "words-too-long"; readonly field: "taught" | "evidence"; readonly limit: number }

/** Whether somebody may note that a worker completed something. */
export function decideNoting(
  note: { readonly completedOn: string; readonly taughtBy: string; readonly evidence: string },
  known: {
    readonly by: string
    readonly workerId: string
    readonly today: string
    readonly choice: string | null
    readonly chosen: boolean | null
    /** Days on which it is noted as completed already. */
    readonly noted: readonly string[]
  },
): Result<"noted", NoteRefusal> {
  if (known.by === known.workerId) return err({ kind: "own-learning" })
  if (known.chosen === false) return err({ kind: "other-chosen" })
  if (known.choice !== null && known.chosen === null) return err({ kind: "choose-first" })
  if (note.completedOn > known.today) return err({ kind: "day-ahead" })
  if (known.noted.includes(note.completedOn)) return err({ kind: "already-noted" })
  if (isLongerThan(note.taughtBy, taughtByLimit)) {
    return err({ kind: "words-too-long", field: "taught", limit: taughtByLimit })
  }
  return isLongerThan(note.evidence, evidenceLimit)
    ? err({ kind: "words-too-long", field: "evidence", limit: evidenceLimit })
    : ok("noted")
}

/** What is said of a record after it is noted. */
export type LearningStep = "assessed" | "signed-off"

export type LearningSaid = {
  readonly proof: Proof
  readonly assessedBy: string | null
  readonly signedOffBy: string | null
  readonly takenBack: boolean
}

export type SayRefusal =
  | { readonly kind: "own-learning" }
  /** It was said already, was taken back, or is not asked for. */
  | { readonly kind: "changed-meanwhile" }
  | { readonly kind: "not-assessed-yet" }
  /** Who assessed cannot also sign off. */
  | { readonly kind: "needs-a-second-person" }

/** Whether somebody may say of a record that they saw it being done, or sign it off. */
export function decideSaying(
  step: LearningStep,
  said: LearningSaid,
  { by, workerId }: { readonly by: string; readonly workerId: string },
): Result<LearningStep, SayRefusal> {
  if (by === workerId) return err({ kind: "own-learning" })
  if (said.takenBack || said.proof === "taught") return err({ kind: "changed-meanwhile" })
  if (step === "assessed") return said.assessedBy === null ? ok(step) : err({ kind: "changed-meanwhile" })
  if (said.proof !== "signed-off" || said.signedOffBy !== null) return err({ kind: "changed-meanwhile" })
  if (said.assessedBy === null) return err({ kind: "not-assessed-yet" })
  return said.assessedBy === by ? err({ kind: "needs-a-second-person" }) : ok(step)
}

/** Which steps that somebody's role lets them take (`may`) are open for a record now. */
export function openLearningSteps(
  said: LearningSaid,
  { may, ...who }: { readonly by: string; readonly workerId: string; readonly may: readonly LearningStep[] },
): readonly LearningStep[] {
  return may.filter((step) => decideSaying(step, said, who).ok)
}

/** Whether a record counts: everybody whom it asks for has said so. */
export function isWhole({ proof, assessedBy, signedOffBy, takenBack }: LearningSaid): boolean {
  if (takenBack) return false
  return proof === "taught" || (proof === "assessed" ? assessedBy : signedOffBy) !== null
}

export type ReasonRefusal =
  | { readonly kind: "own-learning" }
  | { readonly kind: "changed-meanwhile" }
  | { readonly kind: "reason-missing" }
  | { readonly kind: "words-too-long"; readonly limit: number }

/** Whether something may be taken back or chosen, which asks for a reason. @param open it can still be done */
export function decideWithReason(
  reason: string,
  { open, by, workerId }: { readonly open: boolean; readonly by: string; readonly workerId: string },
): Result<string, ReasonRefusal> {
  if (by === workerId) return err({ kind: "own-learning" })
  if (!open) return err({ kind: "changed-meanwhile" })
  if (reason.trim() === "") return err({ kind: "reason-missing" })
  return isLongerThan(reason, learningReasonLimit)
    ? err({ kind: "words-too-long", limit: learningReasonLimit })
    : ok(reason.trim())
}
