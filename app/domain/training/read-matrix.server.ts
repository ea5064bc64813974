import { asc, eq } from "drizzle-orm"
import { stateOf } from "#app/domain/training/learning-rules.ts"
import { columnsOf, type MatrixFilters } from "#app/domain/training/matrix-filters.ts"
import { type MatrixRow, matrixRows } from "#app/domain/training/matrix-store.server.ts"
import { requirementsOn } from "#app/domain/training/read-requirements.server.ts"
import type { Requirement } from "#app/domain/training/rules.ts"
import type { LearningState } from "#app/domain/training/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { keysetPage } from "#app/kernel/keyset.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { reading } from "#db/ctx.ts"
import { services } from "#db/schema/care-services.ts"

const workersAtOnce = 50

export type MatrixCell = {
  readonly code: string
  readonly state: LearningState
  readonly completedOn: string | null
  readonly until: string | null
}

export type MatrixWorker = Omit<MatrixRow, "standings" | "roleCode"> & {
  readonly cells: readonly MatrixCell[]
}

/** A worker with one cell for each column, in the order of the columns. */
export function withCells(row: MatrixRow, columns: readonly Requirement[], today: string): MatrixWorker {
  const { standings, roleCode, ...worker } = row
  const cells = columns.map(({ code, choice, onlyWhere, roleCodes }): MatrixCell => {
    const standing = standings.find((each) => each.code === code) ?? null
    return {
      code,
      state: stateOf({ wanted: roleCodes.includes(roleCode), choice, onlyWhere }, standing, today),
      completedOn: standing?.completedOn ?? null,
      until: standing?.until ?? null,
    }
  })
  return { ...worker, cells }
}

/** The requirements that are shown: the one that is asked for, or all. */
export function shownOf(all: readonly Requirement[], { training }: MatrixFilters): readonly Requirement[] {
  return training === null ? all : all.filter(({ code }) => code === training)
}

type Place = { readonly after: string | null; readonly before: string | null; readonly columns: number }

/** Workers and training, a page of each at a time; and what it can be narrowed by. */
export function readMatrix(
  ctx: Ctx<StaffActor>,
  { filters, at }: { readonly filters: MatrixFilters; readonly at: Place },
) {
  return reading(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const today = londonDay(ctx.now())
    const all = await requirementsOn(tx, { providerId, day: today })
    const { columns, page, pages } = columnsOf(shownOf(all, filters), at.columns)
    const back = at.before !== null && isId(at.before)
    const place = back ? at.before : at.after !== null && isId(at.after) ? at.after : null
    const asked = { columns, filters, today, place, back, limit: workersAtOnce + 1 }
    const found = await matrixRows(tx, providerId, asked)
    const { rows, before, after } = keysetPage(found, { size: workersAtOnce, back, from: place !== null })
    const places = await tx
      .select({ id: services.id, name: services.name })
      .from(services)
      .where(eq(services.providerId, providerId))
      .orderBy(asc(services.name), asc(services.id))
    return {
      trainings: all.map(({ code, title }) => ({ code, title })),
      services: places,
      columns: columns.map(({ code, title }) => ({ code, title })),
      page,
      pages,
      workers: rows.map((row) => withCells(row, columns, today)),
      previous: before && rows[0] ? rows[0].employmentId : null,
      next: after ? (rows.at(-1)?.employmentId ?? null) : null,
    }
  })
}
