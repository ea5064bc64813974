import { eq, sql } from "drizzle-orm"
import { type QuestionKind, questionKinds } from "#app/domain/scenarios/vocabulary.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import { vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

const vacancyToStart = {
  vacancyId: vacancies.id,
  providerId: vacancies.providerId,
  vacancyStatus: vacancies.status,
  vacancyClosesAt: vacancies.closesAt,
  now: sql<Date>`now()`.mapWith(vacancies.closesAt),
}

/** A vacancy that is or was open to everybody; nothing for a provider's draft. */
export async function readVacancyToStart(tx: Tx, slug: string) {
  const [row] = await tx.select(vacancyToStart).from(vacancies).where(eq(vacancies.slug, slug))
  return row?.vacancyStatus === "draft" ? undefined : row
}

/** What somebody is told before they begin: the job, who helps, how much is asked. Null where there is no such job. */
export function readStart(ctx: Ctx, slug: string) {
  return reading(ctx, async (tx) => {
    const [row] = await tx
      .select({
        ...vacancyToStart,
        title: vacancies.title,
        hearBy: vacancies.hearBy,
        provider: providers.name,
        help: {
          person: providers.contactName,
          phone: providers.contactPhone,
          email: providers.contactEmail,
        },
      })
      .from(vacancies)
      .innerJoin(providers, eq(providers.id, vacancies.providerId))
      .where(eq(vacancies.slug, slug))
    if (!row || row.vacancyStatus === "draft") return null
    const kinds = await tx
      .select({ kind: questionVersions.kind })
      .from(vacancyQuestions)
      .innerJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
      .where(eq(vacancyQuestions.vacancyId, row.vacancyId))
    const countOf = (kind: QuestionKind) => kinds.filter((one) => one.kind === kind).length
    const counted = questionKinds.map((kind) => [kind, countOf(kind)] as const)
    return {
      title: row.title,
      provider: row.provider,
      help: row.help,
      closesAt: row.vacancyClosesAt,
      hearBy: row.hearBy,
      open: row.vacancyStatus === "published" && row.now < row.vacancyClosesAt,
      questions: Object.fromEntries(counted) as Readonly<Record<QuestionKind, number>>,
    }
  })
}
