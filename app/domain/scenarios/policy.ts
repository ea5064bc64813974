import { type Actor, isStaffAs } from "#app/kernel/actor.ts"

/** Who writes a provider's questions, asks people to rate them and lets them go live. */
export function mayKeepQuestions(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "recruiter", "hiring-manager")
}
