import { and, asc, desc, eq, isNotNull, isNull, sql } from "drizzle-orm"
import { ownOrder, spreadOf } from "#app/domain/panels/rules.ts"
import {
  agreementOf,
  answerToScore,
  findSeat,
  membersOf,
  ownSheet,
  questionsOf,
} from "#app/domain/panels/store.server.ts"
import type { ScorePoints } from "#app/domain/panels/vocabulary.ts"
import { panelScoredKinds } from "#app/domain/scenarios/vocabulary.ts"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { panelMembers, scores } from "#db/schema/panels.ts"
import { vacancies } from "#db/schema/vacancies.ts"

const isPanelScored = (question: { kind: string }) => panelScoredKinds.some((kind) => kind === question.kind)

/** Who sits and what say they have, as anybody may see it; null while nothing is sealed. */
export function readPanelInPublic(ctx: Ctx, vacancyId: string) {
  return reading(ctx, async (tx) => {
    const agreement = await agreementOf(tx, vacancyId)
    if (!agreement?.sealedAt) return null
    const members = await tx
      .select({ part: panelMembers.part, shownAs: panelMembers.shownAs })
      .from(panelMembers)
      .where(and(eq(panelMembers.vacancyId, vacancyId), isNull(panelMembers.leftAt)))
      .orderBy(asc(panelMembers.id))
    return { say: agreement.say, quorum: agreement.quorum, sealedAt: agreement.sealedAt, members }
  })
}

/** The provider's view of a panel: who is invited, who joined, what is agreed. */
export function readPanelForProvider(ctx: Ctx<StaffActor>, vacancyId: string) {
  return reading(ctx, async (tx) => ({
    members: await membersOf(tx, vacancyId),
    agreement: (await agreementOf(tx, vacancyId)) ?? null,
  }))
}

/** The panels somebody sits on, newest first. */
export function readMyPanels(ctx: Ctx<PersonActor>) {
  return reading(ctx, (tx) =>
    tx
      .select({
        slug: vacancies.slug,
        title: vacancies.title,
        status: vacancies.status,
        closesAt: vacancies.closesAt,
        provider: providers.name,
        part: panelMembers.part,
        joinedAt: panelMembers.joinedAt,
      })
      .from(panelMembers)
      .innerJoin(vacancies, eq(vacancies.id, panelMembers.vacancyId))
      .innerJoin(providers, eq(providers.id, panelMembers.providerId))
      .where(and(eq(panelMembers.personId, ctx.actor.personId), isNull(panelMembers.leftAt)))
      .orderBy(desc(panelMembers.id)),
  )
}

async function openSeat(tx: Tx, ctx: Ctx<PersonActor>, slug: string) {
  const found = await findSeat(tx, ctx.actor.personId, slug)
  if (!found) return null
  const [provider] = await tx.select().from(providers).where(eq(providers.id, found.seat.providerId))
  const agreement = await agreementOf(tx, found.seat.vacancyId)
  const scoringOpen =
    found.vacancy.status === "closed" ||
    (found.vacancy.status === "published" && found.vacancy.closesAt <= ctx.now())
  return { ...found, provider: provider!, agreement: agreement ?? null, scoringOpen }
}

/** One panel of the asker's own, with how far they are in each question. Null for anybody without a seat. */
export function readMyPanel(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const open = await openSeat(tx, ctx, slug)
    if (!open) return null
    const questions = (await questionsOf(tx, open.seat.vacancyId)).filter(isPanelScored)
    const progress = []
    for (const { id, position, title } of questions) {
      const sheet = open.scoringOpen ? await ownSheet(tx, open.seat.id, id) : []
      const scored = sheet.filter(({ points }) => points !== null).length
      const sent = sheet.length > 0 && sheet.every((line) => line.sent)
      progress.push({ position, title, answers: sheet.length, scored, sent })
    }
    return { ...open, questions: progress }
  })
}

/**
 * One question as its scorer meets it: the guide, and their own sheet in their own order.
 * Holds nothing of anybody else's scores and nothing of who wrote the answers.
 */
export function readMyQuestion(ctx: Ctx<PersonActor>, slug: string, position: number) {
  return reading(ctx, async (tx) => {
    const open = await openSeat(tx, ctx, slug)
    if (!open?.seat.joinedAt || !open.scoringOpen) return null
    const questions = (await questionsOf(tx, open.seat.vacancyId)).filter(isPanelScored)
    const question = questions.find((each) => each.position === position)
    if (!question) return null
    const sheet = await ownSheet(tx, open.seat.id, question.id)
    const lines = new Map(sheet.map((line) => [line.answerId, line]))
    const order = ownOrder([...lines.keys()], open.seat.orderSeed, question.position)
    return {
      ...open,
      question,
      questions: questions.map(({ position, title }) => ({ position, title })),
      sheet: order.map((answerId) => lines.get(answerId)!),
      sent: sheet.length > 0 && sheet.every((line) => line.sent),
    }
  })
}

/** The text of one answer on the asker's own sheet; null for any other. */
export function readAnswerToScore(ctx: Ctx<PersonActor>, answerId: string) {
  return reading(ctx, async (tx) => (await answerToScore(tx, answerId)) ?? null)
}

/**
 * How everybody's scores of a question lie. Row security gives others' scores only once the asker has sent
 * all of theirs, so before that this holds their own alone.
 */
export function readQuestionSpread(ctx: Ctx<PersonActor>, slug: string, position: number) {
  return reading(ctx, async (tx) => {
    const open = await openSeat(tx, ctx, slug)
    const question =
      open && (await questionsOf(tx, open.seat.vacancyId)).find((each) => each.position === position)
    if (!open || !question) return null
    const sheet = await ownSheet(tx, open.seat.id, question.id)
    const sent = sheet.length > 0 && sheet.every((line) => line.sent)
    if (!sent) return { ...open, question, sent, answers: [] }
    const rows = await tx
      .select({ answerId: scores.answerId, points: scores.points, memberId: scores.panelMemberId })
      .from(scores)
      .where(and(eq(scores.vacancyQuestionId, question.id), isNotNull(scores.sentAt)))
    const order = ownOrder(
      sheet.map(({ answerId }) => answerId),
      open.seat.orderSeed,
      question.position,
    )
    return {
      ...open,
      question,
      sent,
      answers: order.map((answerId) => {
        const points = rows.filter((row) => row.answerId === answerId).map((row) => row.points as ScorePoints)
        return {
          answerId,
          own: sheet.find((line) => line.answerId === answerId)?.points ?? null,
          spread: spreadOf(points),
        }
      }),
    }
  })
}

export type ScoredAnswer = {
  readonly applicationId: string
  readonly vacancyQuestionId: string
  readonly memberId: string
  readonly part: (typeof panelMembers.$inferSelect)["part"]
  readonly points: ScorePoints
  readonly note: string
}

/** The sent scores of some applications that the asker may see, for those who decide (decisions). */
export async function sentScoresOf(tx: Tx, applicationIds: readonly string[]): Promise<ScoredAnswer[]> {
  if (applicationIds.length === 0) return []
  return tx.execute<ScoredAnswer>(sql`
    select a.application_id as "applicationId", s.vacancy_question_id as "vacancyQuestionId",
      s.panel_member_id as "memberId", m.part, s.points, s.note
    from scores s
    join answers a on a.id = s.answer_id
    join panel_members m on m.id = s.panel_member_id
    where a.application_id in ${[...applicationIds]} and s.sent_at is not null
    order by m.id`)
}
