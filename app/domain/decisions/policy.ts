import { type Actor, isStaffAs } from "#app/kernel/actor.ts"

/**
 * Who works through applications: shortlists by the panel's scores, sees who somebody is from then on, arranges
 * times and writes feedback. Each of it is recorded.
 */
export function mayChoose(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "recruiter", "hiring-manager")
}

/** Who decides whom to appoint, makes offers and starts a worker. Each of it is recorded. */
export function mayDecide(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "hiring-manager")
}

/** Who reads the feedback on an application: the applicant themself. Whoever types for them does not. */
export function mayReadFeedback(actor: Actor, application: { readonly id: string }): boolean {
  return actor.kind === "applicant" && actor.applicationId === application.id && actor.helping === undefined
}
