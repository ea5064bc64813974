import { type Actor, isStaffAs } from "#app/kernel/actor.ts"

/** Who says whether a badge from elsewhere counts: those who note what workers learn. */
export function mayDecideOnBadges(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "hiring-manager", "assessor")
}

/** Who says that an award of somebody else's counts from now on, whoever brings it. */
export function mayTrustAwards(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "hiring-manager")
}
