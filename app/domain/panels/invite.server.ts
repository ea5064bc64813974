import { randomInt } from "node:crypto"
import type { z } from "zod"
import {
  type CardWords,
  cancelInvitations,
  cancelInvitationsAndEnd,
  createCardWords,
  createInvitation,
  findOrCreatePerson,
  panelOfferOf,
  providerInLetters,
} from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { queueMessage, queueText } from "#app/domain/messages/index.server.ts"
import type { InviteForm } from "#app/domain/panels/forms.ts"
import {
  askForNewCard,
  cardConfirmers,
  hasComeInByCard,
  makeNewCard,
  openNewCard,
} from "#app/domain/panels/new-card-store.server.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import type { InviteAgainRefusal, InviteRefusal, RemoveRefusal } from "#app/domain/panels/rules.ts"
import { deleteMember, insertMember, membersOf } from "#app/domain/panels/store.server.ts"
import type { NewCardReason } from "#app/domain/panels/vocabulary.ts"
import { lockVacancy, type VacancyRow } from "#app/domain/vacancies/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { sendsTexts } from "#app/platform/text.server.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type Invite = { readonly slug: string } & z.output<typeof InviteForm>

/**
 * What whoever invites is told. An invitation signs in as the person invited, who may be known elsewhere:
 * where there is an e-mail address or a phone it goes there and to nobody else.
 */
export type HandedInvitation = {
  readonly name: string
  /** How it was sent; null for a card to hand over. */
  readonly sentBy: "email" | "text" | null
  /** The whole address with its key, to hand over on a card; null where it was sent. Kept nowhere. */
  readonly url: string | null
  /** The same in words to type. */
  readonly card: CardWords | null
  readonly help: { readonly person: string; readonly phone: string }
}

/** Gives somebody a seat on a draft's panel, with an invitation that signs them in once. */
export function inviteMember(ctx: Ctx<StaffActor>, invite: Invite) {
  return inTransaction<HandedInvitation, InviteRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, invite.slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    if (vacancy.status !== "draft") return err({ kind: "say-is-sealed" })
    const { email = null, phone = null } = invite
    if (phone && !sendsTexts()) return err({ kind: "no-texts" })
    if (!email && (await sitsUnderThisName(tx, vacancy.id, invite.name))) {
      return err({ kind: "already-on-the-panel" })
    }
    const personId = await findOrCreatePerson(tx, { name: invite.name, email })
    const memberId = await insertMember(tx, {
      providerId,
      vacancyId: vacancy.id,
      personId,
      called: invite.name,
      invitedEmail: email,
      invitedPhone: phone,
      part: invite.part,
      shownAs: invite.shownAs || null,
      orderSeed: randomInt(2 ** 31 - 1),
    })
    if (!memberId) return err({ kind: "already-on-the-panel" })
    const occasion = await record(tx, ctx, {
      event: "panel-member.invited",
      providerId,
      subjectId: memberId,
      detail: { part: invite.part },
    })
    return ok(await handOver(tx, ctx, vacancy, { personId, name: invite.name, email, phone, occasion }))
  })
}

type Invited = {
  readonly personId: string
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  /** The event that this invitation is part of: one letter for it. */
  readonly occasion: string
}

async function handOver(
  tx: Tx,
  ctx: Ctx<StaffActor>,
  vacancy: VacancyRow,
  { name, email, phone, personId, occasion }: Invited,
): Promise<HandedInvitation> {
  const { providerId } = ctx.actor
  const invitation = invitationTo(vacancy.slug, personId, providerId)
  await cancelInvitations(tx, ctx, invitation)
  const { url } = await createInvitation(tx, ctx, invitation)
  const from = await providerInLetters(tx, providerId)
  const help = { person: from.contactName, phone: from.contactPhone }
  const message = { providerId, dedupeKey: `panel-invitation:${occasion}` }
  if (email !== null) {
    const offer = await panelOfferOf(tx, providerId)
    const letter = { ...from, name, job: vacancy.title, offer, url }
    await queueMessage(tx, ctx, { ...message, to: { email }, template: "panel-invitation", data: letter })
    return { name, sentBy: "email", url: null, card: null, help }
  }
  if (phone !== null) {
    const text = { name, provider: from.provider, url, contactPhone: from.contactPhone }
    await queueText(tx, ctx, { ...message, to: { phone }, template: "panel-invitation", data: text })
    return { name, sentBy: "text", url: null, card: null, help }
  }
  return { name, sentBy: null, url, card: await createCardWords(tx, ctx, invitation), help }
}

/** Without e-mail nothing tells a second press of the button from a second person of the same name. */
async function sitsUnderThisName(tx: Tx, vacancyId: string, name: string): Promise<boolean> {
  const same = (other: string) => other.localeCompare(name, "en", { sensitivity: "base" }) === 0
  return (await membersOf(tx, vacancyId)).some((member) => member.email === null && same(member.name))
}

