import { and, asc, eq, inArray, sql } from "drizzle-orm"
import { membersOf } from "#app/domain/panels/store.server.ts"
import { panelScoredKinds } from "#app/domain/scenarios/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import { vacancyQuestions } from "#db/schema/vacancies.ts"

/**
 * The questions of a vacancy that its panel scores. `hidden`: the asker has or had a seat on this panel and
 * has not sent their own scores of it, so row security keeps everybody else's from them.
 */
export async function scoredQuestionsOf(tx: Tx, vacancyId: string) {
  return tx
    .select({
      id: vacancyQuestions.id,
      title: questionVersions.title,
      hidden: sql<boolean>`has_had_seat(${vacancyId}) and not scores_are_in(${vacancyId}, ${vacancyQuestions.id})`,
    })
    .from(vacancyQuestions)
    .innerJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
    .where(
      and(eq(vacancyQuestions.vacancyId, vacancyId), inArray(questionVersions.kind, [...panelScoredKinds])),
    )
    .orderBy(asc(vacancyQuestions.position))
}

export type Scoring = Awaited<ReturnType<typeof readScoring>>

/** Who on the panel has sent which question: never what they gave, and nothing of what is hidden. */
export function readScoring(ctx: Ctx<StaffActor>, vacancyId: string) {
  return reading(ctx, async (tx) => {
    const questions = await scoredQuestionsOf(tx, vacancyId)
    const members = await membersOf(tx, vacancyId)
    const sent = await tx.execute<{ memberId: string; questionId: string }>(sql`
      select panel_member_id as "memberId", vacancy_question_id as "questionId"
      from questions_sent(${vacancyId})`)
    return {
      questions,
      members: members.map(({ id, name, part, joinedAt }) => ({
        id,
        name,
        part,
        joined: joinedAt !== null,
        sent: questions.map((question) =>
          sent.some(({ memberId, questionId }) => memberId === id && questionId === question.id),
        ),
      })),
    }
  })
}
