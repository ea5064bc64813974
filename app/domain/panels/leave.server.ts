import { record } from "#app/domain/audit/index.server.ts"
import { openToPress } from "#app/domain/panels/press.server.ts"
import { answerToScore, findSeat, knowWriterRow, leaveSeat } from "#app/domain/panels/store.server.ts"
import { maySayKnown, type WhoKnows } from "#app/domain/panels/supporters.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }

type Known = { readonly slug: string; readonly answerId: string; readonly who?: WhoKnows }

/**
 * A member knows who wrote an answer, or their supporter does, who reads it out: nothing that this person wrote
 * stays theirs to score. Which answers those were, and whose, is told to nobody; scores that were sent stay.
 */
export function knowWriter(ctx: Ctx<PersonActor>, { slug, answerId, who = "member" }: Known) {
  return inTransaction<{ moved: number }, NotFound>(ctx, async (tx) => {
    const found = await openToPress(tx, ctx.actor, slug)
    if (!found || !maySayKnown(found.pressed.by, who)) return err({ kind: "not-found" })
    const answer = await answerToScore(tx, found.seat.id, answerId)
    if (!answer) return err({ kind: "not-found" })
    const moved = await knowWriterRow(tx, found.seat.id, answer.id)
    const { providerId, id } = found.seat
    await record(tx, ctx, { event: "answer.writer-known", providerId, subjectId: id, detail: { who } })
    return ok({ moved })
  })
}

/** Somebody leaves a panel. What they sent still counts; the rest goes to the others. They do not come back. */
export function leavePanel(ctx: Ctx<PersonActor>, { slug }: { readonly slug: string }) {
  return inTransaction<null, NotFound>(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found) return err({ kind: "not-found" })
    const { providerId, id } = found.seat
    await leaveSeat(tx, id, ctx.now())
    await record(tx, ctx, { event: "panel-member.left", providerId, subjectId: id })
    return ok(null)
  })
}
