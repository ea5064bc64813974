import { asc, eq, sql } from "drizzle-orm"
import { readVacancyToStart } from "#app/domain/applications/read-start.server.ts"
import { decideWriting } from "#app/domain/applications/rules.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import { careValues, vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

export type PaperPack = NonNullable<Awaited<ReturnType<typeof readPaperPack>>>

/**
 * All that the paper pack of an open job says: the same questions, at the same versions, as on the screen.
 * Null where there is no such job, or it takes no more answers.
 */
export function readPaperPack(ctx: Ctx, slug: string) {
  return reading(ctx, async (tx) => {
    const vacancy = await readVacancyToStart(tx, slug)
    if (!vacancy || !decideWriting({ ...vacancy, status: "draft" }, vacancy.now).ok) return null
    const [head] = await tx
      .select({
        slug: vacancies.slug,
        title: vacancies.title,
        closesAt: vacancies.closesAt,
        hearBy: vacancies.hearBy,
        publishedAt: vacancies.publishedAt,
        provider: providers.name,
        help: {
          person: providers.contactName,
          phone: providers.contactPhone,
          email: providers.contactEmail,
        },
      })
      .from(vacancies)
      .innerJoin(providers, eq(providers.id, vacancies.providerId))
      .where(eq(vacancies.id, vacancy.vacancyId))
    if (!head) return null
    const questions = await tx
      .select({
        kind: questionVersions.kind,
        title: questionVersions.title,
        situation: questionVersions.situation,
        ask: questionVersions.ask,
        easyRead: questionVersions.easyRead,
        welsh: questionVersions.welsh,
        valueCodes: questionVersions.valueCodes,
        options: questionVersions.options,
        values: sql<string[]>`array(select ${careValues.title} from ${careValues}
          where ${careValues.code} = any(${questionVersions.valueCodes}) order by ${careValues.position})`.mapWith(
          questionVersions.valueCodes,
        ),
      })
      .from(vacancyQuestions)
      .innerJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
      .where(eq(vacancyQuestions.vacancyId, vacancy.vacancyId))
      .orderBy(asc(vacancyQuestions.position))
    return {
      ...head,
      questions: questions.map(({ options, ...rest }) => ({ ...rest, options: options ?? [] })),
    }
  })
}
