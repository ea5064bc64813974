import { and, asc, count, desc, eq, gt, inArray, lte, sql } from "drizzle-orm"
import { isOpen } from "#app/domain/vacancies/rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { days } from "#app/kernel/durations.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { prepared } from "#db/prepared.ts"
import { providers } from "#db/schema/accounts.ts"
import { careValues, pathwayRoles, payRates, vacancies, vacancyValues } from "#db/schema/vacancies.ts"

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

const advertised = {
  id: vacancies.id,
  slug: vacancies.slug,
  title: vacancies.title,
  place: vacancies.place,
  payRegion: vacancies.payRegion,
  goodDay: vacancies.goodDay,
  theWork: vacancies.theWork,
  training: vacancies.training,
  payPencePerHour: vacancies.payPencePerHour,
  minutesPerWeek: vacancies.minutesPerWeek,
  pattern: vacancies.pattern,
  closesAt: vacancies.closesAt,
  hearBy: vacancies.hearBy,
  status: vacancies.status,
}

const advertiser = {
  id: providers.id,
  slug: providers.slug,
  name: providers.name,
  about: providers.about,
  contactName: providers.contactName,
  contactPhone: providers.contactPhone,
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

/** The advert of a vacancy of the asker's own provider as the public sees it, or will. */
export function readAdvert(ctx: Ctx<StaffActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const advert = await advertOf(tx, slug, ctx.now())
    return advert?.provider.id === ctx.actor.providerId ? advert : null
  })
}

/** A whole advert that the asker may see, within the caller's transaction; null where there is none. */
export async function advertOf(tx: Tx, slug: string, now: Date) {
  // Asked for by what is known before the first answer, so that all goes to the database at once.
  const [[head], values, rates] = await Promise.all([
    advertHead(tx, { slug }),
    valuesAskedFor(tx, { slug }),
    ratesUntil(tx, { day: new Date(now.getTime() + days(1)).toISOString().slice(0, 10) }),
  ])
  return head ? { ...head, values, rates, open: isOpen(head.vacancy, now) } : null
}

const ofSlug = eq(vacancies.slug, sql.placeholder("slug"))

const advertHead = prepared((db) =>
  db
    .select({ vacancy: advertised, role: pathwayRoles.title, provider: advertiser })
    .from(vacancies)
    .innerJoin(providers, eq(providers.id, vacancies.providerId))
    .innerJoin(pathwayRoles, eq(pathwayRoles.code, vacancies.roleCode))
    .where(ofSlug),
)

const valuesAskedFor = prepared((db) =>
  db
    .select({ code: careValues.code, title: careValues.title, description: careValues.description })
    .from(vacancies)
    .innerJoin(vacancyValues, eq(vacancyValues.vacancyId, vacancies.id))
    .innerJoin(careValues, eq(careValues.code, vacancyValues.valueCode))
    .where(ofSlug)
    .orderBy(asc(careValues.position)),
)

/** No more than may stand beside pay; which of them does is for `payLabel` to say. */
const ratesUntil = prepared((db) =>
  db
    .select()
    .from(payRates)
    .where(
      and(
        inArray(payRates.kind, ["national-living-wage", "real-living-wage"]),
        lte(payRates.validFrom, sql.placeholder("day")),
      ),
    ),
)
