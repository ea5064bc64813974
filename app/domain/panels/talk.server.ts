import { record } from "#app/domain/audit/index.server.ts"
import { mayScore } from "#app/domain/panels/policy.ts"
import type { ChangeRefusal, TalkRefusal } from "#app/domain/panels/rules.ts"
import {
  insertChange,
  insertTalk,
  ownSentScore,
  scoresAreIn,
} from "#app/domain/panels/scored-store.server.ts"
import { findSeat, questionsOf } from "#app/domain/panels/store.server.ts"
import type { ScorePoints } from "#app/domain/panels/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/** Keeps what was said about a question's answers, once all scores are in. For all of the panel to read. */
export function noteTalk(
  ctx: Ctx<PersonActor>,
  { slug, position, words }: { readonly slug: string; readonly position: number; readonly words: string },
) {
  return inTransaction<null, TalkRefusal>(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found || !mayScore(ctx.actor, found.seat)) return err({ kind: "not-found" })
    const { providerId, vacancyId, personId } = found.seat
    const question = (await questionsOf(tx, vacancyId)).find((each) => each.position === position)
    if (!question) return err({ kind: "not-found" })
    if (!(await scoresAreIn(tx, vacancyId, question.id))) return err({ kind: "not-all-in" })
    await insertTalk(tx, { providerId, vacancyId, vacancyQuestionId: question.id, personId, words })
    await record(tx, ctx, { event: "panel-talk.noted", providerId, subjectId: question.id })
    return ok(null)
  })
}

type Change = {
  readonly slug: string
  readonly answerId: string
  readonly points: ScorePoints
  readonly why: string
}

/** A member changes their score after the panel has talked. What it was stays, with why it changed. */
export function changeScore(ctx: Ctx<PersonActor>, { slug, answerId, points, why }: Change) {
  return inTransaction<null, ChangeRefusal>(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found || !mayScore(ctx.actor, found.seat)) return err({ kind: "not-found" })
    const { providerId, vacancyId, personId, id } = found.seat
    const score = await ownSentScore(tx, id, answerId)
    if (!score?.points) return err({ kind: "not-found" })
    if (score.points === points) return err({ kind: "same-score" })
    if (!(await scoresAreIn(tx, vacancyId, score.vacancyQuestionId))) return err({ kind: "not-all-in" })
    await insertChange(tx, {
      providerId,
      vacancyId,
      vacancyQuestionId: score.vacancyQuestionId,
      scoreId: score.id,
      personId,
      pointsBefore: score.points,
      pointsAfter: points,
      why,
    })
    await record(tx, ctx, { event: "score.changed", providerId, subjectId: score.id })
    return ok(null)
  }).catch((error: unknown) => {
    if (isClosedToChange(error)) return err({ kind: "decided-already" } as const)
    throw error
  })
}

/** Whether an application was decided on is not a member's to ask: the database tells (score_change_is_open). */
function isClosedToChange(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.message === "score may not be changed" || isClosedToChange(error.cause)
}
