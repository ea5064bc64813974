import { days } from "#app/kernel/durations.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** How long somebody has to say yes. */
export const colleagueInvitationLifetime = days(14)

export type InviteColleagueRefusal = { readonly kind: "not-found" | "works-here-already" }

export type JoinRefusal = {
  readonly kind: "not-found" | "link-used" | "link-late" | "link-cancelled" | "works-here-already"
}

/** `last-owner`: somebody has to answer for the account. `changed-elsewhere`: another role than was shown. */
export type ColleagueRefusal = { readonly kind: "not-found" | "last-owner" | "changed-elsewhere" }

/** Whether somebody's role may become another one, or (null) end, with so many owners now. */
export function decideRole(
  now: MembershipRole,
  next: MembershipRole | null,
  owners: number,
): Result<void, ColleagueRefusal> {
  const stays = now !== "owner" || next === "owner"
  return stays || owners > 1 ? ok(undefined) : err({ kind: "last-owner" })
}
