import { record } from "#app/domain/audit/index.server.ts"
import {
  insertReport,
  keepHiddenWords,
  openReports,
  reportedAnswer,
  saveHidden,
  seeToReports,
} from "#app/domain/panels/identity-store.server.ts"
import { hideMore } from "#app/domain/panels/masking.ts"
import { mayArrangePanel, mayScore } from "#app/domain/panels/policy.ts"
import type { HideRefusal } from "#app/domain/panels/rules.ts"
import { answerToScore, findSeat } from "#app/domain/panels/store.server.ts"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"

/** A member says that an answer tells who wrote it. Said again it changes nothing; their scores stay. */
export function sayItTells(ctx: Ctx<PersonActor>, { slug, answerId }: { slug: string; answerId: string }) {
  return inTransaction<null, { readonly kind: "not-found" }>(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found || !mayScore(ctx.actor, found.seat)) return err({ kind: "not-found" })
    const answer = await answerToScore(tx, found.seat.id, answerId)
    if (!answer) return err({ kind: "not-found" })
    const { id: panelMemberId, providerId, vacancyId, personId } = found.seat
    const report = { providerId, vacancyId, answerId, panelMemberId, personId }
    if (await insertReport(tx, report)) {
      await record(tx, ctx, { event: "answer.tells-who", providerId, subjectId: answerId })
    }
    return ok(null)
  })
}

/** Answers that wait for somebody who does not score to hide more in them; none for all others. */
export function readWhatTells(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) => (mayArrangePanel(ctx.actor) ? openReports(tx, ctx.actor.providerId) : []))
}

/** One of them, as the panel reads it now. Null for whoever sits on its panel, and for strangers. */
export function readWhatTellsIn(ctx: Ctx<StaffActor>, reportId: string) {
  return reading(ctx, async (tx) =>
    mayArrangePanel(ctx.actor) ? ((await reportedAnswer(tx, ctx.actor.providerId, reportId)) ?? null) : null,
  )
}

type Hide = { readonly reportId: string; readonly phrases: readonly string[]; readonly version: number }

/** Hides more in an answer, or with no phrase says that nothing in it tells. Scores given before stay. */
export function hideInAnswer(ctx: Ctx<StaffActor>, { reportId, phrases, version }: Hide) {
  return inTransaction<{ hidden: number }, HideRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const answer = mayArrangePanel(ctx.actor) ? await reportedAnswer(tx, providerId, reportId) : undefined
    if (!answer) return err({ kind: "not-found" })
    const missing = phrases.find(
      (phrase) => hideMore(answer.body, [phrase]).hidden === hideMore(answer.body, []).hidden,
    )
    if (missing !== undefined) return err({ kind: "phrase-not-there", phrase: missing })
    const { answerId } = answer
    const masked = hideMore(answer.body, phrases)
    const anyMore = phrases.length > 0
    if (anyMore || answer.held) {
      const saved = await saveHidden(tx, { answerId, version }, anyMore ? masked : undefined)
      if (!saved) return err({ kind: "changed-since-seen" })
    }
    const of = { providerId, vacancyId: answer.vacancyId, answerId, hiddenBy: personId, hiddenAt: ctx.now() }
    await keepHiddenWords(tx, of, phrases)
    await seeToReports(tx, answerId, { personId, at: ctx.now() })
    const more = masked.hidden - hideMore(answer.body, []).hidden
    const detail = { more }
    await record(tx, ctx, { event: "answer.hidden-more", providerId, subjectId: answerId, detail })
    return ok({ hidden: more })
  })
}
