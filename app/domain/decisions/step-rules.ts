import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { type DecideRefusal, decideDecision, type Heard } from "#app/domain/decisions/rules.ts"
import type { StepOutcome } from "#app/domain/decisions/vocabulary.ts"
import { minutes } from "#app/kernel/durations.ts"
import { err, ok } from "#app/kernel/result.ts"

/** How long a step for many can be undone. Nothing is decided, and nobody written to, before that is over. */
export const undoMs = minutes(10)

/** How many a step is for at most: as many as a person can look over on one page. */
export const stepLimit = 200

/** Why a step cannot be for somebody now. */
export type StepRefusal =
  | DecideRefusal
  /** Nobody who decides has opened their answers: nobody is decided about by figures alone. */
  | { readonly kind: "nobody-looked" }
  /** Another step that can still be undone is for them. */
  | { readonly kind: "in-another-step" }

type ForOne = {
  readonly status: ApplicationStatus
  readonly heard: Heard
  readonly typedForThem: boolean
  readonly looked: boolean
  readonly inStep: boolean
}

/** Whether a step may be for one applicant: where a decision about them alone might be made, and somebody looked. */
export function decideInStep(outcome: StepOutcome, one: ForOne, reason: string) {
  const { status, heard, typedForThem, looked, inStep } = one
  if (inStep) return err<StepRefusal>({ kind: "in-another-step" })
  const alone = decideDecision(outcome, { status, heard, reason, typedForThem })
  if (!alone.ok) return err<StepRefusal>(alone.error)
  return looked ? ok(outcome) : err<StepRefusal>({ kind: "nobody-looked" })
}

export type UndoRefusal = { readonly kind: "too-late" }

/** Whether a step can still be undone. Undone twice is undone. */
export function decideUndo(
  step: { readonly dueAt: Date; readonly undoneAt: Date | null; readonly doneAt: Date | null },
  now: Date,
) {
  if (step.undoneAt) return ok("undone-already" as const)
  if (step.doneAt || now >= step.dueAt) return err<UndoRefusal>({ kind: "too-late" })
  return ok("undone" as const)
}
