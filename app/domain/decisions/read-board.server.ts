import { and, eq, inArray } from "drizzle-orm"
import type { ApplicationFilters } from "#app/domain/decisions/application-filters.ts"
import {
  listedApplications,
  namesShown,
  vacancyWithCounters,
} from "#app/domain/decisions/list-applications.server.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { rowsOf } from "#app/domain/decisions/read-applications.server.ts"
import { anonymousName, heardEnough } from "#app/domain/decisions/rules.ts"
import { type ApplicationGroup, applicationGroups } from "#app/domain/decisions/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { decisions } from "#db/schema/decisions.ts"

/** How many of a column stand on the board; the list has the rest. */
const cardsInColumn = 8

const groups = Object.keys(applicationGroups) as ApplicationGroup[]

/** The vacancy that a list is of; null for whoever works with no applications. */
export function readListedVacancy(ctx: Ctx<StaffActor>, slug: string) {
  return reading(ctx, async (tx) =>
    mayChoose(ctx.actor) ? ((await vacancyWithCounters(tx, ctx.actor.providerId, slug)) ?? null) : null,
  )
}

/** A vacancy's applications side by side by where they stand, each column oldest first. */
export function readBoard(ctx: Ctx<StaffActor>, slug: string, filters: ApplicationFilters) {
  return reading(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayChoose(ctx.actor) ? await vacancyWithCounters(tx, providerId, slug) : undefined
    if (!vacancy) return null
    const columns: { group: ApplicationGroup; ids: readonly string[]; more: boolean }[] = []
    for (const group of groups) {
      const size = cardsInColumn
      const page = await listedApplications(tx, vacancy, {
        filters: { ...filters, group },
        size,
        now: ctx.now(),
      })
      columns.push({ group, ids: page.rows.map(({ id }) => id), more: page.after })
    }
    const ids = columns.flatMap((column) => column.ids)
    const rows = await rowsOf(tx, ids)
    const names = await namesShown(tx, ids)
    const appointed = await appointedAmong(tx, ids)
    return {
      vacancy,
      columns: columns.map(({ group, ids: own, more }) => ({
        group,
        more,
        applications: own.flatMap((id) => {
          const row = rows.get(id)
          if (!row) return []
          const { heard: livedExperience, quorum, scores, scorers } = row
          return {
            id,
            name: anonymousName(id),
            who: names.get(id) ?? null,
            status: row.status,
            submittedAt: row.submittedAt,
            erased: row.erased,
            ready: heardEnough({ livedExperience, quorum, scores, scorers }),
            toAppoint: appointed.has(id),
          }
        }),
      })),
    }
  })
}

async function appointedAmong(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .select({ id: decisions.applicationId })
    .from(decisions)
    .where(and(inArray(decisions.applicationId, [...ids]), eq(decisions.outcome, "appoint")))
  return new Set(rows.map(({ id }) => id))
}
