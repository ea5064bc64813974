import type { Actor } from "#app/kernel/actor.ts"

/** Who writes, publishes and closes a provider's vacancies. */
export function mayManageVacancies(actor: Actor): boolean {
  return actor.kind === "staff" && (actor.role === "owner" || actor.role === "hiring-manager")
}
