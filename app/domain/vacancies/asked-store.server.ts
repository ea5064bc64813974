import { and, asc, count, desc, eq, isNotNull, isNull, sql } from "drizzle-orm"
import type { Language } from "#app/kernel/language.ts"
import { seal, unseal } from "#app/platform/sealing.server.ts"
import type { Tx } from "#db/ctx.ts"
import type { SealedTable } from "#db/key-keeper.ts"
import { prepared } from "#db/prepared.ts"
import { askedQuestions, vacancies } from "#db/schema/vacancies.ts"

type Place = { readonly id: string; readonly providerId: string }

const where = ({ id, providerId }: Place) => `${providerId}|asked_questions|${id}|email`

/** What stands here under the data key itself. */
export const sealedQuestions: SealedTable = {
  table: "asked_questions",
  owner: "provider_id",
  places: { email_sealed: ({ id, owner }) => where({ id, providerId: owner ?? "" }) },
}

/** What whoever asks may know of a vacancy, public or not there. */
export async function vacancyToAskAbout(tx: Tx, slug: string) {
  const [row] = await tx
    .select({
      id: vacancies.id,
      providerId: vacancies.providerId,
      title: vacancies.title,
      status: vacancies.status,
      closesAt: vacancies.closesAt,
    })
    .from(vacancies)
    .where(eq(vacancies.slug, slug))
  return row && row.status !== "draft" ? row : undefined
}

type NewQuestion = Place & {
  readonly vacancyId: string
  readonly words: string
  readonly email: string | undefined
  readonly language: Language
}

/** @returns false where this one is there already: its button was pressed twice */
export async function insertAsked(tx: Tx, { email, ...question }: NewQuestion): Promise<boolean> {
  // Neither RETURNING nor a conflict target: whoever asks may not read what others asked.
  const inserted = await tx
    .insert(askedQuestions)
    .values({ ...question, emailSealed: email === undefined ? null : seal(email, where(question)) })
    .onConflictDoNothing()
  return inserted.count > 0
}

/** One question about one vacancy of the provider's own, held until the transaction ends. */
export async function lockAsked(tx: Tx, { id, providerId }: Place, slug: string) {
  const [row] = await tx
    .select({ question: askedQuestions, job: vacancies.title })
    .from(askedQuestions)
    .innerJoin(vacancies, eq(vacancies.id, askedQuestions.vacancyId))
    .where(
      and(eq(askedQuestions.id, id), eq(askedQuestions.providerId, providerId), eq(vacancies.slug, slug)),
    )
    .for("update", { of: askedQuestions })
  if (!row) return undefined
  const { emailSealed, ...question } = row.question
  return { ...question, job: row.job, email: emailSealed && unseal(emailSealed, where(question)) }
}

type Answer = { readonly answer: string; readonly isPublic: boolean; readonly by: string; readonly now: Date }

/** Once answered, nobody needs the address any more: it goes. */
export async function saveAnswer(tx: Tx, id: string, { answer, isPublic, by, now }: Answer): Promise<void> {
  await tx
    .update(askedQuestions)
    .set({ answer, isPublic, answeredBy: by, answeredAt: now, emailSealed: null })
    .where(eq(askedQuestions.id, id))
}

/** All that was asked about one vacancy, what waits for an answer first. */
export async function allAsked(tx: Tx, providerId: string, slug: string) {
  return tx
    .select({
      id: askedQuestions.id,
      words: askedQuestions.words,
      askedAt: askedQuestions.askedAt,
      answer: askedQuestions.answer,
      answeredAt: askedQuestions.answeredAt,
      isPublic: askedQuestions.isPublic,
      wantsMail: sql<boolean>`${askedQuestions.emailSealed} is not null`,
    })
    .from(askedQuestions)
    .innerJoin(vacancies, eq(vacancies.id, askedQuestions.vacancyId))
    .where(and(eq(askedQuestions.providerId, providerId), eq(vacancies.slug, slug)))
    .orderBy(sql`${askedQuestions.answeredAt} is not null`, desc(askedQuestions.askedAt))
}

/** How many questions wait for an answer, by vacancy. */
export async function countUnanswered(tx: Tx, providerId: string) {
  return tx
    .select({ slug: vacancies.slug, title: vacancies.title, waiting: count() })
    .from(askedQuestions)
    .innerJoin(vacancies, eq(vacancies.id, askedQuestions.vacancyId))
    .where(and(eq(askedQuestions.providerId, providerId), isNull(askedQuestions.answeredAt)))
    .groupBy(vacancies.id)
    .orderBy(asc(vacancies.id))
}

/** What was asked about a vacancy and may be read by anybody, with its answer. */
export const askedInPublic = prepared((db) =>
  db
    .select({ words: askedQuestions.words, answer: sql<string>`${askedQuestions.answer}` })
    .from(vacancies)
    .innerJoin(
      askedQuestions,
      and(eq(askedQuestions.providerId, vacancies.providerId), eq(askedQuestions.vacancyId, vacancies.id)),
    )
    .where(
      and(
        eq(vacancies.slug, sql.placeholder("slug")),
        eq(askedQuestions.isPublic, true),
        isNotNull(askedQuestions.answeredAt),
      ),
    )
    .orderBy(asc(askedQuestions.askedAt)),
)
