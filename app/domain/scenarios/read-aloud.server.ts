import { and, asc, eq, ne } from "drizzle-orm"
import { aloudIn } from "#app/domain/scenarios/aloud.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { Language } from "#app/kernel/language.ts"
import { spoken } from "#app/platform/speech.server.ts"
import { reading } from "#db/ctx.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import { vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

type Wanted = { readonly slug: string; readonly number: number; readonly language: Language }

/**
 * One question of a published vacancy, read aloud, as MP3. Which question it is, is all that is known of who
 * listens: the same sound goes to everybody
 * who wants that language.
 * @returns "busy" where too many wait for theirs; null where there is no such question
 */
export async function readQuestionAloud(
  ctx: Ctx,
  { slug, number, language }: Wanted,
): Promise<Uint8Array | "busy" | null> {
  if (!Number.isInteger(number) || number < 1) return null
  const [question] = await reading(ctx, (tx) =>
    tx
      .select({
        title: questionVersions.title,
        situation: questionVersions.situation,
        ask: questionVersions.ask,
        easyRead: questionVersions.easyRead,
        welsh: questionVersions.welsh,
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
  const { text, voice } = aloudIn(question, language)
  return (await spoken(text, voice)) ?? "busy"
}
