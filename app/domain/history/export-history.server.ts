import { record } from "#app/domain/audit/index.server.ts"
import type { HistoryFilters } from "#app/domain/history/filters.ts"
import { historyBegins, listedEvents, type Streams } from "#app/domain/history/listed-events.server.ts"
import { mayReadHistory } from "#app/domain/history/policy.ts"
import { kindsFor, recordAsked, toldEvents } from "#app/domain/history/read-history.server.ts"
import type { ToldEvent } from "#app/domain/history/told-event.ts"
import { historyCopyLimit } from "#app/domain/history/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"

const rowsAtOnce = 200

type Batches = () => AsyncGenerator<readonly ToldEvent[]>

/** Takes a history away, newest first, as its pages show it, up to a limit. That it was taken is recorded first. */
export function exportHistory(ctx: Ctx<StaffActor>, { filters }: { readonly filters: HistoryFilters }) {
  return inTransaction<{ readonly batches: Batches }, { readonly kind: "not-found" }>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const asked = await recordAsked(tx, ctx, filters.about)
    if (!mayReadHistory(ctx.actor) || asked === "not-found") return err({ kind: "not-found" })
    const { sort, from, to, about, who } = filters
    await record(tx, ctx, {
      event: "history.exported",
      providerId,
      subjectId: about?.id ?? providerId,
      detail: { sort, from, to, about: about?.kind ?? null, ofOne: who !== null },
    })
    return ok({ batches: () => batchesOf(ctx, filters, asked?.streams ?? null) })
  })
}

/** Some at a time, each in a transaction of its own, so that thousands hold nothing up. */
async function* batchesOf(ctx: Ctx<StaffActor>, filters: HistoryFilters, of: Streams | null) {
  let next: string | null | undefined = null
  for (let left = historyCopyLimit; left > 0 && next !== undefined; ) {
    const from: string | null = next
    const size = Math.min(rowsAtOnce, left)
    const batch = await reading(ctx, async (tx) => {
      const { providerId } = ctx.actor
      const at = { ...historyBegins, after: from }
      const kinds = kindsFor(ctx, filters.sort)
      const { rows, after } = await listedEvents(tx, { providerId, kinds, filters, of, at, size })
      return { events: await toldEvents(tx, providerId, rows), next: after ? rows.at(-1) : undefined }
    })
    yield batch.events
    left -= batch.events.length || size
    next = batch.next
  }
}
