import { type Actor, isStaffAs } from "#app/kernel/actor.ts"

type Theirs = { readonly id: string }

/** An application is filled in by who holds its key: the applicant, or who types for them. */
export function mayFillIn(actor: Actor, application: Theirs): boolean {
  return actor.kind === "applicant" && actor.applicationId === application.id
}

/** All else is the applicant's alone: taking it back, its links, its answers aloud, what is asked for later. */
export function mayChange(actor: Actor, application: Theirs): boolean {
  return mayFillIn(actor, application) && actor.kind === "applicant" && actor.helping === undefined
}

/**
 * Who answers applicants and sees to what they asked for. Row security leaves out those who score the same
 * vacancy, and shows nobody's name.
 */
export function mayArrange(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "recruiter", "hiring-manager")
}

/**
 * Who listens to voice answers and types them. Of these, row security shows recordings only to those who do
 * not score that vacancy.
 */
export function mayTypeRecordings(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "recruiter", "hiring-manager")
}

/** Who types for somebody who calls, writes on paper or comes by. Whoever has a seat on the panel does not. */
export function mayAssist(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "recruiter", "hiring-manager")
}
