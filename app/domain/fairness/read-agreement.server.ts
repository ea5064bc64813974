import { sql } from "drizzle-orm"
import { agreementOf, type GivenPoints, panelSizeOf } from "#app/domain/fairness/rules.ts"
import { panelScoredKinds } from "#app/domain/scenarios/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"

type Question = { readonly id: string; readonly title: string; readonly hidden: boolean }

/**
 * How far a panel agrees on each question, in order. Left out are questions whose scores the asker may not
 * see yet: members, and staff who sit on the panel, before all of them are in.
 */
export async function readAgreement(tx: Tx, vacancyId: string) {
  const questions = await tx.execute<Question>(sql`
    select q.id, v.title,
      (has_had_seat(q.vacancy_id) or current_setting('app.actor', true) = 'person')
        and not scores_are_in(q.vacancy_id, q.id) as hidden
    from vacancy_questions q
    join question_versions v on v.id = q.question_version_id and v.kind in ${panelScoredKinds}
    where q.vacancy_id = ${vacancyId} order by q.position`)
  const seen = questions.filter(({ hidden }) => !hidden)
  const sent = await tx.execute<GivenPoints>(sql`
    select vacancy_question_id as "questionId", answer_id as "answerId", judge::text as "memberId", points
    from points_by_judge(${vacancyId})`)
  const given = sent.filter(({ questionId }) => seen.some(({ id }) => id === questionId))
  return {
    questions: seen.map(({ id, title }) => ({
      id,
      title,
      ...agreementOf(given.filter(({ questionId }) => questionId === id)),
    })),
    panelSize: panelSizeOf(given),
  }
}