function invitationTo(slug: string, personId: string, providerId: string) {
  return { personId, providerId, purpose: "panel-invitation", returnTo: `/panel/${slug}` } as const
}

type Seat = { readonly slug: string; readonly memberId: string }
type NotFound = { readonly kind: "not-found" }

async function seatToArrange(tx: Tx, ctx: Ctx<StaffActor>, { slug, memberId }: Seat) {
  const { providerId } = ctx.actor
  const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
  const member = vacancy && (await membersOf(tx, vacancy.id)).find(({ id }) => id === memberId)
  return member && { vacancy, member }
}

/**
 * A new invitation for a seat whose link was used or lost; the old ones stop working. Somebody invited by text
 * may be handed a card instead: the person is known by this seat alone.
 */
export async function inviteAgain(
  ctx: Ctx<StaffActor>,
  { as = "before", reason, ...seat }: Seat & { as?: "before" | "card"; reason?: NewCardReason | undefined },
): Promise<Result<HandedInvitation, InviteAgainRefusal>> {
  const done = await inTransaction<HandedInvitation | "waits", InviteAgainRefusal>(ctx, async (tx) => {
    const found = await seatToArrange(tx, ctx, seat)
    if (!found) return err({ kind: "not-found" })
    const { vacancy, member } = found
    const { providerId } = ctx.actor
    const phone = as === "card" || !sendsTexts() ? null : member.phone
    const card =
      phone === null && (await hasComeInByCard(tx, member.id))
        ? await cardForKnown(tx, ctx, { vacancyId: vacancy.id, member, reason })
        : null
    if (card && !card.ok) return card
    if (card?.value === "waits") return ok("waits")
    const occasion = await record(tx, ctx, {
      event: "panel-member.invited-again",
      providerId,
      subjectId: member.id,
      ...(card && { detail: { reason: card.value } }),
    })
    return ok(await handOver(tx, ctx, vacancy, { ...member, phone, occasion }))
  })
  // What waits for a colleague has been kept: a refusal inside would have undone the asking.
  return done.ok && done.value === "waits" ? err({ kind: "waits-for-colleague" }) : (done as Handed)
}

type Handed = Result<HandedInvitation, InviteAgainRefusal>

type ForKnown = {
  readonly vacancyId: string
  readonly member: { readonly id: string; readonly personId: string }
  readonly reason: NewCardReason | undefined
}

/**
 * A card for somebody who has come in before lets whoever holds it be them: it has a reason, and where the provider
 * has two colleagues who may, one asks and the other makes it. @returns the reason of the card to make now
 */
async function cardForKnown(
  tx: Tx,
  ctx: Ctx<StaffActor>,
  { vacancyId, member, reason }: ForKnown,
): Promise<Result<NewCardReason | "waits", { readonly kind: "not-found" | "say-why" }>> {
  const { providerId, personId } = ctx.actor
  if (member.personId === personId) return err({ kind: "not-found" })
  const open = await openNewCard(tx, member.id)
  if (open && open.askedBy !== personId) {
    await makeNewCard(tx, open.id, personId)
    return ok(open.reason)
  }
  const asked = open?.reason ?? reason
  if (!asked) return err({ kind: "say-why" })
  const alone = (await cardConfirmers(tx, member.id)) === 0
  const id =
    open?.id ??
    (await askForNewCard(tx, {
      providerId,
      vacancyId,
      panelMemberId: member.id,
      reason: asked,
      askedBy: personId,
    }))
  if (!open && !alone) {
    const detail = { reason: asked }
    await record(tx, ctx, { event: "panel-card.asked-for", providerId, subjectId: member.id, detail })
  }
  if (!alone) return ok("waits")
  await makeNewCard(tx, id, null)
  return ok(asked)
}

/**
 * A card or a link is lost: from now on it lets nobody in, and whoever came in by one of this seat's is out.
 * Said twice, the first time did it.
 * @returns how many devices that signed out
 */
export function cancelInvitation(ctx: Ctx<StaffActor>, seat: Seat) {
  return inTransaction<{ readonly signedOut: number }, NotFound>(ctx, async (tx) => {
    const found = await seatToArrange(tx, ctx, seat)
    if (!found) return err({ kind: "not-found" })
    const { providerId } = ctx.actor
    const { vacancy, member } = found
    const invitation = invitationTo(vacancy.slug, member.personId, providerId)
    const signedOut = await cancelInvitationsAndEnd(tx, ctx, invitation)
    await record(tx, ctx, {
      event: "panel-invitation.cancelled",
      providerId,
      subjectId: member.id,
      detail: { signedOut },
    })
    return ok({ signedOut })
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
