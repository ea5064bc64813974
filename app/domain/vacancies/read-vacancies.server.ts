import { and, asc, desc, eq } from "drizzle-orm"
import { allPayRates, allRoles, allValues } from "#app/domain/vacancies/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { vacancies, vacancyCounters, vacancyQuestions, vacancyValues } from "#db/schema/vacancies.ts"

/** A provider's vacancies with how many applications stand where, newest first. */
export function readVacancies(ctx: Ctx<StaffActor>) {
  return reading(ctx, (tx) =>
    tx
      .select({ vacancy: vacancies, counters: vacancyCounters })
      .from(vacancies)
      .innerJoin(vacancyCounters, eq(vacancyCounters.vacancyId, vacancies.id))
      .where(eq(vacancies.providerId, ctx.actor.providerId))
      .orderBy(desc(vacancies.id)),
  )
}

/** One vacancy of the provider's own, whatever its status; null where there is none. */
export function readVacancy(ctx: Ctx<StaffActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const [row] = await tx
      .select({ vacancy: vacancies, counters: vacancyCounters })
      .from(vacancies)
      .innerJoin(vacancyCounters, eq(vacancyCounters.vacancyId, vacancies.id))
      .where(and(eq(vacancies.providerId, ctx.actor.providerId), eq(vacancies.slug, slug)))
    if (!row) return null
    const values = await tx
      .select({ code: vacancyValues.valueCode })
      .from(vacancyValues)
      .where(eq(vacancyValues.vacancyId, row.vacancy.id))
    const questions = await tx
      .select({ position: vacancyQuestions.position, questionVersionId: vacancyQuestions.questionVersionId })
      .from(vacancyQuestions)
      .where(eq(vacancyQuestions.vacancyId, row.vacancy.id))
      .orderBy(asc(vacancyQuestions.position))
    return {
      ...row,
      values: values.map(({ code }) => code),
      questionVersionIds: questions.map(({ questionVersionId }) => questionVersionId),
    }
  })
}

/** What a vacancy's form offers: roles, values, and the rates pay is measured against. */
export function readVacancyChoices(ctx: Ctx) {
  return reading(ctx, async (tx) => ({
    roles: await allRoles(tx),
    values: await allValues(tx),
    rates: await allPayRates(tx),
  }))
}
