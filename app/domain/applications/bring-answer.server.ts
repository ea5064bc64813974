import { and, eq } from "drizzle-orm"
import { type GivenAnswer, isAnswered } from "#app/domain/applications/answers.ts"
import {
  type SaveAnswerRefusal,
  type SavedAnswer,
  saveAnswer,
} from "#app/domain/applications/save-answer.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, type Result } from "#app/kernel/result.ts"
import { reading } from "#db/ctx.ts"
import { answers } from "#db/schema/applications.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import { vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

/** An answer that the same person gave to the same version of a question, for another vacancy. */
export type EarlierAnswer = { readonly job: string; readonly answer: GivenAnswer }

/** The whole answer to a version of a question in one application, read by who holds its key. */
export async function readEarlierAnswer(
  earlier: Ctx<ApplicantActor>,
  versionId: string,
): Promise<EarlierAnswer | null> {
  const [row] = await reading(earlier, (tx) =>
    tx
      .select({
        job: vacancies.title,
        kind: questionVersions.kind,
        options: questionVersions.options,
        answer: {
          body: answers.body,
          ratings: answers.ratings,
          bestAndWorst: answers.bestAndWorst,
          ordering: answers.ordering,
        },
      })
      .from(answers)
      .innerJoin(vacancies, eq(vacancies.id, answers.vacancyId))
      .innerJoin(vacancyQuestions, eq(vacancyQuestions.id, answers.vacancyQuestionId))
      .innerJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
      .where(and(eq(answers.applicationId, earlier.actor.applicationId), eq(questionVersions.id, versionId))),
  )
  if (!row) return null
  const { job, kind, options, answer } = row
  return isAnswered({ kind, optionIds: (options ?? []).map(({ id }) => id) }, answer) ? { job, answer } : null
}

type Bringing = {
  readonly number: number
  readonly versionId: string
  readonly earlier: Ctx<ApplicantActor>
  readonly seen: string | null
}

/** Copies an earlier answer here because the applicant asked for it. The earlier application stays as it is. */
export async function bringAnswer(
  ctx: Ctx<ApplicantActor>,
  { number, versionId, earlier, seen }: Bringing,
): Promise<Result<SavedAnswer, SaveAnswerRefusal>> {
  const found = await readEarlierAnswer(earlier, versionId)
  if (!found) return err({ kind: "not-found" })
  return saveAnswer(ctx, { number, given: found.answer, seen, done: false })
}
