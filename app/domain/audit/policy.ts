import { type Actor, isStaffAs } from "#app/kernel/actor.ts"

/** Who sees the work under way: it names the people it is done for. */
export function mayReadWork(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "recruiter", "hiring-manager", "assessor", "finance")
}
