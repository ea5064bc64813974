import type { MarkStep } from "#app/domain/training/rules.ts"
import type { Actor } from "#app/kernel/actor.ts"

/** Who may say that a standard is known or was seen in practice. */
export function mayAssess(actor: Actor): boolean {
  return actor.kind === "staff" && (actor.role === "assessor" || actor.role === "owner")
}

/** Who signs off what an assessor saw, and awards. Final responsibility is the registered manager's. */
export function maySignOff(actor: Actor): boolean {
  return actor.kind === "staff" && (actor.role === "owner" || actor.role === "hiring-manager")
}

/** The steps that somebody's role lets them take. */
export function stepsOf(actor: Actor): readonly MarkStep[] {
  return [
    ...(mayAssess(actor) ? (["known", "seen"] as const) : []),
    ...(maySignOff(actor) ? (["signed-off"] as const) : []),
  ]
}
