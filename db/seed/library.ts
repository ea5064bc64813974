import { eq } from "drizzle-orm"
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js"
import { answerKeys, questions, questionVersions } from "#db/schema/scenarios.ts"
import { seedQuestions } from "#db/seed/reference/questions.ts"

/** Puts the shared question library in: version 1 of each question that is not there yet, with its answer key. */
export async function insertLibrary(tx: Pick<PostgresJsDatabase, "select" | "insert">): Promise<void> {
  for (const question of seedQuestions) {
    const [known] = await tx
      .select({ id: questions.id })
      .from(questions)
      .where(eq(questions.code, question.code))
    if (known) continue
    const [made] = await tx
      .insert(questions)
      .values({ code: question.code, kind: question.kind })
      .returning({ id: questions.id })
    const [version] = await tx
      .insert(questionVersions)
      .values({
        questionId: made!.id,
        version: 1,
        kind: question.kind,
        title: question.title,
        situation: question.situation,
        ask: question.ask,
        easyRead: question.easyRead,
        options: question.options?.map(({ id, text }) => ({ id, text })) ?? null,
        valueCodes: [...question.values],
        guide: question.guide ?? null,
        credit: question.credit,
      })
      .returning({ id: questionVersions.id })
    if (!question.options) continue
    await tx.insert(answerKeys).values(
      question.options.map(({ id, key, why }) => ({
        questionVersionId: version!.id,
        optionId: id,
        points: key,
        why,
      })),
    )
  }
}
