import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm"
import { lineSeen, sheetSeen, wordsRead } from "#app/domain/panels/fingerprint.server.ts"
import { planOf } from "#app/domain/panels/meeting-store.server.ts"
import { ordersToAgreeTo } from "#app/domain/panels/order-store.server.ts"
import { asGuided } from "#app/domain/panels/practice-store.server.ts"
import { nextStep, ownOrder, tallyOf } from "#app/domain/panels/rules.ts"
import { ownChangesOf, talksOf } from "#app/domain/panels/scored-store.server.ts"
import {
  agreementOf,
  fellowMembersOf,
  findSeat,
  ownSheet,
  questionsOf,
} from "#app/domain/panels/store.server.ts"
import { findSeatToPress } from "#app/domain/panels/supporters-store.server.ts"
import type { ScorePoints } from "#app/domain/panels/vocabulary.ts"
import { ownVoice } from "#app/domain/panels/voices-store.server.ts"
import { panelScoredKinds } from "#app/domain/scenarios/vocabulary.ts"
import type { VacancyStatus } from "#app/domain/vacancies/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { goodDayVoices, panelMembers } from "#db/schema/panels.ts"
import { scores, scoringPreparations } from "#db/schema/scoring.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/*
 * What a panel member is shown. Nothing here names an applicant or an application, and nobody else's scores
 * of a question are read before all who were asked have sent theirs.
 */

type QuestionProgress = {
  readonly vacancyId: string
  readonly position: number
  readonly title: string
  readonly answers: number
  readonly scored: number
  readonly sent: boolean
  /** Some of its answers are still being typed; until all are there, none is shown. */
  readonly waiting: boolean
  /** It has sample answers to practise on, and the member has not scored them all yet. */
  readonly toPractise: boolean
}

/** How far somebody is in each question of their panels. No answers show before scoring begins. */
async function progressOf(tx: Tx, personId: string): Promise<QuestionProgress[]> {
  return tx.execute<QuestionProgress>(sql`
    select q.vacancy_id as "vacancyId", q.position, v.title, count(r.answer_id)::int as answers,
      count(s.id)::int as scored, count(r.answer_id) > 0 and count(s.sent_at) = count(r.answer_id) as sent,
      question_waits_for_typing(q.id) as waiting,
      exists (
        select from practice_answers p
        where p.question_version_id = v.id and not exists (
          select from practice_scores t
          where t.practice_answer_id = p.id and t.vacancy_question_id = q.id and t.panel_member_id = m.id
            and t.sent_at is not null)) as "toPractise"
    from panel_members m
    join vacancy_questions q on q.vacancy_id = m.vacancy_id
    join question_versions v on v.id = q.question_version_id
      and v.kind in ${panelScoredKinds}
    left join score_allocations l on l.panel_member_id = m.id and l.vacancy_question_id = q.id
      and l.ended_at is null
    left join answers_to_score r on r.answer_id = l.answer_id
    left join scores s on s.answer_id = r.answer_id and s.panel_member_id = m.id
    where m.person_id = ${personId} and m.left_at is null
    group by q.id, v.id, m.id
    order by q.position`)
}

function scoringIsOpen(vacancy: { status: VacancyStatus; closesAt: Date }, now: Date): boolean {
  return vacancy.status === "closed" || (vacancy.status === "published" && vacancy.closesAt <= now)
}

/** The panels somebody sits on, newest first, each with what comes next. */
export function readMyPanels(ctx: Ctx<PersonActor>) {
  return reading(ctx, async (tx) => {
    const { personId } = ctx.actor
    const panels = await tx
      .select({
        vacancyId: vacancies.id,
        slug: vacancies.slug,
        title: vacancies.title,
        status: vacancies.status,
        closesAt: vacancies.closesAt,
        provider: providers.name,
        contact: { person: providers.contactName, phone: providers.contactPhone },
        joinedAt: panelMembers.joinedAt,
        answered: panelMembers.answered,
        prepared: sql<boolean>`${scoringPreparations.vacancyId} is not null`,
      })
      .from(panelMembers)
      .innerJoin(vacancies, eq(vacancies.id, panelMembers.vacancyId))
      .innerJoin(providers, eq(providers.id, panelMembers.providerId))
      .leftJoin(scoringPreparations, eq(scoringPreparations.vacancyId, vacancies.id))
      .where(and(eq(panelMembers.personId, personId), isNull(panelMembers.leftAt)))
      .orderBy(desc(panelMembers.id))
    const progress = await progressOf(tx, personId)
    const toAgree = await ordersToAgreeTo(tx, personId)
    return panels.map(({ vacancyId, joinedAt, status, closesAt, prepared, ...panel }) => ({
      ...panel,
      closesAt,
      orderWaits: toAgree.includes(vacancyId),
      next: nextStep({
        joined: joinedAt !== null,
        published: status !== "draft",
        scoringOpen: scoringIsOpen({ status, closesAt }, ctx.now()),
        prepared,
        questions: progress.filter((question) => question.vacancyId === vacancyId),
      }),
    }))
  })
}

