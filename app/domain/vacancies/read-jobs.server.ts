import { and, asc, desc, eq, gt, type SQL, sql } from "drizzle-orm"
import { isOpen } from "#app/domain/vacancies/rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { careValues, pathwayRoles, payRates, vacancies, vacancyValues } from "#db/schema/vacancies.ts"

const jobsPerPage = 50

const listed = {
  id: vacancies.id,
  slug: vacancies.slug,
  title: vacancies.title,
  place: vacancies.place,
  pattern: vacancies.pattern,
  payPencePerHour: vacancies.payPencePerHour,
  minutesPerWeek: vacancies.minutesPerWeek,
  closesAt: vacancies.closesAt,
  publishedAt: vacancies.publishedAt,
  provider: providers.name,
}

export type JobsPage = Awaited<ReturnType<typeof readJobs>>

/** A place in the list of jobs, as it stands in an address: `<published at>_<id>`. */
type Place = { readonly publishedAt: string; readonly id: string }

function parsePlace(text: string | null): Place | null {
  const [publishedAt, id] = text?.split("_") ?? []
  const sound = publishedAt && id && /^[0-9a-f-]{36}$/.test(id) && !Number.isNaN(Date.parse(publishedAt))
  return sound ? { publishedAt, id } : null
}

const placeOf = (row: { publishedAt: Date | null; id: string }) =>
  `${row.publishedAt?.toISOString()}_${row.id}`

/**
 * Open jobs, newest first, a page at a time by keyset.
 * @param after,before places in the list, as this read gave them; anything else is the first page
 * @returns `freshUntil`: the first moment at which a job of this page closes by the clock
 */
export function readJobs(ctx: Ctx, { after, before }: { after: string | null; before: string | null }) {
  return reading(ctx, async (tx) => {
    const from = parsePlace(after)
    const upTo = parsePlace(before)
    const back = upTo !== null
    const open = and(eq(vacancies.status, "published"), gt(vacancies.closesAt, ctx.now()))
    const rows = await listJobs(tx, open, back ? upTo : from, back)
    const more = rows.length > jobsPerPage
    const page = rows.slice(0, jobsPerPage)
    if (back) page.reverse()
    const first = page[0]
    const last = page.at(-1)
    const openNow = await tx.$count(vacancies, open)
    return {
      jobs: page,
      openNow,
      previous: first && (back ? more : from !== null) ? placeOf(first) : null,
      next: last && (back || more) ? placeOf(last) : null,
      freshUntil: page.reduce<Date | null>(
        (soonest, job) => (soonest === null || job.closesAt < soonest ? job.closesAt : soonest),
        null,
      ),
    }
  })
}

function listJobs(tx: Tx, open: SQL | undefined, place: Place | null, back: boolean) {
  const beyond = place
    ? sql`(${vacancies.publishedAt}, ${vacancies.id}) ${sql.raw(back ? ">" : "<")} (${place.publishedAt}::timestamptz, ${place.id}::uuid)`
    : undefined
  const order = back ? asc : desc
  return tx
    .select(listed)
    .from(vacancies)
    .innerJoin(providers, eq(providers.id, vacancies.providerId))
    .where(and(open, beyond))
    .orderBy(order(vacancies.publishedAt), order(vacancies.id))
    .limit(jobsPerPage + 1)
}

export type PublicVacancy = NonNullable<Awaited<ReturnType<typeof readPublicVacancy>>>

/** One published or closed vacancy as anybody may see it; null where there is none. */
export function readPublicVacancy(ctx: Ctx, slug: string) {
  return reading(ctx, async (tx) => {
    const advert = await advertOf(tx, slug, ctx.now())
    return advert?.vacancy.status === "draft" ? null : advert
  })
}

/** The advert of a vacancy of the asker's own provider as the public sees it, or will. */
export function readAdvert(ctx: Ctx<StaffActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const advert = await advertOf(tx, slug, ctx.now())
    return advert?.provider.id === ctx.actor.providerId ? advert : null
  })
}

async function advertOf(tx: Tx, slug: string, now: Date) {
  const [row] = await tx
    .select({ vacancy: vacancies, role: pathwayRoles.title, provider: providers })
    .from(vacancies)
    .innerJoin(providers, eq(providers.id, vacancies.providerId))
    .innerJoin(pathwayRoles, eq(pathwayRoles.code, vacancies.roleCode))
    .where(eq(vacancies.slug, slug))
  if (!row) return null
  const values = await tx
    .select({ code: careValues.code, title: careValues.title, description: careValues.description })
    .from(vacancyValues)
    .innerJoin(careValues, eq(careValues.code, vacancyValues.valueCode))
    .where(eq(vacancyValues.vacancyId, row.vacancy.id))
    .orderBy(asc(careValues.position))
  const rates = await tx.select().from(payRates)
  return { ...row, values, rates, open: isOpen(row.vacancy, now) }
}
