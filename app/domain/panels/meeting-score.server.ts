import { record } from "#app/domain/audit/index.server.ts"
import type { AuditKind } from "#app/domain/audit/vocabulary.ts"
import {
  declareKnown,
  findMeetingSeat,
  markMeetingSent,
  meetingScoresOf,
  peopleToMeet,
  type SeatAtMeeting,
  saveMeetingScoreRow,
} from "#app/domain/panels/meeting-day-store.server.ts"
import {
  decideMeetingScore,
  decideSendingMeeting,
  type MeetingScore,
  type MeetingScoreRefusal,
  type NotFound,
  type SendMeetingRefusal,
} from "#app/domain/panels/meeting-rules.ts"
import { meetingQuestionsOf } from "#app/domain/panels/meeting-store.server.ts"
import { yetToPractise } from "#app/domain/panels/practice-store.server.ts"
import { maySayKnown, type WhoKnows } from "#app/domain/panels/supporters.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type Whom = { readonly slug: string; readonly applicationId: string }

/** The seat, the person and the questions of a meeting; undefined for whoever does not take part in it. */
async function openMeeting(tx: Tx, ctx: Ctx<PersonActor>, { slug, applicationId }: Whom) {
  const found = await findMeetingSeat(tx, ctx.actor.personId, slug)
  if (!found) return undefined
  const people = await peopleToMeet(tx, found.seat.vacancyId)
  const person = people.find((one) => one.applicationId === applicationId)
  if (!person) return undefined
  const scores = (await meetingScoresOf(tx, found.seat.id)).filter(
    (score) => score.applicationId === applicationId,
  )
  return { ...found, person, scores, questions: await meetingQuestionsOf(tx, found.seat.vacancyId) }
}

type Score = Whom & MeetingScore & { readonly position: number; readonly note: string }

/** Keeps what a member gives for one question to one person. Their supporter may press; it stays the member's. */
export function saveMeetingScore(ctx: Ctx<PersonActor>, { position, note, ...score }: Score) {
  return inTransaction<null, MeetingScoreRefusal>(ctx, async (tx) => {
    const open = await openMeeting(tx, ctx, score)
    const question = open?.questions.find((each) => each.position === position)
    if (!open || !question) return err({ kind: "not-found" })
    const decision = decideMeetingScore(open.person, ctx.now())
    if (!decision.ok) return decision
    const { own, seat } = open
    const before = open.scores.find(({ questionId }) => questionId === question.id)
    if (before?.sent) return err({ kind: "already-sent" })
    if (await yetToPractise(tx, seat.id, question.id)) return err({ kind: "practise-first" })
    const keyedBy = own ? null : ctx.actor.personId
    const saved = await saveMeetingScoreRow(tx, seat, {
      ...score,
      questionId: question.id,
      note,
      keyedBy,
      now: ctx.now(),
    })
    if (!saved) return err({ kind: "already-sent" })
    await recordOf(tx, ctx, open, "meeting-score.saved", { question: question.id })
    return ok(null)
  })
}

/** Sends a member's scores of one person. From then on they stay, and the others' can be seen. */
export function sendMeetingScores(ctx: Ctx<PersonActor>, whom: Whom) {
  return inTransaction<{ sent: number }, SendMeetingRefusal>(ctx, async (tx) => {
    const open = await openMeeting(tx, ctx, whom)
    if (!open) return err({ kind: "not-found" })
    if (!open.own) return err({ kind: "only-the-member-sends" })
    const decision = decideMeetingScore(open.person, ctx.now())
    if (!decision.ok) return decision
    const whole = decideSendingMeeting(open.questions.length, open.scores.length)
    if (!whole.ok) return whole
    const sent = await markMeetingSent(tx, open.seat.id, whom.applicationId, ctx.now())
    // Pressed twice: the first press sent them.
    if (sent > 0) await recordOf(tx, ctx, open, "meeting-scores.sent", { sent })
    return ok({ sent })
  })
}

export type KnowRefusal = NotFound | { readonly kind: "already-sent" }

/**
 * A member knows who comes, or their supporter does: what they had not sent is gone, and they do not score this
 * person.
 */
export function knowPersonMet(ctx: Ctx<PersonActor>, { who = "member", ...whom }: Whom & { who?: WhoKnows }) {
  return inTransaction<null, KnowRefusal>(ctx, async (tx) => {
    const open = await openMeeting(tx, ctx, whom)
    if (!open || !maySayKnown(open.own ? "self" : "supporter", who)) return err({ kind: "not-found" })
    if (open.person.known) return ok(null)
    if (!(await declareKnown(tx, open.seat.id, whom.applicationId))) return err({ kind: "already-sent" })
    await recordOf(tx, ctx, open, "panel-member.knows-person-met", { who })
    return ok(null)
  })
}

async function recordOf(
  tx: Tx,
  ctx: Ctx<PersonActor>,
  { seat }: SeatAtMeeting,
  event: AuditKind,
  detail: Record<string, string | number>,
): Promise<void> {
  await record(tx, ctx, { event, providerId: seat.providerId, subjectId: seat.id, detail })
}