const vacancyNamed = {
  slug: vacancies.slug,
  title: vacancies.title,
  status: vacancies.status,
  provider: {
    name: providers.name,
    contactName: providers.contactName,
    contactPhone: providers.contactPhone,
  },
}

async function openSeat(tx: Tx, ctx: Ctx<PersonActor>, slug: string) {
  const found = await findSeatToPress(tx, ctx.actor.personId, slug)
  if (!found) return null
  const { seat, vacancy, address, pressed } = found
  const [provider] = await tx
    .select({
      name: providers.name,
      contactName: providers.contactName,
      contactPhone: providers.contactPhone,
    })
    .from(providers)
    .where(eq(providers.id, seat.providerId))
  const scoringOpen = scoringIsOpen(vacancy, ctx.now())
  const prepared = await tx.$count(scoringPreparations, eq(scoringPreparations.vacancyId, vacancy.id))
  const panel = {
    /** Where these pages are: whoever supports two members here finds each at an address of their own. */
    slug: address,
    /** Where the public reads of the job. */
    job: vacancy.slug,
    title: vacancy.title,
    published: vacancy.status !== "draft",
    closesAt: vacancy.closesAt,
    hearBy: vacancy.hearBy,
    provider: provider!,
    joined: seat.joinedAt !== null,
    scoringOpen,
    prepared: prepared > 0,
    /** Whom the asker supports here and presses for; null where the seat is their own. */
    supports: pressed.by === "supporter" ? pressed.memberName : null,
  }
  return { seat, panel }
}

/** One panel of the asker's own, with how far they are in each question. Null for anybody without a seat. */
export function readMyPanel(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const open = await openSeat(tx, ctx, slug)
    if (!open) return null
    const { seat, panel } = open
    const agreement = await agreementOf(tx, seat.vacancyId)
    const members = (await fellowMembersOf(tx, seat.vacancyId))
      .filter(({ saidNo }) => !saidNo)
      .map(({ id, part, shownAs, joined }) => ({
        ...{ part, shownAs, joined },
        /** The seat that is looked at: the asker's own, or of whom they support. */
        isMe: id === seat.id,
      }))
    const questions = (await progressOf(tx, seat.personId))
      .filter(({ vacancyId }) => vacancyId === seat.vacancyId)
      .map(({ vacancyId: _, ...question }) => question)
    return {
      ...panel,
      say: agreement ? { say: agreement.say, quorum: agreement.quorum, sealedAt: agreement.sealedAt } : null,
      members,
      /** People to meet, or what is asked of them, are there to be seen. */
      meeting: (await planOf(tx, seat.vacancyId))?.sentAt != null,
      questions,
      next: nextStep({ ...panel, questions }),
    }
  })
}

/**
 * What somebody said of a good day, with the vacancy it is about. Those who have left the panel find what they
 * said; `seated` says that they may also say something else. Null for everybody else.
 */
export function readMyGoodDay(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const { personId } = ctx.actor
    const seated = (await findSeat(tx, personId, slug))?.seat.joinedAt != null
    const voice = await ownVoice(tx, personId, slug)
    const [about] =
      seated || voice
        ? await tx
            .select(vacancyNamed)
            .from(vacancies)
            .innerJoin(providers, eq(providers.id, vacancies.providerId))
            .where(eq(vacancies.slug, slug))
        : []
    if (!about) return null
    const { status, ...named } = about
    return {
      ...named,
      published: status !== "draft",
      seated,
      said: voice ? { words: voice.words, easyRead: voice.easyRead, shownAs: voice.shownAs } : null,
    }
  })
}

