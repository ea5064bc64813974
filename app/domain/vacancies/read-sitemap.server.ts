import { asc, exists, sql } from "drizzle-orm"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { prepared } from "#db/prepared.ts"
import { providers } from "#db/schema/accounts.ts"
import { publishedVacancies, vacancies } from "#db/schema/vacancies.ts"

/** Far below the 50,000 that sitemaps.org allows, so that no part is long in the making. */
export const jobsPerPart = 5_000

const published = sql`${vacancies.status} = 'published'`

/** In how many parts the published jobs are listed; at least one. */
export function countSitemapParts(ctx: Ctx): Promise<number> {
  return reading(ctx, async (tx) => {
    const [row] = await tx.select({ published: publishedVacancies.published }).from(publishedVacancies)
    return Math.max(1, Math.ceil((row?.published ?? 0) / jobsPerPart))
  })
}

/** One part of the open jobs, oldest first. @param part from 1 */
export function readSitemapPart(ctx: Ctx, part: number) {
  return reading(ctx, (tx) =>
    jobsOfPart(tx, { now: ctx.now().toISOString(), skipped: (part - 1) * jobsPerPart }),
  )
}

const jobsOfPart = prepared((db) =>
  db
    .select({ slug: vacancies.slug, publishedAt: vacancies.publishedAt })
    .from(vacancies)
    .where(sql`${published} and ${vacancies.closesAt} > ${sql.placeholder("now")}`)
    .orderBy(asc(vacancies.publishedAt), asc(vacancies.id))
    .offset(sql.placeholder("skipped"))
    .limit(jobsPerPart),
)

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
