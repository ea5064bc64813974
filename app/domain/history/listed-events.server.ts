import { type SQL, sql } from "drizzle-orm"
import type { HistoryFilters } from "#app/domain/history/filters.ts"
import type { ToldKind } from "#app/domain/history/told.ts"
import { after, days, hours } from "#app/kernel/durations.ts"
import { isId } from "#app/kernel/is-id.ts"
import { type KeysetPage, keysetPage } from "#app/kernel/keyset.ts"
import { londonDay, londonInstant } from "#app/kernel/london-time.ts"
import type { Tx } from "#db/ctx.ts"
import { inIndexOrder } from "#db/index-order.ts"

/** Whose events a record's history is made of: what is about it, and for a colleague what they did. */
export type Streams = { readonly subjects: readonly string[]; readonly person: string | null }

/** Places in a history, as a page of it gave them: the id of an event. Anything else is its beginning. */
export type HistoryPlace = { readonly after: string | null; readonly before: string | null }

export const historyBegins: HistoryPlace = { after: null, before: null }

export type HistoryPage = {
  readonly providerId: string
  readonly kinds: readonly ToldKind[]
  readonly filters: HistoryFilters
  /** Null for everything at the provider. */
  readonly of: Streams | null
  readonly at: HistoryPlace
  readonly size: number
}

/** Which events a page of a history holds, newest first; nothing about them yet. */
export async function listedEvents(tx: Tx, page: HistoryPage): Promise<KeysetPage<string>> {
  if (page.kinds.length === 0) return { rows: [], before: false, after: false }
  const found = await inIndexOrder(tx, () => tx.execute<{ id: string }>(historyQuery(page)))
  const back = isPlace(page.at.before)
  const from = back || isPlace(page.at.after)
  return keysetPage(
    found.map(({ id }) => id),
    { size: page.size, back, from },
  )
}

/**
 * The query behind a page of a history: one more than fits. Each kind, or each subject, by its own index in the list's
 * order, so that what is told to nobody is never walked over. Its plan is looked at by a test.
 */
export function historyQuery({ providerId, kinds, filters, of, at, size }: HistoryPage): SQL {
  const back = isPlace(at.before)
  const order = sql.raw(back ? "asc" : "desc")
  const bounds = boundsOf(filters, at)
  const list = sql`jsonb_array_elements_text(${JSON.stringify(kinds)}::jsonb)`
  const ofProvider = equal("provider_id", sql`${providerId}::uuid`)
  const some = (keys: readonly Key[], more: readonly SQL[] = []) => {
    const conditions = [
      ...keys.map(({ column, value }) => sql`${column} = ${value}`),
      ...bounds.map((bound) => within(keys, bound)),
      ...daysCondition(filters),
      ...more,
    ]
    return sql`
      select e.id from audit_events e where ${sql.join(conditions, sql` and `)}
      order by e.id ${order} limit ${size + 1}`
  }
  const byKind = (persons: readonly string[]) => {
    const person = persons.slice(0, 1).map((id) => equal("actor_person_id", sql`${id}::uuid`))
    const others = persons.slice(1).map((id) => sql`e.actor_person_id = ${id}::uuid`)
    const keys = [ofProvider, ...person, equal("event", sql`k.event`)]
    return sql`select l.id from ${list} k (event) cross join lateral (${some(keys, others)}) l`
  }
  const bySubject = (subjects: readonly string[]) => {
    const keys = [ofProvider, equal("subject_id", sql`s.id::uuid`)]
    const ofWho = filters.who ? [sql`e.actor_person_id = ${filters.who}::uuid`] : []
    return sql`
      select l.id from jsonb_array_elements_text(${JSON.stringify(subjects)}::jsonb) s (id)
      cross join lateral (${some(keys, [sql`e.event = any (array(select ${list}))`, ...ofWho])}) l`
  }
  const who = filters.who ? [filters.who] : []
  const streams = of
    ? [bySubject(of.subjects), ...(of.person ? [byKind([of.person, ...who])] : [])]
    : [byKind(who)]
  return sql`
    select id from (${sql.join(streams, sql` union `)}) found
    order by id ${order} limit ${size + 1}`
}

type Key = { readonly column: SQL; readonly value: SQL }
type Bound = { readonly than: "<" | ">" | ">="; readonly id: string }

const equal = (column: string, value: SQL): Key => ({ column: sql.raw(`e.${column}`), value })

/** As one comparison of all that an index is ordered by: the index of ids alone, of all providers, is no way to it. */
function within(keys: readonly Key[], { than, id }: Bound): SQL {
  const columns = sql.join([...keys.map(({ column }) => column), sql`e.id`], sql`, `)
  const values = sql.join([...keys.map(({ value }) => value), sql`${id}::uuid`], sql`, `)
  return sql`(${columns}) ${sql.raw(than)} (${values})`
}

/** Ids carry a time, too: of writing, which is a moment after the transaction's begin that `at` says. */
function boundsOf({ from, to }: HistoryFilters, { after: since, before }: HistoryPlace): Bound[] {
  const begin = from && beginOf(from)
  const end = to && beginOf(dayAfter(to))
  return [
    ...(isPlace(before) ? [{ than: ">", id: before } as const] : []),
    ...(isPlace(since) && !isPlace(before) ? [{ than: "<", id: since } as const] : []),
    ...(begin ? [{ than: ">=", id: idAt(begin) } as const] : []),
    // An hour more is read, so that a long transaction loses nothing: the day is cut by `at`.
    ...(end ? [{ than: "<", id: idAt(after(end, hours(1))) } as const] : []),
  ]
}

function daysCondition({ from, to }: HistoryFilters): SQL[] {
  const begin = from && beginOf(from)
  const end = to && beginOf(dayAfter(to))
  return [
    ...(begin ? [sql`e.at >= ${begin.toISOString()}::timestamptz`] : []),
    ...(end ? [sql`e.at < ${end.toISOString()}::timestamptz`] : []),
  ]
}

const isPlace = (text: string | null): text is string => text !== null && isId(text)

const beginOf = (day: string) => londonInstant(day, "00:00")
const dayAfter = (day: string) => londonDay(after(new Date(`${day}T12:00:00Z`), days(1)))

/** The smallest id (UUID version 7) of a moment. */
function idAt(at: Date): string {
  const moment = at.getTime().toString(16).padStart(12, "0")
  return `${moment.slice(0, 8)}-${moment.slice(8)}-0000-0000-000000000000`
}
