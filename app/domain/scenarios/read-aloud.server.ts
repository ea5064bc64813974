import { and, asc, eq, ne } from "drizzle-orm"
import { aloudText } from "#app/domain/scenarios/aloud.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { spoken } from "#app/platform/speech.server.ts"
import { reading } from "#db/ctx.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import { vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

type Wanted = { readonly slug: string; readonly number: number; readonly easy: boolean }

/**
 * One question of a published vacancy, read aloud, as MP3. Which question it is, is all that is known of who
 * listens: the same sound goes to everybody.
 * @returns "busy" where too many wait for theirs; null where there is no such question
 */
export async function readQuestionAloud(
  ctx: Ctx,
  { slug, number, easy }: Wanted,
): Promise<Uint8Array | "busy" | null> {
  if (!Number.isInteger(number) || number < 1) return null
  const [question] = await reading(ctx, (tx) =>
    tx
      .select({
        title: questionVersions.title,
        situation: questionVersions.situation,
        ask: questionVersions.ask,
        easyRead: questionVersions.easyRead,
        options: questionVersions.options,
      })
      .from(vacancyQuestions)
      .innerJoin(vacancies, eq(vacancies.id, vacancyQuestions.vacancyId))
      .innerJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
      .where(and(eq(vacancies.slug, slug), ne(vacancies.status, "draft")))
      .orderBy(asc(vacancyQuestions.position))
      .offset(number - 1)
      .limit(1),
  )
  if (!question) return null
  return (await spoken(aloudText(question, easy), "en-gb")) ?? "busy"
}