/** Panels somebody has left that still show what they said of a good day. */
export function readWordsLeftBehind(ctx: Ctx<PersonActor>) {
  return reading(ctx, async (tx) => {
    const { personId } = ctx.actor
    return tx
      .select({ slug: vacancies.slug, title: vacancies.title })
      .from(goodDayVoices)
      .innerJoin(vacancies, eq(vacancies.id, goodDayVoices.vacancyId))
      .innerJoin(
        panelMembers,
        and(eq(panelMembers.vacancyId, vacancies.id), eq(panelMembers.personId, personId)),
      )
      .where(
        and(
          eq(goodDayVoices.personId, personId),
          isNull(goodDayVoices.withdrawnAt),
          isNotNull(panelMembers.leftAt),
        ),
      )
      .orderBy(desc(goodDayVoices.id))
  })
}

async function openQuestion(tx: Tx, ctx: Ctx<PersonActor>, slug: string, position: number) {
  const open = await openSeat(tx, ctx, slug)
  if (!open?.panel.joined || !open.panel.scoringOpen) return null
  const { seat, panel } = open
  const all = await questionsOf(tx, seat.vacancyId)
  const scored = all.filter(({ kind }) => panelScoredKinds.some((each) => each === kind))
  const question = scored.find((each) => each.position === position)
  if (!question) return null
  const lines = await ownSheet(tx, seat.id, question.id)
  const order = ownOrder(
    lines.map(({ answerId }) => answerId),
    seat.orderSeed,
    question.position,
  )
  const { title, situation, ask, easyRead, welsh, guide } = await asGuided(tx, question)
  return {
    seat,
    questionId: question.id,
    panel,
    question: {
      position,
      number: scored.indexOf(question) + 1,
      of: scored.length,
      title,
      situation,
      ask,
      easyRead,
      welsh,
      guide: guide ?? [],
    },
    sheet: order.map((answerId) => {
      const line = lines.find((each) => each.answerId === answerId)!
      return { ...line, mark: lineSeen(line), read: wordsRead(line.body) }
    }),
    /** What they are shown, to be said again when they send it. */
    seen: sheetSeen(lines),
    sent: lines.length > 0 && lines.every((line) => line.sent),
  }
}

/**
 * One question as its scorer meets it: the guide, and their own sheet in their own order.
 * Null for anybody without a seat, before they join and before scoring begins.
 */
export function readMyQuestion(ctx: Ctx<PersonActor>, slug: string, position: number) {
  return reading(ctx, async (tx) => {
    const open = await openQuestion(tx, ctx, slug, position)
    if (!open) return null
    const { panel, question, sheet, sent, seen } = open
    return { panel, question, sheet, sent, seen }
  })
}

/**
 * How everybody's scores of a question lie, once all who were asked have sent theirs; `answers` is empty until
 * then. Row security gives others' scores only then, so this cannot show them earlier by mistake.
 */
export function readQuestionSpread(ctx: Ctx<PersonActor>, slug: string, position: number) {
  return reading(ctx, async (tx) => {
    const open = await openQuestion(tx, ctx, slug, position)
    if (!open) return null
    const { panel, question, questionId, seat, sheet, sent } = open
    // Whoever supports sees nobody's scores but those they press.
    if (panel.supports !== null) return null
    // How far the others are is told only to who has sent theirs: nothing hurries anybody.
    const nothing = { answers: [], talks: [], members: { asked: 0, sent: 0 } }
    if (!sent) return { panel, question, sent, allIn: false, ...nothing }
    const [state] = await tx.execute<{ allIn: boolean; asked: number; sent: number }>(sql`
      select scores_are_in(${seat.vacancyId}, ${questionId}) as "allIn", asked, sent
      from question_senders(${seat.vacancyId}, ${questionId})`)
    const { allIn, ...members } = state!
    const rows = allIn
      ? await tx
          .select({ answerId: scores.answerId, points: scores.points })
          .from(scores)
          .where(and(eq(scores.vacancyQuestionId, questionId), isNotNull(scores.points)))
      : []
    const changes = await ownChangesOf(tx, questionId, seat.personId)
    return {
      panel,
      question,
      sent,
      allIn,
      members,
      talks: await talksOf(tx, questionId, seat.personId),
      answers: (allIn ? sheet : []).map(({ answerId, body, points }) => ({
        body,
        own: points,
        /** What their own score was before they changed it. */
        changes: changes.flatMap((each) =>
          each.answerId === answerId ? [{ before: each.before, after: each.after, why: each.why }] : [],
        ),
        tally: tallyOf(
          rows.filter((row) => row.answerId === answerId).map((row) => row.points as ScorePoints),
        ),
      })),
    }
  })
}
