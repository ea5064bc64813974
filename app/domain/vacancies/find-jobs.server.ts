import { type SQL, sql } from "drizzle-orm"
import { payLabel } from "#app/domain/vacancies/rules.ts"
import {
  hoursBands,
  type JobSearch,
  type Loosened,
  loosened,
  placeQuery,
} from "#app/domain/vacancies/search.ts"
import { allPayRates } from "#app/domain/vacancies/store.server.ts"
import type { PayRegion } from "#app/domain/vacancies/vocabulary.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import type { Tx } from "#db/ctx.ts"

/** Above this many nobody needs to know how many more there are, and counting them would cost. */
const mostCounted = 200

/** How many jobs a search finds; `more`: there are more than that. */
export type Found = { readonly count: number; readonly more: boolean }

/** A way out of a search that finds nothing: what to leave out, and how many jobs that gives. */
export type WayOut = Loosened & { readonly found: Found }

/** The job that a page of the list begins after, or with `back` ends before. */
export type FromPlace = { readonly id: string; readonly back: boolean }

type Window = { readonly from: FromPlace | null; readonly most: number }

/** A search as a table of the jobs it finds (`id`, `published_at`), newest first. */
export type FoundBy = (search: JobSearch, window: Window) => SQL

/** How searches are asked for today: `pay` looks at the rates of the day. */
export async function findingJobs(tx: Tx, search: JobSearch, now: Date): Promise<FoundBy> {
  const least = search.livingWage ? await livingWages(tx, now) : null
  return (of, { from, most }: Window): SQL => {
    const hours = of.hours.map((band) => `[${hoursBands[band].from},${hoursBands[band].below})`)
    const anyOf = (codes: readonly string[]) => (codes.length > 0 ? codes.join(",") : null)
    const pay = of.livingWage ? least : null
    return sql`find_open_vacancies(${now.toISOString()}::timestamptz, ${of.words}, ${placeQuery(of.place)},
      ${hours.length > 0 ? `{${hours.join(",")}}` : null}::int4multirange,
      ${pay?.uk ?? null}::integer, ${pay?.london ?? null}::integer, ${of.noDriving},
      string_to_array(${anyOf(of.settings)}, ','), string_to_array(${anyOf(of.values)}, ','),
      (select published_at from vacancies where id = ${from?.id ?? null}::uuid), ${from?.id ?? null}::uuid,
      ${from?.back ?? false}, ${most}::integer)`
  }
}

/** The real living wage of each region today. Where none is known nothing can be said to pay it. */
async function livingWages(tx: Tx, now: Date): Promise<Record<PayRegion, number>> {
  const rates = await allPayRates(tx)
  const of = (region: PayRegion) =>
    payLabel(0, region, rates, londonDay(now)).realLivingWage?.rate.pencePerHour ?? unpayable
  return { uk: of("uk"), london: of("london") }
}

const unpayable = 2_147_483_647

export async function countFound(tx: Tx, foundBy: FoundBy, search: JobSearch): Promise<Found> {
  const [row] = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from ${foundBy(search, { from: null, most: mostCounted + 1 })}`,
  )
  const count = row?.count ?? 0
  return { count: Math.min(count, mostCounted), more: count > mostCounted }
}

/** What to leave out of a search that finds nothing, the most fruitful first. */
export async function waysOut(tx: Tx, foundBy: FoundBy, search: JobSearch): Promise<WayOut[]> {
  const ways = await Promise.all(
    loosened(search).map(async (way) => ({ ...way, found: await countFound(tx, foundBy, way.search) })),
  )
  return ways.filter(({ found }) => found.count > 0).sort((a, b) => b.found.count - a.found.count)
}

/** Whether words were typed of which none can be looked for: "the", "and", punctuation. */
export async function saysNothing(tx: Tx, words: string): Promise<boolean> {
  if (words === "") return false
  const [row] = await tx.execute<{ nothing: boolean }>(
    sql`select numnode(websearch_to_tsquery('english', ${words})) = 0 as nothing`,
  )
  return row?.nothing ?? false
}
