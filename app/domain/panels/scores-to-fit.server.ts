import { sql } from "drizzle-orm"
import { panelScoredKinds } from "#app/domain/scenarios/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"

/** One member's points, with what else they may hang on. */
export type ScoreToFit = {
  readonly applicationId: string
  readonly questionId: string
  readonly memberId: string
  /** How the answer was given; null when they met. */
  readonly mode: string | null
  readonly points: number
}

export type ScoresToFit = {
  readonly vacancyId: string
  readonly scores: readonly ScoreToFit[]
  readonly people: ReadonlyMap<string, string>
}

/**
 * A panel's scores of all answers; null while some of them are still to be given, because what they come to
 * would tell of scores that nobody may see yet.
 */
export async function scoresOfAnswers(tx: Tx, about: string): Promise<ScoresToFit | null> {
  const vacancyId = await vacancyOf(tx, about)
  if (!vacancyId) return null
  const [waiting] = await tx.execute(sql`
    select 1 from vacancy_questions q
    join question_versions v on v.id = q.question_version_id and v.kind in ${panelScoredKinds}
    join answers a on a.vacancy_question_id = q.id
    join applications p on p.id = a.application_id and p.status not in ('draft', 'withdrawn')
    where q.vacancy_id = ${vacancyId} and (
      question_waits_for_typing(q.id)
      or not exists (
        select from score_allocations l where l.answer_id = a.id and l.ended_at is null)
      or exists (
        select from score_allocations l where l.answer_id = a.id and case
          when l.ended_at is not null then l.moved_at is null
          else not exists (
            select from scores s where s.answer_id = l.answer_id and s.panel_member_id = l.panel_member_id
              and s.sent_at is not null and s.points is not null)
          end))
    limit 1`)
  if (waiting) return null
  const scores = await tx.execute<ScoreToFit>(sql`
    select a.application_id as "applicationId", s.vacancy_question_id as "questionId",
      s.panel_member_id as "memberId", a.mode, s.points
    from scores s
    join answers a on a.id = s.answer_id
    join applications p on p.id = a.application_id and p.status not in ('draft', 'withdrawn')
    where s.vacancy_id = ${vacancyId} and s.sent_at is not null and s.points is not null
    order by s.answer_id, s.panel_member_id`)
  return { vacancyId, scores, people: await peopleOf(tx, vacancyId) }
}

/** What a panel gave the people it met; null while somebody is still to come, or to be scored by somebody. */
export async function scoresOfMeetings(tx: Tx, about: string): Promise<ScoresToFit | null> {
  const vacancyId = await vacancyOf(tx, about)
  if (!vacancyId) return null
  const [waiting] = await tx.execute(sql`
    select 1 from applications p
    left join meetings_held h on h.application_id = p.id
    where p.vacancy_id = ${vacancyId} and p.status = 'shortlisted' and (
      h.came is null
      or h.came and exists (
        select from panel_members m
        where m.vacancy_id = p.vacancy_id and m.joined_at is not null and m.left_at is null
          and not exists (
            select from panel_conflicts c where c.panel_member_id = m.id and c.application_id = p.id)
          and not exists (
            select from meeting_scores s where s.application_id = p.id and s.panel_member_id = m.id
              and s.sent_at is not null)))
    limit 1`)
  if (waiting) return null
  const scores = await tx.execute<ScoreToFit>(sql`
    select s.application_id as "applicationId", s.meeting_question_id as "questionId",
      s.panel_member_id as "memberId", null as mode, s.points
    from meeting_scores s
    join applications p on p.id = s.application_id and p.status not in ('draft', 'withdrawn')
    where s.vacancy_id = ${vacancyId} and s.sent_at is not null and s.points is not null
    order by s.application_id, s.meeting_question_id, s.panel_member_id`)
  return { vacancyId, scores, people: await peopleOf(tx, vacancyId) }
}

/** The vacancy of a seat, a sent score or an application. */
async function vacancyOf(tx: Tx, about: string): Promise<string | undefined> {
  const [row] = await tx.execute<{ vacancyId: string }>(
    sql`
      select vacancy_id as "vacancyId" from panel_members where id = ${about}
      union all select vacancy_id from scores where id = ${about}
      union all select vacancy_id from applications where id = ${about}`,
  )
  return row?.vacancyId
}

/** Who sits, or sat, on each seat. */
async function peopleOf(tx: Tx, vacancyId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.execute<{ id: string; personId: string }>(
    sql`select id, person_id as "personId" from panel_members where vacancy_id = ${vacancyId}`,
  )
  return new Map(rows.map(({ id, personId }) => [id, personId]))
}
