import type { LearningStep } from "#app/domain/training/learning-rules.ts"
import type { MarkStep } from "#app/domain/training/rules.ts"
import { type Actor, isStaffAs } from "#app/kernel/actor.ts"

/** Who sees which workers there are and how far each has come. */
export function mayReadWorkers(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "hiring-manager", "assessor")
}

/** Who may say that a standard is known or was seen in practice. */
export function mayAssess(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "assessor")
}

/** Who signs off what an assessor saw, and awards. Final responsibility is the registered manager's. */
export function maySignOff(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "hiring-manager")
}

/** The steps that somebody's role lets them take. */
export function stepsOf(actor: Actor): readonly MarkStep[] {
  return [
    ...(mayAssess(actor) ? (["known", "seen"] as const) : []),
    ...(maySignOff(actor) ? (["signed-off"] as const) : []),
  ]
}

/** Who notes what a worker completed, and says of which training they are to have one. */
export function mayNoteLearning(actor: Actor): boolean {
  return mayReadWorkers(actor)
}

/** What somebody's role lets them say of what is noted. */
export function learningStepsOf(actor: Actor): readonly LearningStep[] {
  return [
    ...(mayAssess(actor) ? (["assessed"] as const) : []),
    ...(maySignOff(actor) ? (["signed-off"] as const) : []),
  ]
}
