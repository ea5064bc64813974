import { type Actor, isStaffAs } from "#app/kernel/actor.ts"

/** Who sees which messages did not arrive, and notes that somebody was told another way. */
export function maySeeToMessages(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "recruiter", "hiring-manager")
}
