import { and, asc, eq, inArray } from "drizzle-orm"
import { scoredQuestionsOf, sentScoresOf } from "#app/domain/panels/index.server.ts"
import { isKeyScored } from "#app/domain/scenarios/vocabulary.ts"
import type { CareValue } from "#app/domain/vacancies/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { answers } from "#db/schema/applications.ts"
import { answerKeys, questionVersions } from "#db/schema/scenarios.ts"
import { careValues, vacancyQuestions, vacancyValues } from "#db/schema/vacancies.ts"

type Of = { readonly applicationId: string; readonly vacancyId: string }

export type AnswerForFeedback = Awaited<ReturnType<typeof answersForFeedback>>["questions"][number]

/**
 * What feedback is made of: each question with its guide or key, what was chosen, and what the panel gave and
 * wrote, as far as the asker may know.
 */
export async function answersForFeedback(tx: Tx, { applicationId, vacancyId }: Of) {
  const asked = await questionsOf(tx, { applicationId, vacancyId })
  const hidden = (await scoredQuestionsOf(tx, vacancyId)).filter((question) => question.hidden)
  const scores = await sentScoresOf(tx, [applicationId])
  const keyed = asked.filter(({ kind }) => isKeyScored(kind)).map(({ versionId }) => versionId)
  const keys = keyed.length > 0 ? await keysOf(tx, keyed) : []
  return {
    values: await valuesOf(tx, vacancyId),
    questions: asked.map((question) => ({
      ...question,
      hidden: hidden.some(({ id }) => id === question.id),
      key: keys.filter(({ versionId }) => versionId === question.versionId),
      scores: scores
        .filter(({ vacancyQuestionId }) => vacancyQuestionId === question.id)
        .map(({ part, points, note }) => ({ part, points, note })),
    })),
  }
}

function questionsOf(tx: Tx, { applicationId, vacancyId }: Of) {
  return tx
    .select({
      id: vacancyQuestions.id,
      versionId: questionVersions.id,
      kind: questionVersions.kind,
      title: questionVersions.title,
      easyRead: questionVersions.easyRead,
      options: questionVersions.options,
      valueCodes: questionVersions.valueCodes,
      guide: questionVersions.guide,
      ratings: answers.ratings,
      bestAndWorst: answers.bestAndWorst,
      ordering: answers.ordering,
    })
    .from(vacancyQuestions)
    .innerJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
    .leftJoin(
      answers,
      and(eq(answers.vacancyQuestionId, vacancyQuestions.id), eq(answers.applicationId, applicationId)),
    )
    .where(eq(vacancyQuestions.vacancyId, vacancyId))
    .orderBy(asc(vacancyQuestions.position))
}

function keysOf(tx: Tx, versionIds: readonly string[]) {
  return tx
    .select({
      versionId: answerKeys.questionVersionId,
      optionId: answerKeys.optionId,
      points: answerKeys.points,
      why: answerKeys.why,
    })
    .from(answerKeys)
    .where(inArray(answerKeys.questionVersionId, [...versionIds]))
}

async function valuesOf(tx: Tx, vacancyId: string): Promise<CareValue[]> {
  const rows = await tx
    .select({ code: vacancyValues.valueCode })
    .from(vacancyValues)
    .innerJoin(careValues, eq(careValues.code, vacancyValues.valueCode))
    .where(eq(vacancyValues.vacancyId, vacancyId))
    .orderBy(asc(careValues.position))
  return rows.map(({ code }) => code as CareValue)
}
