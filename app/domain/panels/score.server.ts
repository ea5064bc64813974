import { record } from "#app/domain/audit/index.server.ts"
import { sheetSeen, wordsRead } from "#app/domain/panels/fingerprint.server.ts"
import { mayScore } from "#app/domain/panels/policy.ts"
import { openToPress } from "#app/domain/panels/press.server.ts"
import { decideSending, type SaveScoreRefusal, type SendRefusal } from "#app/domain/panels/rules.ts"
import {
  answerToScore,
  findSeat,
  ownSheet,
  questionsOf,
  type ScoreGiven,
  saveScoreRow,
  sendSheet,
  wordsToScore,
} from "#app/domain/panels/store.server.ts"
import type { CannotScoreReason, ScorePoints } from "#app/domain/panels/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }

type Which = {
  readonly slug: string
  readonly answerId: string
  /** The words as they stood on the scorer's page (`wordsRead`): nobody scores what was put right since. */
  readonly read?: string | undefined
}

/** Keeps a member's own score of one answer. It can be changed until the question is sent. */
export function saveScore(
  ctx: Ctx<PersonActor>,
  { points, note, ...which }: Which & { readonly points: ScorePoints; readonly note: string },
) {
  return saveGiven(ctx, which, { points, cannot: null, note })
}

/**
 * A member says that they cannot score an answer, and why. It can be changed until the question is sent; then
 * the answer goes to somebody else where there is somebody.
 */
export function sayCannotScore(
  ctx: Ctx<PersonActor>,
  { reason, note, ...which }: Which & { readonly reason: CannotScoreReason; readonly note: string },
) {
  return saveGiven(ctx, which, { points: null, cannot: reason, note })
}

function saveGiven(ctx: Ctx<PersonActor>, { slug, answerId, read }: Which, given: ScoreGiven) {
  return inTransaction<null, SaveScoreRefusal>(ctx, async (tx) => {
    const found = await openToPress(tx, ctx.actor, slug)
    if (!found) return err({ kind: "not-found" })
    const answer = await answerToScore(tx, found.seat.id, answerId)
    if (!answer) return err({ kind: "not-found" })
    if (answer.toPractise) return err({ kind: "practise-first" })
    const keyedBy = found.pressed.by === "self" ? null : ctx.actor.personId
    const saved = await saveScoreRow(tx, found.seat, answer, { ...given, keyedBy, now: ctx.now() })
    if (!saved) return err({ kind: "already-sent" })
    // Only now: whoever puts the words right waits for a score that is being saved, or has been waited for.
    const words = await wordsToScore(tx, answer.id)
    if (words === undefined) return err({ kind: "not-found" })
    if (read !== undefined && read !== wordsRead(words)) return err({ kind: "words-changed" })
    const { providerId } = found.seat
    const detail = { given: keyedBy === null ? "self" : "to-supporter" }
    await record(tx, ctx, { event: "score.saved", providerId, subjectId: answer.id, detail })
    return ok(null)
  })
}

type Sending = { readonly slug: string; readonly position: number; readonly seen?: string }

/**
 * Sends all of a member's scores of one question. From then on they stay, and the others' can be seen.
 * @param seen what they were shown (`sheetSeen`): nobody sends what a supporter pressed after they looked
 */
export function sendScores(ctx: Ctx<PersonActor>, { slug, position, seen }: Sending) {
  return inTransaction<{ sent: number }, NotFound | SendRefusal>(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found || !mayScore(ctx.actor, found.seat)) return err({ kind: "not-found" })
    const question = (await questionsOf(tx, found.seat.vacancyId)).find((each) => each.position === position)
    if (!question) return err({ kind: "not-found" })
    const sheet = await ownSheet(tx, found.seat.id, question.id)
    if (sheet.length === 0) return err({ kind: "not-found" })
    // Pressed twice: the first press sent them.
    if (sheet.every((line) => line.sent)) return ok({ sent: 0 })
    const scored = sheet.filter(({ points, cannot }) => points !== null || cannot !== null).length
    const decision = decideSending({ answers: sheet.length, scored })
    if (!decision.ok) return decision
    if (seen !== undefined && seen !== sheetSeen(sheet)) return err({ kind: "changed-since-seen" })
    const sent = await sendSheet(tx, found.seat.id, question.id, ctx.now())
    const { providerId, id } = found.seat
    await record(tx, ctx, {
      event: "scores.sent",
      providerId,
      subjectId: id,
      detail: { question: question.id, sent },
    })
    if (sheet.some(({ cannot }) => cannot !== null)) {
      await record(tx, ctx, { event: "answers.not-scorable", providerId, subjectId: id })
    }
    return ok({ sent })
  })
}
