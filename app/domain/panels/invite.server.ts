import { randomInt } from "node:crypto"
import type { z } from "zod"
import { createInvitation, findOrCreatePerson, providerInLetters } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { InviteForm } from "#app/domain/panels/forms.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import { deleteMember, insertMember, membersOf } from "#app/domain/panels/store.server.ts"
import { lockVacancy } from "#app/domain/vacancies/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

export type InviteRefusal =
  | { readonly kind: "not-found" }
  | { readonly kind: "say-is-sealed" }
  | { readonly kind: "already-on-the-panel" }

type Invite = { readonly slug: string } & z.output<typeof InviteForm>

/**
 * Gives somebody a seat on a draft's panel, with an invitation that signs them in once.
 * @returns the invitation's token, to print for somebody who has no e-mail
 */
export function inviteMember(ctx: Ctx<StaffActor>, invite: Invite) {
  return inTransaction<{ memberId: string; token: string }, InviteRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, invite.slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    if (vacancy.status !== "draft") return err({ kind: "say-is-sealed" })
    const email = invite.email ?? null
    const personId = await findOrCreatePerson(tx, { name: invite.name, email })
    const memberId = await insertMember(tx, {
      providerId,
      vacancyId: vacancy.id,
      personId,
      part: invite.part,
      shownAs: invite.shownAs || null,
      orderSeed: randomInt(2 ** 31 - 1),
    })
    if (!memberId) return err({ kind: "already-on-the-panel" })
    await record(tx, ctx, {
      event: "panel-member.invited",
      providerId,
      subjectId: memberId,
      detail: { part: invite.part },
    })
    const { token, url } = await createInvitation(tx, ctx, {
      personId,
      providerId,
      purpose: "panel-invitation",
      returnTo: `/panel/${vacancy.slug}`,
    })
    if (email) {
      await queueMessage(tx, ctx, {
        providerId,
        to: { email },
        template: "panel-invitation",
        data: {
          ...(await providerInLetters(tx, providerId)),
          name: invite.name,
          job: vacancy.title,
          url,
        },
        dedupeKey: `panel-invitation:${memberId}`,
      })
    }
    return ok({ memberId, token })
  })
}

/** A new invitation for a seat whose link was used or lost; the old ones stop working. */
export function inviteAgain(ctx: Ctx<StaffActor>, { slug, memberId }: { slug: string; memberId: string }) {
  return inTransaction<{ token: string }, { readonly kind: "not-found" }>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    const member = vacancy && (await membersOf(tx, vacancy.id)).find(({ id }) => id === memberId)
    if (!vacancy || !member) return err({ kind: "not-found" })
    const { token } = await createInvitation(tx, ctx, {
      personId: member.personId,
      providerId,
      purpose: "panel-invitation",
      returnTo: `/panel/${vacancy.slug}`,
    })
    await record(tx, ctx, { event: "panel-member.invited-again", providerId, subjectId: memberId })
    return ok({ token })
  })
}

export type RemoveRefusal = { readonly kind: "not-found" } | { readonly kind: "say-is-sealed" }

/** Takes a seat away again while nothing is sealed. */
export function removeMember(ctx: Ctx<StaffActor>, { slug, memberId }: { slug: string; memberId: string }) {
  return inTransaction<null, RemoveRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    if (vacancy.status !== "draft") return err({ kind: "say-is-sealed" })
    if (!(await deleteMember(tx, vacancy.id, memberId))) return err({ kind: "not-found" })
    await record(tx, ctx, { event: "panel-member.removed", providerId, subjectId: memberId })
    return ok(null)
  })
}
