import { record } from "#app/domain/audit/index.server.ts"
import type { AuditKind } from "#app/domain/audit/vocabulary.ts"
import { findMeetingSeat } from "#app/domain/panels/meeting-day-store.server.ts"
import {
  type AgreeOrderRefusal,
  decideProposing,
  type FairlyScored,
  type MoveRefusal,
  movedPlaces,
  type Place,
  type ProposeRefusal,
  proposedOrder,
} from "#app/domain/panels/order-rules.ts"
import {
  holdOrder,
  insertOrder,
  insertOrderAgreement,
  meansOfPeopleMet,
  newestOrder,
} from "#app/domain/panels/order-store.server.ts"
import { agreementOf, type SeatRow } from "#app/domain/panels/store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type Asked = {
  readonly slug: string
  /** The number of the order that was looked at; 0: there was none. */
  readonly seen: number
}

type NotTheirs = { readonly kind: "not-found" | "only-members" | "order-changed" }
const agreedAlready = err({ kind: "order-agreed" as const })

/** The asker's own seat and the newest order, held so that nobody makes another meanwhile. */
async function openOrder(tx: Tx, ctx: Ctx<PersonActor>, { slug, seen }: Asked) {
  const found = await findMeetingSeat(tx, ctx.actor.personId, slug)
  if (!found) return err<NotTheirs>({ kind: "not-found" })
  if (!found.own) return err<NotTheirs>({ kind: "only-members" })
  await holdOrder(tx, found.seat.vacancyId)
  const order = await newestOrder(tx, found.seat.vacancyId)
  if ((order?.number ?? 0) !== seen) return err<NotTheirs>({ kind: "order-changed" })
  return ok({ seat: found.seat, order })
}

/**
 * Makes the order that the scores give, for the panel to talk about. It is nobody's decision yet.
 * @param fair scores with members' severity taken out, where they could be worked out
 */
export function proposeOrder(
  ctx: Ctx<PersonActor>,
  asked: Asked & { readonly fair: readonly FairlyScored[] },
) {
  return inTransaction<null, ProposeRefusal>(ctx, async (tx) => {
    const open = await openOrder(tx, ctx, asked)
    if (!open.ok) return open
    const { seat, order } = open.value
    if (order?.agreedAt) return agreedAlready
    const people = await meansOfPeopleMet(tx, seat.vacancyId)
    const scorers = (await agreementOf(tx, seat.vacancyId))?.scorers ?? 1
    const decision = decideProposing(people, scorers)
    if (!decision.ok) return decision
    const places = proposedOrder(people, asked.fair).map(({ applicationId, place }) => ({
      applicationId,
      place,
      proposedPlace: place,
      reason: "",
    }))
    await keepOrder(tx, ctx, { seat, number: asked.seen + 1, places, event: "panel-order.proposed" })
    return ok(null)
  })
}

type Moving = Asked & {
  readonly applicationId: string
  readonly to: "up" | "down"
  readonly reason: string
}

/** Moves somebody by one place. It is a new order: what was agreed before counts no more. */
export function moveInOrder(ctx: Ctx<PersonActor>, { applicationId, to, reason, ...asked }: Moving) {
  return inTransaction<null, MoveRefusal>(ctx, async (tx) => {
    const open = await openOrder(tx, ctx, asked)
    if (!open.ok) return open
    const { seat, order } = open.value
    if (order?.agreedAt) return agreedAlready
    const moved = movedPlaces(order?.places ?? [], { applicationId, to, reason })
    if (!moved.ok) return moved
    const number = asked.seen + 1
    await keepOrder(tx, ctx, { seat, number, places: moved.value, event: "panel-order.changed" })
    return ok(null)
  })
}

/** A member agrees to the order as it is now. When enough do, it is the panel's (the database counts). */
export function agreeOrder(ctx: Ctx<PersonActor>, asked: Asked) {
  return inTransaction<null, AgreeOrderRefusal>(ctx, async (tx) => {
    const open = await openOrder(tx, ctx, asked)
    if (!open.ok) return open
    const { seat, order } = open.value
    if (!order) return err({ kind: "not-found" })
    // Enough had agreed already, or it was pressed twice: there is nothing left to say.
    if (order.agreedAt) return ok(null)
    if (!(await insertOrderAgreement(tx, seat, order.id, ctx.now()))) return ok(null)
    const { providerId, vacancyId } = seat
    await record(tx, ctx, {
      event: "panel-order.member-agreed",
      providerId,
      subjectId: vacancyId,
      detail: { order: order.number },
    })
    return ok(null)
  })
}

type Keeping = {
  readonly seat: SeatRow
  readonly number: number
  readonly places: readonly Place[]
  readonly event: AuditKind
}

async function keepOrder(tx: Tx, ctx: Ctx<PersonActor>, { seat, number, places, event }: Keeping) {
  const { providerId, vacancyId } = seat
  const madeBy = ctx.actor.personId
  await insertOrder(tx, { providerId, vacancyId, number, madeBy, madeAt: ctx.now(), places })
  await record(tx, ctx, { event, providerId, subjectId: vacancyId, detail: { order: number } })
}
