import { type Actor, isStaffAs } from "#app/kernel/actor.ts"

/** Who names a provider's services, changes and ends them. */
export function mayKeepServices(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "hiring-manager")
}

/** Who invites colleagues, changes what they do and lets them go. */
export function mayKeepColleagues(actor: Actor): boolean {
  return isStaffAs(actor, "owner")
}
