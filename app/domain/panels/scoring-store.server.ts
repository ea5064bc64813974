import { and, eq, isNotNull, isNull, sql } from "drizzle-orm"
import type { AnswerToGive, AskedBefore } from "#app/domain/panels/allocate.ts"
import type { MovedReason } from "#app/domain/panels/vocabulary.ts"
import { panelScoredKinds } from "#app/domain/scenarios/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { panelAgreements, panelMembers, takingPart } from "#db/schema/panels.ts"
import { answersToScore, panelConflicts, scoreAllocations, scoringPreparations } from "#db/schema/scoring.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/*
 * What scoring is prepared from, and what that leaves: read and written by jobs, who see every answer that was
 * sent, and of scores only how far they are.
 */

type Of = { readonly providerId: string; readonly vacancyId: string }

/** The vacancies that something is about: itself, its application, its seat, or somebody who sits there. */
export async function vacanciesAbout(tx: Tx, about: string): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select id from vacancies where id = ${about}
    union select vacancy_id from applications where id = ${about}
    union select vacancy_id from panel_members where id = ${about}
    union select vacancy_id from panel_members where person_id = ${about} and left_at is null
    order by id`)
  return rows.map(({ id }) => id)
}

/**
 * Closed vacancies that nobody prepared yet, or whose answers wait for somebody else to score them; those short of
 * people to score, once a day, for who has scored some since may have room.
 */
export async function vacanciesUnprepared(tx: Tx, providerId: string | null): Promise<string[]> {
  if (providerId === null) return []
  const rows = await tx.execute<{ id: string }>(sql`
    select v.id from vacancies v
    where v.provider_id = ${providerId} and v.status = 'closed'
      and not exists (select from scoring_preparations p where p.vacancy_id = v.id)
    union
    select p.vacancy_id from scoring_preparations p
    where p.provider_id = ${providerId} and p.short_answers > 0 and p.prepared_at < now() - interval '1 day'
      and vacancy_takes_scores(p.vacancy_id)
      and exists (select from vacancy_counters c where c.vacancy_id = p.vacancy_id and c.submitted > 0)
    union
    select l.vacancy_id from score_allocations l
    where l.provider_id = ${providerId} and l.ended_at is not null and l.moved_at is null
    order by id`)
  return rows.map(({ id }) => id)
}

/** The sealed say of a vacancy whose applications have closed, held to the end of the transaction. */
export async function lockSealedSay(tx: Tx, vacancyId: string) {
  const [row] = await tx
    .select({
      providerId: panelAgreements.providerId,
      scorers: panelAgreements.scorers,
      quorum: panelAgreements.quorum,
      hearBy: vacancies.hearBy,
    })
    .from(panelAgreements)
    .innerJoin(vacancies, eq(vacancies.id, panelAgreements.vacancyId))
    .where(
      and(
        eq(panelAgreements.vacancyId, vacancyId),
        isNotNull(panelAgreements.sealedAt),
        sql`vacancy_takes_scores(${vacancyId})`,
      ),
    )
    .for("update", { of: panelAgreements })
  if (!row) return undefined
  // Asked again: it may have been opened anew while this waited for the lock.
  const [still] = await tx.execute<{ closed: boolean }>(
    sql`select vacancy_takes_scores(${vacancyId}) as closed`,
  )
  return still?.closed ? row : undefined
}

type UnreadyAnswer = {
  readonly answerId: string
  readonly vacancyQuestionId: string
  readonly words: string
}

/** Answers that the panel cannot read yet, though their words are there. */
export async function answersUnready(tx: Tx, vacancyId: string): Promise<UnreadyAnswer[]> {
  return tx.execute<UnreadyAnswer>(sql`
    select a.id as "answerId", q.id as "vacancyQuestionId", coalesce(t.words, a.body, '') as words
    from answers a
    join applications p on p.id = a.application_id and p.status not in ('draft', 'withdrawn')
    join vacancy_questions q on q.id = a.vacancy_question_id
    join question_versions v on v.id = q.question_version_id and v.kind in ${panelScoredKinds}
    left join transcripts t on t.answer_id = a.id
    where p.vacancy_id = ${vacancyId}
      and not question_waits_for_typing(q.id)
      and not exists (select from answers_to_score r where r.answer_id = a.id)
    order by a.id`)
}

type ReadyAnswer = Omit<UnreadyAnswer, "words"> & {
  readonly body: string
  readonly hidden: number
  /** Waits for somebody who does not score to look at it. */
  readonly held: boolean
}

export async function keepReadyAnswers(tx: Tx, of: Of, ready: readonly ReadyAnswer[]): Promise<void> {
  if (ready.length === 0) return
  await tx
    .insert(answersToScore)
    .values(
      ready.map(({ answerId, vacancyQuestionId, body, hidden, held }) => ({
        ...of,
        answerId,
        vacancyQuestionId,
        body,
        hidden,
        held,
      })),
    )
    .onConflictDoNothing()
}

/** All answers of a vacancy that can be scored. */
export async function readyAnswers(tx: Tx, vacancyId: string): Promise<AnswerToGive[]> {
  return tx.execute<AnswerToGive>(sql`
    select r.answer_id as "answerId", a.application_id as "applicationId",
      r.vacancy_question_id as "questionId"
    from answers_to_score r
    join answers a on a.id = r.answer_id
    join applications p on p.id = a.application_id and p.status not in ('draft', 'withdrawn')
    where r.vacancy_id = ${vacancyId}`)
}

/** Who has joined and not left, with the limits they chose; null where they chose nothing. */
export async function membersToAsk(tx: Tx, vacancyId: string) {
  return tx
    .select({
      memberId: panelMembers.id,
      personId: panelMembers.personId,
      part: panelMembers.part,
      answersAtMost: takingPart.answersAtMost,
      answersADay: takingPart.answersADay,
      days: takingPart.days,
    })
    .from(panelMembers)
    .leftJoin(takingPart, eq(takingPart.personId, panelMembers.personId))
    .where(
      and(
        eq(panelMembers.vacancyId, vacancyId),
        isNotNull(panelMembers.joinedAt),
        isNull(panelMembers.leftAt),
      ),
    )
}

/** Every answer that was ever given to somebody, and how far their score of it is. */
export async function askedBefore(tx: Tx, vacancyId: string): Promise<AskedBefore[]> {
  return tx.execute<AskedBefore>(sql`
    select l.answer_id as "answerId", l.panel_member_id as "memberId",
      m.part = 'draws-on-support' as "drawsOnSupport", l.ended_why as "endedWhy",
      coalesce(s.state, 'untouched') as state
    from score_allocations l
    join panel_members m on m.id = l.panel_member_id
    left join score_states(${vacancyId}) s
      on s.answer_id = l.answer_id and s.panel_member_id = l.panel_member_id
    where l.vacancy_id = ${vacancyId}`)
}

export async function conflictsOf(tx: Tx, vacancyId: string) {
  return tx
    .select({ memberId: panelConflicts.panelMemberId, applicationId: panelConflicts.applicationId })
    .from(panelConflicts)
    .where(eq(panelConflicts.vacancyId, vacancyId))
}

export async function endAllocations(
  tx: Tx,
  vacancyId: string,
  ending: readonly { answerId: string; memberId: string; why: MovedReason }[],
  now: Date,
): Promise<void> {
  for (const { answerId, memberId, why } of ending) {
    await tx
      .update(scoreAllocations)
      .set({ endedAt: now, endedWhy: why })
      .where(
        and(
          eq(scoreAllocations.vacancyId, vacancyId),
          eq(scoreAllocations.answerId, answerId),
          eq(scoreAllocations.panelMemberId, memberId),
          isNull(scoreAllocations.endedAt),
        ),
      )
  }
}

const rowsAtOnce = 2000

export async function giveAnswers(
  tx: Tx,
  of: Of,
  given: readonly { answerId: string; vacancyQuestionId: string; panelMemberId: string; personId: string }[],
  allocatedAt: Date,
): Promise<void> {
  for (let from = 0; from < given.length; from += rowsAtOnce) {
    await tx
      .insert(scoreAllocations)
      .values(given.slice(from, from + rowsAtOnce).map((one) => ({ ...of, ...one, allocatedAt })))
      .onConflictDoUpdate({
        target: [scoreAllocations.answerId, scoreAllocations.panelMemberId],
        set: { endedAt: null, endedWhy: null, movedAt: null, allocatedAt },
        // Who asked for less and now takes more may be given it again; nobody else.
        setWhere: eq(scoreAllocations.endedWhy, "asked-for-less"),
      })
  }
}

/** It has been seen to who scores instead what was taken from anybody; or nobody can. */
export async function movedOn(tx: Tx, vacancyId: string, now: Date): Promise<void> {
  await tx
    .update(scoreAllocations)
    .set({ movedAt: now })
    .where(
      and(
        eq(scoreAllocations.vacancyId, vacancyId),
        isNotNull(scoreAllocations.endedAt),
        isNull(scoreAllocations.movedAt),
      ),
    )
}

/** @param short answers that not enough members could be asked for, and those that lack who draws on support */
export async function notePrepared(
  tx: Tx,
  of: Of,
  now: Date,
  short: { readonly answers: number; readonly drawing: number },
): Promise<void> {
  const set = { preparedAt: now, shortAnswers: short.answers, shortDrawing: short.drawing }
  await tx
    .insert(scoringPreparations)
    .values({ ...of, ...set })
    .onConflictDoUpdate({ target: scoringPreparations.vacancyId, set })
}
