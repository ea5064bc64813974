import { recordEnd } from "#app/domain/accounts/begin-session.server.ts"
import { type ColleagueRefusal, decideRole } from "#app/domain/accounts/colleague-rules.ts"
import {
  type Colleague,
  cancelInvitation,
  colleaguesOf,
  invitationsOf,
  lockColleagues,
  markMembershipEnded,
  saveRole,
} from "#app/domain/accounts/colleague-store.server.ts"
import { asDoorkeeper, asPerson } from "#app/domain/accounts/doorkeeper.server.ts"
import { mayKeepColleagues } from "#app/domain/accounts/policy.ts"
import { endAllSessions } from "#app/domain/accounts/store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

/** Who works for the asker's provider, and who is asked to; null for whom that is not for. */
export function readColleagues(ctx: Ctx<StaffActor>) {
  const { providerId } = ctx.actor
  return reading(ctx, async (tx) => {
    if (!mayKeepColleagues(ctx.actor)) return null
    return { colleagues: await colleaguesOf(tx, providerId), invited: await invitationsOf(tx, providerId) }
  })
}

/** Takes an invitation back: its link works no more. */
export function cancelColleagueInvitation(ctx: Ctx<StaffActor>, { id }: { readonly id: string }) {
  return inTransaction<null, { readonly kind: "not-found" }>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const gone = mayKeepColleagues(ctx.actor) ? await cancelInvitation(tx, providerId, { id }) : undefined
    if (!gone) return err({ kind: "not-found" })
    await record(tx, ctx, { event: "colleague-invitation.cancelled", providerId, subjectId: id })
    return ok(null)
  })
}

type RoleChange = {
  readonly membershipId: string
  readonly role: MembershipRole
  /** The role that the asker was shown. */
  readonly seen: MembershipRole
}

/** A colleague does something else from now on. As the doorkeeper: nobody at work may write who works there. */
export function changeColleagueRole(ctx: Ctx<StaffActor>, { membershipId, role, seen }: RoleChange) {
  return inTransaction<null, ColleagueRefusal>(asDoorkeeper(ctx), async (tx) => {
    const { found, owners } = await standing(tx, ctx, (one) => one.membershipId === membershipId)
    if (!found || !mayKeepColleagues(ctx.actor)) return err({ kind: "not-found" })
    if (found.role !== seen) return err({ kind: "changed-elsewhere" })
    const decision = decideRole(found.role, role, owners)
    if (!decision.ok) return decision
    await saveRole(tx, membershipId, role)
    const { providerId } = ctx.actor
    const detail = { from: found.role, to: role }
    await record(tx, ctx, { event: "colleague.role-changed", providerId, subjectId: membershipId, detail })
    return ok(null)
  })
}

/** A colleague stops working here: they are out at once, everywhere. What they did stays with their name. */
export function endColleague(ctx: Ctx<StaffActor>, { membershipId }: { readonly membershipId: string }) {
  return inTransaction<null, ColleagueRefusal>(asDoorkeeper(ctx), async (tx) => {
    const { found, owners } = await standing(tx, ctx, (one) => one.membershipId === membershipId)
    if (!found || !mayKeepColleagues(ctx.actor)) return err({ kind: "not-found" })
    const ended = await end(tx, ctx, found, owners)
    if (!ended.ok) return ended
    for (const session of await endAllSessions(tx, found.personId)) {
      await recordEnd(tx, asPerson(ctx, found.personId), session.id)
    }
    return ended
  })
}

/** Whoever asks stops working here, by their own word. */
export function leaveProvider(ctx: Ctx<StaffActor>) {
  return inTransaction<null, ColleagueRefusal>(asDoorkeeper(ctx), async (tx) => {
    const { found, owners } = await standing(tx, ctx, (one) => one.personId === ctx.actor.personId)
    return found ? end(tx, ctx, found, owners) : err({ kind: "not-found" })
  })
}

async function standing(tx: Tx, ctx: Ctx<StaffActor>, is: (one: Colleague) => boolean) {
  const all = await lockColleagues(tx, ctx.actor.providerId)
  return { found: all.find(is), owners: all.filter(({ role }) => role === "owner").length }
}

async function end(tx: Tx, ctx: Ctx<StaffActor>, { membershipId, role }: Colleague, owners: number) {
  const decision = decideRole(role, null, owners)
  if (!decision.ok) return decision
  const { providerId } = ctx.actor
  await markMembershipEnded(tx, membershipId)
  await record(tx, ctx, { event: "colleague.left", providerId, subjectId: membershipId })
  return ok(null)
}
