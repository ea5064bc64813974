import type { InviteColleagueRefusal } from "#app/domain/accounts/colleague-rules.ts"
import {
  cancelInvitation,
  providerInLetters,
  saveColleagueInvitation,
  worksHere,
} from "#app/domain/accounts/index.server.ts"
import { mayKeepColleagues } from "#app/domain/accounts/policy.ts"
import { queueMessage } from "#app/domain/messages/queue-message.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type Asked = { readonly email: string; readonly role: MembershipRole }

/** Asks somebody by e-mail to work for the asker's provider here. */
export function inviteColleague(ctx: Ctx<StaffActor>, asked: Asked) {
  return inTransaction<null, InviteColleagueRefusal>(ctx, async (tx) => {
    if (!mayKeepColleagues(ctx.actor)) return err({ kind: "not-found" })
    if (await worksHere(tx, ctx.actor.providerId, asked.email)) return err({ kind: "works-here-already" })
    return send(tx, ctx, asked)
  })
}

/** Sends an invitation that waits once more, with a new link; the old one works no more. */
export function inviteColleagueAgain(ctx: Ctx<StaffActor>, { id }: { readonly id: string }) {
  return inTransaction<null, InviteColleagueRefusal>(ctx, async (tx) => {
    const may = mayKeepColleagues(ctx.actor)
    const asked = may ? await cancelInvitation(tx, ctx.actor.providerId, { id }) : undefined
    if (!asked) return err({ kind: "not-found" })
    return send(tx, ctx, asked)
  })
}

async function send(tx: Tx, ctx: Ctx<StaffActor>, { email, role }: Asked) {
  const { providerId } = ctx.actor
  const { id, url } = await saveColleagueInvitation(tx, ctx, { email, role })
  await queueMessage(tx, ctx, {
    providerId,
    to: { email },
    template: "colleague-invitation",
    data: { ...(await providerInLetters(tx, providerId)), url },
    dedupeKey: `colleague-invitation|${id}`,
  })
  return ok(null)
}
