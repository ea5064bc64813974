import type { Actor } from "#app/kernel/actor.ts"

/** Who shortlists, decides, sees who somebody is, and makes offers. Each of it is recorded. */
export function mayDecide(actor: Actor): boolean {
  return actor.kind === "staff" && (actor.role === "owner" || actor.role === "hiring-manager")
}
