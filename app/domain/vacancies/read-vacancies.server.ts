import { and, asc, desc, eq, gt, isNotNull, isNull, lt, sql } from "drizzle-orm"
import { openServices } from "#app/domain/accounts/index.server.ts"
import { decideReopening, stageOf } from "#app/domain/vacancies/rules.ts"
import {
  allPayRates,
  allRoles,
  allValues,
  howFarWithApplications,
  peopleWaiting,
} from "#app/domain/vacancies/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { keysetPage } from "#app/kernel/keyset.ts"
import { reading } from "#db/ctx.ts"
import { people } from "#db/schema/accounts.ts"
import { vacancies, vacancyCounters, vacancyQuestions, vacancyValues } from "#db/schema/vacancies.ts"

const vacanciesPerPage = 30

type Asked = {
  /** Ids of vacancies, as this read gave them. */
  readonly after: string | null
  readonly before: string | null
  /** Those that were put out of the list, instead of those that stand in it. */
  readonly archived?: boolean
}

/** Newest first, a page at a time. */
export function readVacancies(ctx: Ctx<StaffActor>, { archived = false, ...places }: Asked) {
  return reading(ctx, async (tx) => {
    const back = isId(places.before)
    const from = back ? places.before : isId(places.after) ? places.after : null
    const found = await tx
      .select({
        id: vacancies.id,
        slug: vacancies.slug,
        title: vacancies.title,
        place: vacancies.place,
        status: vacancies.status,
        closesAt: vacancies.closesAt,
        unfinished: sql<boolean>`${vacancies.unfinished} is not null`,
        counters: vacancyCounters,
      })
      .from(vacancies)
      .innerJoin(vacancyCounters, eq(vacancyCounters.vacancyId, vacancies.id))
      .where(
        and(
          eq(vacancies.providerId, ctx.actor.providerId),
          archived ? isNotNull(vacancies.archivedAt) : isNull(vacancies.archivedAt),
          from ? (back ? gt(vacancies.id, from) : lt(vacancies.id, from)) : undefined,
        ),
      )
      .orderBy(back ? asc(vacancies.id) : desc(vacancies.id))
      .limit(vacanciesPerPage + 1)
    const { rows, before, after } = keysetPage(found, { size: vacanciesPerPage, back, from: from !== null })
    return {
      vacancies: rows.map((row) => ({ ...row, stage: stageOf(row, ctx.now()) })),
      previous: before && rows[0] ? rows[0].id : null,
      next: after ? (rows.at(-1)?.id ?? null) : null,
    }
  })
}

const isId = (text: string | null) => text !== null && /^[0-9a-f-]{36}$/.test(text)

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
      stage: stageOf(row.vacancy, ctx.now()),
      values: values.map(({ code }) => code),
      questionVersionIds: questions.map(({ questionVersionId }) => questionVersionId),
    }
  })
}

/** Whether a vacancy may be put out of the lists, or opened again, by what has become of its applications. */
export function readHowItEnds(ctx: Ctx<StaffActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const [row] = await tx
      .select()
      .from(vacancies)
      .where(and(eq(vacancies.providerId, ctx.actor.providerId), eq(vacancies.slug, slug)))
    if (!row) return null
    const far = await howFarWithApplications(tx, row.id)
    return {
      vacancy: row,
      /** Somebody sent an application: the day by which they hear is promised. */
      sent: far.sent,
      people: await peopleWaiting(tx, row.id),
      mayReopen: decideReopening({ ...row, ...far }, row.hearBy).ok,
    }
  })
}

/** Who changed a draft last; null where nobody is known. */
export function whoSaved(ctx: Ctx<StaffActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const [row] = await tx
      .select({ id: people.id, name: people.name })
      .from(vacancies)
      .innerJoin(people, eq(people.id, vacancies.notedBy))
      .where(and(eq(vacancies.providerId, ctx.actor.providerId), eq(vacancies.slug, slug)))
    return row ? { name: row.name, you: row.id === ctx.actor.personId } : null
  })
}

/** What a vacancy's form offers: roles, values, and the rates pay is measured against. */
export function readVacancyChoices(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) => ({
    services: await openServices(tx, ctx.actor.providerId),
    roles: await allRoles(tx),
    values: await allValues(tx),
    rates: await allPayRates(tx),
  }))
}
