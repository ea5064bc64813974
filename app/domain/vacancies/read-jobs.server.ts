import { and, asc, desc, eq, gt, sql } from "drizzle-orm"
import {
  countFound,
  type FromPlace,
  findingJobs,
  saysNothing,
  type WayOut,
  waysOut,
} from "#app/domain/vacancies/find-jobs.server.ts"
import { type JobSearch, partsOf } from "#app/domain/vacancies/search.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { endOfLondonDay, londonDay } from "#app/kernel/london-time.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { prepared } from "#db/prepared.ts"
import { providers } from "#db/schema/accounts.ts"
import { publishedVacancies, vacancies } from "#db/schema/vacancies.ts"

const jobsPerPage = 50

const listed = {
  id: vacancies.id,
  slug: vacancies.slug,
  title: vacancies.title,
  place: vacancies.place,
  supportSetting: vacancies.supportSetting,
  payPencePerHour: vacancies.payPencePerHour,
  minutesPerWeek: vacancies.minutesPerWeek,
  closesAt: vacancies.closesAt,
  publishedAt: vacancies.publishedAt,
  provider: providers.name,
}

export type JobsPage = Awaited<ReturnType<typeof readJobs>>
export type ListedJob = JobsPage["jobs"][number]

type Asked = {
  readonly search: JobSearch
  /** Ids of jobs, as this read gave them; anything else is the first page. */
  readonly after: string | null
  readonly before: string | null
}

/**
 * Open jobs that a search asks for, newest first, a page at a time by keyset.
 * @returns `found`: exact for all open jobs, and to 200 for a search; `waysOut`: what to leave out of a search
 * that finds nothing; `freshUntil`: the first moment at which a job closes by the clock or other rates of pay
 * may hold
 */
export function readJobs(ctx: Ctx, { search, after, before }: Asked) {
  return reading(ctx, async (tx) => {
    const now = ctx.now()
    const from = parsePlace(after, before)
    const read = partsOf(search).length === 0 ? readAll : readFound
    const asked = await read(tx, { search, from, now })
    // What stood before this place may have closed since.
    const stale = from !== null && asked.rows.length === 0
    return pageOf(stale ? await read(tx, { search, from: null, now }) : asked, stale ? null : from)
  })
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function parsePlace(after: string | null, before: string | null): FromPlace | null {
  const id = before ?? after
  return id !== null && uuid.test(id) ? { id, back: before !== null } : null
}

type Reading = { readonly search: JobSearch; readonly from: FromPlace | null; readonly now: Date }
type Read = Awaited<ReturnType<typeof readAll | typeof readFound>>

function pageOf({ rows, ...about }: Read, from: FromPlace | null) {
  const more = rows.length > jobsPerPage
  const page = rows.slice(0, jobsPerPage)
  if (from?.back) page.reverse()
  const first = page[0]
  const last = page.at(-1)
  return {
    jobs: page,
    ...about,
    previous: first && (from?.back ? more : from !== null) ? first.id : null,
    next: last && (from?.back || more) ? last.id : null,
  }
}

async function readAll(tx: Tx, { from, now: at }: Reading) {
  const now = at.toISOString()
  const list = from ? (from.back ? jobsBefore : jobsAfter) : firstJobs
  const [rows, [count]] = await Promise.all([
    list(tx, { now, ...(from && { id: from.id }) }),
    countOpen(tx, { now }),
  ])
  return {
    rows,
    found: { count: count?.open ?? 0, more: false },
    freshUntil: count?.closesNext ?? null,
    wordsSayNothing: false,
    waysOut: [] as readonly WayOut[],
  }
}

async function readFound(tx: Tx, { search, from, now }: Reading) {
  const foundBy = await findingJobs(tx, search, now)
  const [rows, found, [count], wordsSayNothing] = await Promise.all([
    tx
      .select(listed)
      .from(sql`${foundBy(search, { from, most: jobsPerPage + 1 })} found`)
      .innerJoin(vacancies, sql`${vacancies.id} = found.id`)
      .innerJoin(providers, eq(providers.id, vacancies.providerId))
      .orderBy(...inOrder(from?.back ?? false)),
    countFound(tx, foundBy, search),
    countOpen(tx, { now: now.toISOString() }),
    saysNothing(tx, search.words),
  ])
  const closesNext = count?.closesNext ?? null
  const ratesEnd = search.livingWage ? endOfLondonDay(londonDay(now)) : null
  return {
    rows,
    found,
    freshUntil: ratesEnd && (!closesNext || ratesEnd < closesNext) ? ratesEnd : closesNext,
    wordsSayNothing,
    waysOut: found.count === 0 ? await waysOut(tx, foundBy, search) : [],
  }
}

// These queries are planned once and not for each reading, whatever the number of jobs. For that the status and
// the limit stand in them, and no plan may look better for knowing the instant: `(select …)` hides it.
const published = sql`${vacancies.status} = 'published'`
const now = sql`(select ${sql.placeholder("now")}::timestamptz)`
/** More than ever stay open past their time: the clock closes them within a minute. */
const mostOverdue = 10_000

/** How many jobs are open, and when the next of them closes by the clock: flat, however many there are. */
const countOpen = prepared((db) =>
  db
    .select({
      open: sql<number>`${publishedVacancies.published} - (
        select count(*)::int from (
          select from ${vacancies} where ${published} and ${vacancies.closesAt} <= ${now}
          order by ${vacancies.closesAt} limit ${sql.raw(String(mostOverdue))}) overdue)`,
      closesNext: sql<Date | null>`(
        select min(${vacancies.closesAt}) from ${vacancies} where ${published} and ${vacancies.closesAt} > ${now})`.mapWith(
        vacancies.closesAt,
      ),
    })
    .from(publishedVacancies),
)

function inOrder(back: boolean) {
  const order = back ? asc : desc
  return [order(vacancies.publishedAt), order(vacancies.id)] as const
}

/** One page of all open jobs from a place in the list, either way; or the first page. */
function jobsPage(beyond: "<" | ">" | null) {
  const [publishedAt, id] = inOrder(beyond === ">")
  const place = sql`(
    select here.published_at, here.id from ${vacancies} here where here.id = ${sql.placeholder("id")})`
  const beyondPlace = beyond && sql`(${vacancies.publishedAt}, ${vacancies.id}) ${sql.raw(beyond)} ${place}`
  return prepared((db) =>
    db
      .select(listed)
      .from(vacancies)
      .innerJoin(providers, eq(providers.id, vacancies.providerId))
      .where(and(published, gt(vacancies.closesAt, now), beyondPlace ?? undefined))
      .orderBy(publishedAt, sql`${id} limit ${sql.raw(String(jobsPerPage + 1))}`),
  )
}

const firstJobs = jobsPage(null)
const jobsAfter = jobsPage("<")
const jobsBefore = jobsPage(">")
