import type { Actor } from "#app/kernel/actor.ts"

/** Who shortlists, decides, sees who somebody is, and makes offers. Each of it is recorded. */
export function mayDecide(actor: Actor): boolean {
  return actor.kind === "staff" && (actor.role === "owner" || actor.role === "hiring-manager")
}

/** Who reads the feedback on an application: the applicant themself. Whoever types for them does not. */
export function mayReadFeedback(actor: Actor, application: { readonly id: string }): boolean {
  return actor.kind === "applicant" && actor.applicationId === application.id && actor.helping === undefined
}
