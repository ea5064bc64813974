import { and, asc, count, desc, eq, gt, sql } from "drizzle-orm"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { prepared } from "#db/prepared.ts"
import { providers } from "#db/schema/accounts.ts"
import { vacancies } from "#db/schema/vacancies.ts"

const jobsPerPage = 50

const listed = {
  id: vacancies.id,
  slug: vacancies.slug,
  title: vacancies.title,
  place: vacancies.place,
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
    const now = ctx.now().toISOString()
    const list = back ? jobsBefore : from ? jobsAfter : firstJobs
    const [rows, counted] = await Promise.all([
      list(tx, { now, ...(back ? upTo : from) }),
      countOpen(tx, { now }),
    ])
    const more = rows.length > jobsPerPage
    const page = rows.slice(0, jobsPerPage)
    if (back) page.reverse()
    const first = page[0]
    const last = page.at(-1)
    return {
      jobs: page.map(({ publishedAt: _, ...job }) => job),
      openNow: counted[0]?.open ?? 0,
      previous: first && (back ? more : from !== null) ? placeOf(first) : null,
      next: last && (back || more) ? placeOf(last) : null,
      freshUntil: page.reduce<Date | null>(
        (soonest, job) => (soonest === null || job.closesAt < soonest ? job.closesAt : soonest),
        null,
      ),
    }
  })
}

const open = and(eq(vacancies.status, "published"), gt(vacancies.closesAt, sql.placeholder("now")))

const countOpen = prepared((db) => db.select({ open: count() }).from(vacancies).where(open))

/** One page of the list from a place in it, either way; or its first page. */
function jobsPage(beyond: "<" | ">" | null) {
  const place = sql`(${sql.placeholder("publishedAt")}::timestamptz, ${sql.placeholder("id")}::uuid)`
  const beyondPlace = beyond && sql`(${vacancies.publishedAt}, ${vacancies.id}) ${sql.raw(beyond)} ${place}`
  const order = beyond === ">" ? asc : desc
  return prepared((db) =>
    db
      .select(listed)
      .from(vacancies)
      .innerJoin(providers, eq(providers.id, vacancies.providerId))
      .where(beyondPlace ? and(open, beyondPlace) : open)
      .orderBy(order(vacancies.publishedAt), order(vacancies.id))
      .limit(jobsPerPage + 1),
  )
}

const firstJobs = jobsPage(null)
const jobsAfter = jobsPage("<")
const jobsBefore = jobsPage(">")
