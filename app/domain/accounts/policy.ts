import type { Actor } from "#app/kernel/actor.ts"

/** Who names a provider's services, changes and ends them. */
export function mayKeepServices(actor: Actor): boolean {
  return actor.kind === "staff" && (actor.role === "owner" || actor.role === "hiring-manager")
}
