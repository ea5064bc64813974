import { and, eq, gte, inArray, or, sql } from "drizzle-orm"
import {
  figuresOf,
  lookedBackSince,
  type StageUnderWay,
  stagesUnderWay,
} from "#app/domain/decisions/standing-figures.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import type { Tx } from "#db/ctx.ts"
import { standingCounters } from "#db/schema/application-lists.ts"

export type ShownFigures = Awaited<ReturnType<typeof standingFigures>>

/** Where a provider's applications stand, since when, and where people left: from counters, as many as stages and days. */
export async function standingFigures(tx: Tx, providerId: string, now: Date) {
  const today = londonDay(now)
  const since = lookedBackSince(today)
  const { status, movedFrom, since: day } = standingCounters
  const rows = await tx
    .select({
      status,
      movedFrom,
      since: day,
      applications: sql<number>`sum(${standingCounters.applications})::int`,
    })
    .from(standingCounters)
    .where(
      and(
        eq(standingCounters.providerId, providerId),
        or(inArray(status, [...stagesUnderWay]), gte(day, since)),
      ),
    )
    .groupBy(status, movedFrom, day)
  return { ...figuresOf(rows, today), since, longest: await whereLongest(tx, providerId) }
}

/** The vacancy of whoever has stood longest at each stage. */
async function whereLongest(tx: Tx, providerId: string) {
  const stages = sql.join(
    stagesUnderWay.map((stage) => sql`(${stage})`),
    sql`, `,
  )
  const rows = await tx.execute<{ stage: StageUnderWay; slug: string; title: string }>(sql`
    select s.stage, v.slug, v.title
    from (values ${stages}) s (stage)
    cross join lateral (
      select c.vacancy_id from standing_counters c
      where c.provider_id = ${providerId} and c.status = s.stage order by c.since, c.vacancy_id limit 1) c
    join vacancies v on v.id = c.vacancy_id`)
  return rows.map(({ stage, slug, title }) => ({ stage, slug, title }))
}
