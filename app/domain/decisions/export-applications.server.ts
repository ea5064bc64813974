import { record } from "#app/domain/audit/index.server.ts"
import type { ApplicationFilters } from "#app/domain/decisions/application-filters.ts"
import { listedApplications, vacancyWithCounters } from "#app/domain/decisions/list-applications.server.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { applicationsShown, type ShownApplication } from "#app/domain/decisions/read-applications.server.ts"
import { scoredQuestionsOf } from "#app/domain/panels/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"

const rowsAtOnce = 200

type NotFound = { readonly kind: "not-found" }
type Question = { readonly id: string; readonly title: string; readonly hidden: boolean }

export type ExportedList = {
  readonly slug: string
  readonly questions: readonly Question[]
  /** Some at a time, each in a transaction of its own, so that thousands hold nothing up. */
  readonly batches: () => AsyncGenerator<readonly ShownApplication[]>
}

/** Takes a list away: what its pages show the asker, of all that fit. That it was taken is recorded first. */
export function exportApplications(
  ctx: Ctx<StaffActor>,
  { slug, filters }: { readonly slug: string; readonly filters: ApplicationFilters },
) {
  return inTransaction<ExportedList, NotFound>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayChoose(ctx.actor) ? await vacancyWithCounters(tx, providerId, slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    const { group, days, words } = filters
    await record(tx, ctx, {
      event: "applications.exported",
      providerId,
      subjectId: vacancy.id,
      detail: { group, days, searched: words !== "" },
    })
    const questions = await scoredQuestionsOf(tx, vacancy.id)
    return ok({ slug: vacancy.slug, questions, batches: () => batchesOf(ctx, vacancy, filters) })
  })
}

async function* batchesOf(
  ctx: Ctx<StaffActor>,
  vacancy: { readonly id: string; readonly providerId: string },
  filters: ApplicationFilters,
) {
  const now = ctx.now()
  for (let next: string | null | undefined = null; next !== undefined; ) {
    const from: string | null = next
    const batch = await reading(ctx, async (tx) => {
      const at = { after: from, before: null }
      const { rows, after } = await listedApplications(tx, vacancy, { filters, at, size: rowsAtOnce, now })
      const shown = await applicationsShown(
        tx,
        vacancy.id,
        rows.map(({ id }) => id),
      )
      return { applications: shown.applications, next: after ? rows.at(-1)?.place : undefined }
    })
    yield batch.applications
    next = batch.next
  }
}
