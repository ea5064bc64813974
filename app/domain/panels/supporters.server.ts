import { findOrCreatePerson, providerInLetters } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { handSupporterInvitation, type SupporterCard } from "#app/domain/messages/index.server.ts"
import { findSeat } from "#app/domain/panels/store.server.ts"
import type { SupporterRefusal } from "#app/domain/panels/supporters.ts"
import {
  acceptSupporter,
  endSupporter,
  findSeatToPress,
  findSupporter,
  insertSupporter,
  sitsThere,
  supportersOf,
} from "#app/domain/panels/supporters-store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }
type Asked = { readonly slug: string; readonly called: string; readonly email?: string | undefined }
export type HandedToSupporter = { readonly called: string; readonly handed: SupporterCard }

/**
 * A member asks somebody to support them on one panel. Where there is an e-mail address the key goes there and to
 * nobody else: it signs in as that person. Without one, the member gets a card to hand over. Asked again, the key
 * from before stops working.
 */
export async function inviteSupporter(
  ctx: Ctx<PersonActor>,
  { slug, called, email: typed }: Asked,
): Promise<Result<HandedToSupporter, SupporterRefusal>> {
  const email = typed ?? null
  const invited = await inTransaction<
    { personId: string; letter: Parameters<typeof handSupporterInvitation>[1]["letter"] },
    SupporterRefusal
  >(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found?.seat.joinedAt) return err({ kind: "not-found" })
    const { providerId, vacancyId, id } = found.seat
    const before = (await supportersOf(tx, id)).find((one) =>
      email === null
        ? one.invitedEmail === null && one.called === called
        : one.invitedEmail?.toLowerCase() === email.toLowerCase(),
    )
    const personId = before?.personId ?? (await findOrCreatePerson(tx, { name: called, email }))
    if (await sitsThere(tx, vacancyId, personId)) return err({ kind: "on-this-panel" })
    const subjectId =
      before?.id ?? (await insertSupporter(tx, found.seat, { personId, called, invitedEmail: email }))
    await record(tx, ctx, { event: "panel-supporter.invited", providerId, subjectId })
    const from = await providerInLetters(tx, providerId)
    return ok({ personId, letter: { ...from, name: called, member: found.seat.called } })
  })
  if (!invited.ok) return invited
  const handed = await handSupporterInvitation(ctx, { ...invited.value, email })
  return handed.ok ? ok({ called, handed: handed.value }) : handed
}

/** Whom a member asked says yes to supporting them. Said twice, the first time did it. */
export function acceptSupport(ctx: Ctx<PersonActor>, { supporterId }: { readonly supporterId: string }) {
  return inTransaction<null, NotFound>(ctx, async (tx) => {
    const supporter = await findSupporter(tx, supporterId)
    if (supporter?.personId !== ctx.actor.personId) return err({ kind: "not-found" })
    if (supporter.acceptedAt) return ok(null)
    await acceptSupporter(tx, supporter.id, ctx.now())
    const { providerId, id } = supporter
    await record(tx, ctx, { event: "panel-supporter.accepted", providerId, subjectId: id })
    return ok(null)
  })
}

/** Support ends at once, without a reason: the member ends it, or the supporter. */
export function endSupport(ctx: Ctx<PersonActor>, { supporterId }: { readonly supporterId: string }) {
  return inTransaction<null, NotFound>(ctx, (tx) => endIt(tx, ctx, supporterId))
}

/** Whoever supports a member at this address no longer does. The member can read it; their seat stays theirs. */
export function endMySupport(ctx: Ctx<PersonActor>, { slug }: { readonly slug: string }) {
  return inTransaction<null, NotFound>(ctx, async (tx) => {
    const found = await findSeatToPress(tx, ctx.actor.personId, slug)
    if (found?.pressed.by !== "supporter") return err({ kind: "not-found" })
    return endIt(tx, ctx, found.pressed.supporterId)
  })
}

async function endIt(tx: Tx, ctx: Ctx<PersonActor>, supporterId: string): Promise<Result<null, NotFound>> {
  const supporter = await findSupporter(tx, supporterId)
  if (!supporter) return err({ kind: "not-found" })
  await endSupporter(tx, supporter.id, ctx.now())
  const { providerId, id } = supporter
  await record(tx, ctx, { event: "panel-supporter.ended", providerId, subjectId: id })
  return ok(null)
}
