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
    const [rows, openNow] = await Promise.all([
      listJobs(tx, open, back ? upTo : from, back),
      tx.$count(vacancies, open),
    ])
    const more = rows.length > jobsPerPage
    const page = rows.slice(0, jobsPerPage)
    if (back) page.reverse()
    const first = page[0]
    const last = page.at(-1)
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

/** The advert of a vacancy of the asker's own provider as the public sees it, or will. */
export function readAdvert(ctx: Ctx<StaffActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const head = await headOf(tx, slug)
    return head?.provider.id === ctx.actor.providerId ? advertOf(tx, head, ctx.now()) : null
  })
}

async function headOf(tx: Tx, slug: string) {
  const [row] = await tx
    .select({ vacancy: vacancies, role: pathwayRoles.title, provider: providers })
    .from(vacancies)
    .innerJoin(providers, eq(providers.id, vacancies.providerId))
    .innerJoin(pathwayRoles, eq(pathwayRoles.code, vacancies.roleCode))
    .where(eq(vacancies.slug, slug))
  return row ?? null
}

/** What stands at the top of an advert that anybody may see; `advertOf` reads the rest. */
export async function publicHeadOf(tx: Tx, slug: string) {
  const head = await headOf(tx, slug)
  return head?.vacancy.status === "draft" ? null : head
}

type AdvertHead = NonNullable<Awaited<ReturnType<typeof headOf>>>

/** A whole advert, within the caller's transaction. */
export async function advertOf(tx: Tx, head: AdvertHead, now: Date) {
  const [values, rates] = await Promise.all([
    tx
      .select({ code: careValues.code, title: careValues.title, description: careValues.description })
      .from(vacancyValues)
      .innerJoin(careValues, eq(careValues.code, vacancyValues.valueCode))
      .where(eq(vacancyValues.vacancyId, head.vacancy.id))
      .orderBy(asc(careValues.position)),
    tx.select().from(payRates),
  ])
  return { ...head, values, rates, open: isOpen(head.vacancy, now) }
}
