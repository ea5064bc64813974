import { and, asc, exists, gt, gte, lt, type SQL, sql } from "drizzle-orm"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after, days } from "#app/kernel/durations.ts"
import { reading } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/** What sitemaps.org allows in one part. */
const mostPerPart = 50_000

const published = sql`${vacancies.status} = 'published'`

/**
 * The days (`YYYY-MM-DD`, UTC) on which jobs were published that are so still, oldest first: from one to the
 * next by the index, however many jobs lie between.
 */
export function readPublishingDays(ctx: Ctx): Promise<string[]> {
  const nextFrom = (from: SQL) => sql`(
    select (v.published_at at time zone 'UTC')::date from ${vacancies} v
    where v.status = 'published' and v.published_at >= ${from} order by v.published_at limit 1)`
  return reading(ctx, async (tx) => {
    const rows = await tx.execute<{ day: string }>(sql`
      with recursive days as (
        select ${nextFrom(sql`'-infinity'::timestamptz`)} as day
        union all
        select ${nextFrom(sql`(days.day + 1)::timestamp at time zone 'UTC'`)} from days where days.day is not null
      )
      select day::text as day from days where day is not null order by day`)
    return rows.map(({ day }) => day)
  })
}

/** Open jobs published on one day, oldest first. @param day `YYYY-MM-DD` */
export function readJobsOfDay(ctx: Ctx, day: string) {
  const from = new Date(`${day}T00:00:00Z`)
  return reading(ctx, (tx) =>
    tx
      .select({ slug: vacancies.slug, publishedAt: vacancies.publishedAt })
      .from(vacancies)
      .where(
        and(
          published,
          gte(vacancies.publishedAt, from),
          lt(vacancies.publishedAt, after(from, days(1))),
          gt(vacancies.closesAt, ctx.now()),
        ),
      )
      .orderBy(asc(vacancies.publishedAt), asc(vacancies.id))
      .limit(mostPerPart),
  )
}

/** Providers that have a job open for everybody to see. */
export function readSitemapProviders(ctx: Ctx) {
  return reading(ctx, (tx) =>
    tx
      .select({ slug: providers.slug })
      .from(providers)
      .where(
        exists(
          tx
            .select({ one: sql`1` })
            .from(vacancies)
            .where(sql`${vacancies.providerId} = ${providers.id} and ${published}`),
        ),
      )
      .orderBy(asc(providers.slug))
      .limit(40_000),
  )
}
