import type { Actor } from "#app/kernel/actor.ts"

/** An application is changed by who holds its key and by nobody else. */
export function mayChange(actor: Actor, application: { readonly id: string }): boolean {
  return actor.kind === "applicant" && actor.applicationId === application.id
}
