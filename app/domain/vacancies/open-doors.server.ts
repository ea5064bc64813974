import { and, eq, inArray, sql } from "drizzle-orm"
import { type FoundBy, findingJobs } from "#app/domain/vacancies/find-jobs.server.ts"
import { type JobSearch, searchFrom } from "#app/domain/vacancies/search.ts"
import type { Tx } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { vacancies } from "#db/schema/vacancies.ts"

const mostDoors = 3

/**
 * Up to three open jobs of any provider near one that somebody applied for: first of the same place, then of its
 * town, then of like words, then whatever is new. Never the job itself.
 */
export async function openDoorsNear(
  tx: Tx,
  { vacancyId, now }: { readonly vacancyId: string; readonly now: Date },
) {
  const [from] = await tx
    .select({ title: vacancies.title, place: vacancies.place })
    .from(vacancies)
    .where(eq(vacancies.id, vacancyId))
  if (!from) return []
  const foundBy = await findingJobs(tx, searchFor({}), now)
  const found = new Set<string>()
  for (const search of searchesFor(from)) {
    for (const id of await newest(tx, foundBy, search)) {
      if (id !== vacancyId && found.size < mostDoors) found.add(id)
    }
    if (found.size === mostDoors) break
  }
  return inThatOrder([...found], await jobsOf(tx, [...found]))
}

const searchFor = (asked: Readonly<Record<string, string>>): JobSearch =>
  searchFrom(new URLSearchParams(asked))

function searchesFor({ title, place }: { readonly title: string; readonly place: string }): JobSearch[] {
  const where = place.split(".")[0] ?? ""
  const town = where.split(",").at(-1) ?? ""
  const words = title.match(/\p{L}{3,}/gu)?.join(" or ") ?? ""
  const asked = [
    ...(where.trim() ? [{ place: where }, { place: town }] : []),
    ...(words ? [{ words }] : []),
    {},
  ]
  return asked.map((one) => searchFor(one))
}

async function newest(tx: Tx, foundBy: FoundBy, search: JobSearch): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(
    sql`select found.id from ${foundBy(search, { from: null, most: mostDoors + 1 })} found
      order by found.published_at desc, found.id desc`,
  )
  return rows.map(({ id }) => id)
}

async function jobsOf(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  return tx
    .select({
      id: vacancies.id,
      slug: vacancies.slug,
      title: vacancies.title,
      provider: providers.name,
      place: vacancies.place,
      supportSetting: vacancies.supportSetting,
      payPencePerHour: vacancies.payPencePerHour,
      minutesPerWeek: vacancies.minutesPerWeek,
      closesAt: vacancies.closesAt,
    })
    .from(vacancies)
    .innerJoin(providers, eq(providers.id, vacancies.providerId))
    .where(and(inArray(vacancies.id, [...ids]), eq(vacancies.status, "published")))
}

function inThatOrder<T extends { readonly id: string }>(ids: readonly string[], rows: readonly T[]): T[] {
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}
