import { type Actor, isStaffAs } from "#app/kernel/actor.ts"

/**
 * Who reads all that is held about an application, complains, and has it erased: the applicant themself. Whoever
 * types for them does not.
 */
export function mayHaveOwnData(actor: Actor, application: { readonly id: string }): boolean {
  return actor.kind === "applicant" && actor.applicationId === application.id && actor.helping === undefined
}

/** Who reads and answers complaints: a complaint may be about anybody else at the provider. */
export function mayAnswerComplaints(actor: Actor): boolean {
  return isStaffAs(actor, "owner")
}
