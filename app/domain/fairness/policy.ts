import { type Actor, isStaffAs } from "#app/kernel/actor.ts"

/** Who sees fair scores beside raw means: who decides about applications. They decide nothing. */
export function maySeeFairScores(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "recruiter", "hiring-manager")
}

/** Who is told how gently or severely somebody scores: they alone. */
export function maySeeScoringManner(actor: Actor, seat: { readonly personId: string }): boolean {
  return actor.kind === "person" && actor.personId === seat.personId
}
