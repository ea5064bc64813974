import { and, eq, inArray, type SQL, sql } from "drizzle-orm"
import { parseReference } from "#app/domain/applications/index.server.ts"
import {
  type ApplicationFilters,
  type ShownGroup,
  soughtBy,
} from "#app/domain/decisions/application-filters.ts"
import { applicationGroups } from "#app/domain/decisions/vocabulary.ts"
import { after, days } from "#app/kernel/durations.ts"
import { type KeysetPage, keysetPage } from "#app/kernel/keyset.ts"
import type { Tx } from "#db/ctx.ts"
import { inIndexOrder } from "#db/index-order.ts"
import { stageCounters } from "#db/schema/application-lists.ts"
import { applicantContacts } from "#db/schema/applications.ts"
import { vacancies } from "#db/schema/vacancies.ts"

export type ListedVacancy = NonNullable<Awaited<ReturnType<typeof vacancyWithCounters>>>

const noneYet = { waiting: 0, shortlisted: 0, offered: 0, notTaken: 0, withdrawn: 0 }

/** A vacancy of this provider, and how many of its sent applications stand where. */
export async function vacancyWithCounters(tx: Tx, providerId: string, slug: string) {
  const [row] = await tx
    .select({
      id: vacancies.id,
      providerId: vacancies.providerId,
      slug: vacancies.slug,
      title: vacancies.title,
      status: vacancies.status,
      closesAt: vacancies.closesAt,
      hearBy: vacancies.hearBy,
      counters: {
        waiting: stageCounters.waiting,
        shortlisted: stageCounters.shortlisted,
        offered: stageCounters.offered,
        notTaken: stageCounters.notTaken,
        withdrawn: stageCounters.withdrawn,
      },
    })
    .from(vacancies)
    .leftJoin(stageCounters, eq(stageCounters.vacancyId, vacancies.id))
    .where(and(eq(vacancies.providerId, providerId), eq(vacancies.slug, slug)))
  return row && { ...row, counters: row.counters ?? noneYet }
}

/** Places in a list, as a page of it gave them; anything else is its beginning. */
export type Place = { readonly after: string | null; readonly before: string | null }

export type Listed = { readonly id: string; readonly place: string }

type OfProvider = { readonly id: string; readonly providerId: string }

const listBegins: Place = { after: null, before: null }

type Page = {
  readonly filters: ApplicationFilters
  readonly at?: Place
  readonly size: number
  readonly now: Date
}

/** Which applications a page of a list shows, oldest first; nothing about them yet. */
export async function listedApplications(
  tx: Tx,
  vacancy: OfProvider,
  page: Page,
): Promise<KeysetPage<Listed>> {
  const { size, at = listBegins } = page
  const found = await inIndexOrder(tx, () => tx.execute<Listed>(listedQuery(vacancy, page)))
  const back = parsePlace(at.before) !== null
  const from = back || parsePlace(at.after) !== null
  return keysetPage([...found], { size, back, from })
}

/** The query behind a page of a list: one more than fits. Its plan is looked at by a test. */
export function listedQuery(vacancy: OfProvider, { filters, at = listBegins, size, now }: Page): SQL {
  const upTo = parsePlace(at.before)
  const from = upTo ?? parsePlace(at.after)
  const [order, beyond] = upTo ? [sql.raw("desc"), sql.raw("<")] : [sql.raw("asc"), sql.raw(">")]
  const conditions = [
    sql`a.provider_id = ${vacancy.providerId}`,
    sql`a.vacancy_id = ${vacancy.id}`,
    sql`a.status = s.status`,
    sql`a.submitted_at is not null`,
    ...(filters.days === null
      ? []
      : [sql`a.submitted_at <= ${after(now, -days(filters.days)).toISOString()}::timestamptz`]),
    ...(from ? [sql`(a.submitted_at, a.id) ${beyond} (${from.at}::timestamptz, ${from.id}::uuid)`] : []),
    ...wordsCondition(filters.words, vacancy.providerId),
  ]
  // Each status by the index, in the list's order: what is sorted afterwards is a page of each at most.
  return sql`
    select l.id, ${place} as place
    from (values ${statusesOf(filters.group)}) s (status)
    cross join lateral (
      select a.id, a.submitted_at from applications a
      where ${sql.join(conditions, sql` and `)}
      order by a.submitted_at ${order}, a.id ${order}
      limit ${size + 1}
    ) l
    order by l.submitted_at ${order}, l.id ${order}
    limit ${size + 1}`
}

/** Names of those whose identity the asker was shown; row security leaves out all others. */
export async function namesShown(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ id: applicantContacts.applicationId, name: applicantContacts.name })
    .from(applicantContacts)
    .where(inArray(applicantContacts.applicationId, [...ids]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function statusesOf(group: ShownGroup): SQL {
  const statuses = group === "all" ? Object.values(applicationGroups).flat() : applicationGroups[group]
  return sql.join(
    statuses.map((status) => sql`(${status})`),
    sql`, `,
  )
}

/** A name is looked for only among those whom the asker was shown. */
function wordsCondition(words: string, providerId: string): SQL[] {
  const reference = parseReference(words)
  if (reference) return [sql`a.reference = ${reference}`]
  const sought = soughtBy(words)
  if (!sought) return []
  const named = sql`a.id in (
    select c.application_id from identity_reveals r
    join applicant_contacts c on c.application_id = r.application_id
    where r.provider_id = ${providerId} and c.name ilike ${`%${asPattern(sought.text)}%`})`
  if (sought.kind === "called") {
    return [sql`(right(a.id::text, ${sought.ending.length}::int) = ${sought.ending} or ${named})`]
  }
  if (sought.inReference.length === 0) return [named]
  const inReference = sought.inReference.map((word) => sql`a.reference like ${`%${word}%`}`)
  return [sql`((${sql.join(inReference, sql` and `)}) or ${named})`]
}

const asPattern = (text: string) => text.replace(/[\\%_]/g, "\\$&")

/** To the microsecond, because a place that is rounded finds its own row again. */
const place = sql<string>`to_char(l.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || l.id`

function parsePlace(text: string | null) {
  const [at, id] = text?.split("_") ?? []
  const sound = at && id && /^[0-9a-f-]{36}$/.test(id) && /^[\dT:.-]{26}Z$/.test(at)
  return sound && !Number.isNaN(Date.parse(at)) ? { at, id } : null
}
