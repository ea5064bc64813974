import { type Actor, isStaffAs } from "#app/kernel/actor.ts"

/** Who writes, publishes, closes and archives a provider's vacancies. */
export function mayManageVacancies(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "recruiter", "hiring-manager")
}
