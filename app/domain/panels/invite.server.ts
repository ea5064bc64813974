import { randomInt } from "node:crypto"
import type { z } from "zod"
import {
  cancelInvitations,
  createInvitation,
  findOrCreatePerson,
  providerInLetters,
} from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { InviteForm } from "#app/domain/panels/forms.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import type { InviteRefusal, RemoveRefusal } from "#app/domain/panels/rules.ts"
import { deleteMember, insertMember, membersOf } from "#app/domain/panels/store.server.ts"
import { lockVacancy } from "#app/domain/vacancies/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type Invite = { readonly slug: string } & z.output<typeof InviteForm>

/** What an invitation to print is made of. */
export type PrintedInvitation = {
  readonly name: string
  /** The whole address with its key. Told this once and kept nowhere. */
  readonly url: string
  readonly emailed: boolean
  readonly help: { readonly person: string; readonly phone: string }
}

/** Gives somebody a seat on a draft's panel, with an invitation that signs them in once. */
export function inviteMember(ctx: Ctx<StaffActor>, invite: Invite) {
  return inTransaction<PrintedInvitation, InviteRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, invite.slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    if (vacancy.status !== "draft") return err({ kind: "say-is-sealed" })
    const email = invite.email ?? null
    if (!email && (await sitsUnderThisName(tx, vacancy.id, invite.name))) {
      return err({ kind: "already-on-the-panel" })
    }
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
    const { url } = await createInvitation(tx, ctx, invitationTo(vacancy.slug, personId, providerId))
    const from = await providerInLetters(tx, providerId)
    if (email) {
      await queueMessage(tx, ctx, {
        providerId,
        to: { email },
        template: "panel-invitation",
        data: {
          ...from,
          name: invite.name,
          job: vacancy.title,
          url,
        },
        dedupeKey: `panel-invitation:${memberId}`,
      })
    }
    const help = { person: from.contactName, phone: from.contactPhone }
    return ok({ name: invite.name, url, emailed: email !== null, help })
  })
}

/** Without e-mail nothing tells a second press of the button from a second person of the same name. */
async function sitsUnderThisName(tx: Tx, vacancyId: string, name: string): Promise<boolean> {
  const same = (other: string) => other.localeCompare(name, "en", { sensitivity: "base" }) === 0
  return (await membersOf(tx, vacancyId)).some((member) => member.email === null && same(member.name))
}

function invitationTo(slug: string, personId: string, providerId: string) {
  return { personId, providerId, purpose: "panel-invitation", returnTo: `/panel/${slug}` } as const
}

/** A new invitation for a seat whose link was used or lost; the old ones stop working. */
export function inviteAgain(ctx: Ctx<StaffActor>, { slug, memberId }: { slug: string; memberId: string }) {
  return inTransaction<PrintedInvitation, { readonly kind: "not-found" }>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    const member = vacancy && (await membersOf(tx, vacancy.id)).find(({ id }) => id === memberId)
    if (!vacancy || !member) return err({ kind: "not-found" })
    const invitation = invitationTo(vacancy.slug, member.personId, providerId)
    await cancelInvitations(tx, ctx, invitation)
    const { url } = await createInvitation(tx, ctx, invitation)
    await record(tx, ctx, { event: "panel-member.invited-again", providerId, subjectId: memberId })
    const { contactName, contactPhone } = await providerInLetters(tx, providerId)
    return ok({ name: member.name, url, emailed: false, help: { person: contactName, phone: contactPhone } })
  })
}

/** Takes a seat away again while nothing is sealed. */
export function removeMember(ctx: Ctx<StaffActor>, { slug, memberId }: { slug: string; memberId: string }) {
  return inTransaction<null, RemoveRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    if (vacancy.status !== "draft") return err({ kind: "say-is-sealed" })
    const member = (await membersOf(tx, vacancy.id)).find(({ id }) => id === memberId)
    if (!member) return err({ kind: "not-found" })
    await cancelInvitations(tx, ctx, invitationTo(vacancy.slug, member.personId, providerId))
    await deleteMember(tx, vacancy.id, memberId)
    await record(tx, ctx, { event: "panel-member.removed", providerId, subjectId: memberId })
    return ok(null)
  })
}
