import { type BegunSession, type Browser, beginSession } from "#app/domain/accounts/begin-session.server.ts"
import { colleagueInvitationLifetime, type JoinRefusal } from "#app/domain/accounts/colleague-rules.ts"
import {
  cancelInvitation,
  colleaguesOf,
  findInvitation,
  insertInvitation,
  lockInvitation,
  markInvitationAccepted,
} from "#app/domain/accounts/colleague-store.server.ts"
import { asDoorkeeper, asPerson } from "#app/domain/accounts/doorkeeper.server.ts"
import { findOrCreatePerson } from "#app/domain/accounts/find-or-create-person.server.ts"
import { insertMembership } from "#app/domain/accounts/provider-store.server.ts"
import { decideLinkUse, type LinkState, stateOfLink } from "#app/domain/accounts/rules.ts"
import { saveName } from "#app/domain/accounts/store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { newToken, tokenHash } from "#app/platform/sealing.server.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

const hashOf = (token: string) => tokenHash(token, "colleague-invitation")

/** Whether somebody with this address works for the asker's provider now. */
export async function worksHere(tx: Tx, providerId: string, email: string): Promise<boolean> {
  const all = await colleaguesOf(tx, providerId)
  return all.some((one) => one.email?.toLowerCase() === email.toLowerCase())
}

/**
 * Asks somebody to work for the provider; what was sent to the same address before stops working. The caller
 * checks who may, and sends the letter. @returns the whole address that lets them join
 */
export async function saveColleagueInvitation(
  tx: Tx,
  ctx: Ctx<StaffActor>,
  { email, role }: { readonly email: string; readonly role: MembershipRole },
): Promise<{ id: string; url: string }> {
  const { providerId, personId } = ctx.actor
  await cancelInvitation(tx, providerId, { email })
  const token = newToken()
  const id = await insertInvitation(tx, {
    providerId,
    email,
    role,
    tokenHash: hashOf(token),
    invitedBy: personId,
    lifetime: colleagueInvitationLifetime,
  })
  await record(tx, ctx, { event: "colleague.invited", providerId, subjectId: id, detail: { role } })
  return { id, url: `${env().APP_URL}/join-provider/${token}` }
}

export type OpenedColleagueInvitation = {
  readonly state: LinkState
  readonly slug: string
  readonly providerName: string
  readonly role: MembershipRole
}

/** Reads an invitation without using it: programs that look through mail open every link. */
export async function openColleagueInvitation(
  ctx: Ctx,
  token: string,
): Promise<OpenedColleagueInvitation | null> {
  const found = await reading(asDoorkeeper(ctx), (tx) => findInvitation(tx, hashOf(token)))
  if (!found) return null
  const { slug, providerName, role } = found
  return { state: stateOfLink(found, found.now), slug, providerName, role }
}

type Joining = { readonly token: string; readonly name: string; readonly browser: Browser }

/** Somebody who was invited says yes, and what they are called. Of many tries at once, one gets in. */
export function joinProvider(ctx: Ctx, { token, name, browser }: Joining) {
  return inTransaction<BegunSession & { slug: string }, JoinRefusal>(asDoorkeeper(ctx), async (tx) => {
    const invitation = await lockInvitation(tx, hashOf(token))
    if (!invitation) return err({ kind: "not-found" })
    const decision = decideLinkUse(invitation, invitation.now)
    if (!decision.ok) return decision
    const { id, providerId, email, role, slug } = invitation
    if (await worksHere(tx, providerId, email)) return err({ kind: "works-here-already" })
    const personId = await findOrCreatePerson(tx, { name, email })
    await saveName(tx, personId, name)
    const membershipId = await insertMembership(tx, { providerId, personId, role })
    await markInvitationAccepted(tx, id)
    const as = asPerson(ctx, personId)
    await record(tx, as, { event: "colleague.joined", providerId, subjectId: membershipId, detail: { role } })
    return ok({ ...(await beginSession(tx, ctx, { personId, way: "invitation", browser })), slug })
  })
}
