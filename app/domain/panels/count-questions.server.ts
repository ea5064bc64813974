import { sql } from "drizzle-orm"
import { type QuestionOutcome, saveOutcome } from "#app/domain/scenarios/index.server.ts"
import { panelScoredKinds } from "#app/domain/scenarios/vocabulary.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { krippendorffAlpha, type Unit } from "#app/kernel/statistics/krippendorff.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type ScoreRow = {
  readonly vacancyQuestionId: string
  readonly questionVersionId: string
  readonly answerId: string
  readonly panelMemberId: string
  readonly points: number | null
}

/** Sent scores of a seat's vacancy, or a score's, of those questions alone whose scores are all in. */
function scoresThatAreIn(tx: Tx, about: string): Promise<ScoreRow[]> {
  return tx.execute<ScoreRow>(sql`
    with asked as (
      select q.id, q.question_version_id from vacancy_questions q
      join (
        select vacancy_id from panel_members where id = ${about}
        union all select vacancy_id from scores where id = ${about}
      ) panel on panel.vacancy_id = q.vacancy_id
      join question_versions v on v.id = q.question_version_id and v.kind in ${panelScoredKinds}
    ), given as (
      select a.id, a.vacancy_question_id from answers a
      join asked on asked.id = a.vacancy_question_id
      join applications p on p.id = a.application_id and p.status not in ('draft', 'withdrawn')
    ), waiting as (
      select given.vacancy_question_id from given
      where not exists (
          select from score_allocations l where l.answer_id = given.id and l.ended_at is null)
        or exists (
          select from score_allocations l
          where l.answer_id = given.id and l.ended_at is null and not exists (
            select from scores s
            where s.answer_id = l.answer_id and s.panel_member_id = l.panel_member_id and s.sent_at is not null))
    )
    select asked.id as "vacancyQuestionId", asked.question_version_id as "questionVersionId",
      s.answer_id as "answerId", s.panel_member_id as "panelMemberId", s.points
    from asked join given on given.vacancy_question_id = asked.id
    join scores s on s.answer_id = given.id and s.sent_at is not null
    where asked.id not in (select vacancy_question_id from waiting)`)
}

/** What the scores of one question come to; who gave which is not in it. */
export function outcomeOf(
  rows: readonly ScoreRow[],
  at: { readonly providerId: string; readonly now: Date },
): QuestionOutcome[] {
  const questions = [...new Set(rows.map(({ vacancyQuestionId }) => vacancyQuestionId))]
  return questions.map((vacancyQuestionId) => {
    const own = rows.filter((row) => row.vacancyQuestionId === vacancyQuestionId)
    const answers = [...new Set(own.map(({ answerId }) => answerId))]
    const units: Unit[] = answers.map((id) =>
      own.filter(({ answerId }) => answerId === id).map(({ points }) => points),
    )
    const agreement = krippendorffAlpha(units, "ordinal")
    return {
      providerId: at.providerId,
      vacancyQuestionId,
      questionVersionId: own[0]!.questionVersionId,
      answers: answers.length,
      tally: [1, 2, 3, 4, 5].map((value) => own.filter(({ points }) => points === value).length),
      alpha: agreement.ok ? agreement.value.alpha : null,
      countedAt: at.now,
    }
  })
}

/**
 * Keeps how the questions of a panel have worked, in counts. A job's: done again, it says the same.
 * @param about a seat of the panel, or one of its scores
 */
export function countQuestions(ctx: Ctx<SystemActor>, { about }: { readonly about: string }) {
  // No event: counts of what the audit has said already.
  return inTransaction<{ counted: number }, never>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    if (providerId === null) return ok({ counted: 0 })
    const outcomes = outcomeOf(await scoresThatAreIn(tx, about), { providerId, now: ctx.now() })
    for (const outcome of outcomes) await saveOutcome(tx, outcome)
    return ok({ counted: outcomes.length })
  })
}
