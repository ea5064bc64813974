import { record } from "#app/domain/audit/index.server.ts"
import type { MatrixFilters } from "#app/domain/training/matrix-filters.ts"
import { type MatrixRow, matrixRows } from "#app/domain/training/matrix-store.server.ts"
import { mayReadWorkers } from "#app/domain/training/policy.ts"
import { type MatrixWorker, shownOf, withCells } from "#app/domain/training/read-matrix.server.ts"
import { requirementsOn } from "#app/domain/training/read-requirements.server.ts"
import type { Requirement } from "#app/domain/training/rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"

const rowsAtOnce = 200

export type ExportedMatrix = {
  readonly columns: readonly Requirement[]
  /** Some at a time, each in a transaction of its own, so that thousands hold nothing up. */
  readonly batches: () => AsyncGenerator<readonly MatrixWorker[]>
}

/** Takes the table of workers and training away, as its filters leave it. That it was taken is recorded first. */
export function exportMatrix(ctx: Ctx<StaffActor>, { filters }: { readonly filters: MatrixFilters }) {
  return inTransaction<ExportedMatrix, { readonly kind: "not-found" }>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    if (!mayReadWorkers(ctx.actor)) return err({ kind: "not-found" })
    await record(tx, ctx, {
      event: "learning.exported",
      providerId,
      subjectId: providerId,
      detail: { service: filters.service, training: filters.training, state: filters.state },
    })
    const columns = shownOf(await requirementsOn(tx, { providerId, day: londonDay(ctx.now()) }), filters)
    return ok({ columns, batches: () => batchesOf(ctx, columns, filters) })
  })
}

async function* batchesOf(ctx: Ctx<StaffActor>, columns: readonly Requirement[], filters: MatrixFilters) {
  const today = londonDay(ctx.now())
  for (let next: string | null | undefined = null; next !== undefined; ) {
    const place: string | null = next
    const rows: readonly MatrixRow[] = await reading(ctx, (tx) =>
      matrixRows(tx, ctx.actor.providerId, {
        columns,
        filters,
        today,
        place,
        back: false,
        limit: rowsAtOnce,
      }),
    )
    yield rows.map((row) => withCells(row, columns, today))
    next = rows.length === rowsAtOnce ? rows.at(-1)?.employmentId : undefined
  }
}
