import { type Actor, isStaffAs } from "#app/kernel/actor.ts"

/** Who invites a panel and agrees its say for the provider. */
export function mayArrangePanel(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "recruiter", "hiring-manager")
}

/** Who scores: the person whose seat it is, once they have joined. Nobody scores for them. */
export function mayScore(actor: Actor, seat: { readonly personId: string; readonly joinedAt: Date | null }) {
  return actor.kind === "person" && actor.personId === seat.personId && seat.joinedAt !== null
}

/** Who types what stands on paper, and confirms what a colleague typed. */
export function mayTypePaper(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "recruiter", "hiring-manager", "assessor")
}

/** Who presses a score before it is sent: who scores, or whom they asked to support them, at their word. */
export function mayPress(
  actor: Actor,
  seat: {
    readonly personId: string
    readonly joinedAt: Date | null
    /** Whoever presses for the member here; left out where it is the member. */
    readonly supportedBy?: string
  },
) {
  if (seat.supportedBy === undefined) return mayScore(actor, seat)
  return actor.kind === "person" && actor.personId === seat.supportedBy && seat.joinedAt !== null
}
