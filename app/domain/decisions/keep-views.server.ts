import { and, asc, eq, sql } from "drizzle-orm"
import { record } from "#app/domain/audit/index.server.ts"
import {
  type ApplicationFilters,
  filtersAsQuery,
  filtersFrom,
} from "#app/domain/decisions/application-filters.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { decideKeepingView, type KeepViewRefusal } from "#app/domain/decisions/view-rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"
import { applicationViews } from "#db/schema/application-lists.ts"

type NotFound = { readonly kind: "not-found" }

/** The lists that the asker keeps at this provider, by name; null for whoever works with no applications. */
export function readViews(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) => (mayChoose(ctx.actor) ? viewsOf(tx, ctx.actor) : null))
}

/** Keeps a list's filters under a name, for the asker alone. */
export function keepView(
  ctx: Ctx<StaffActor>,
  { name, filters }: { readonly name: string; readonly filters: ApplicationFilters },
) {
  return inTransaction<{ id: string }, NotFound | KeepViewRefusal>(ctx, async (tx) => {
    if (!mayChoose(ctx.actor)) return err({ kind: "not-found" })
    const { providerId, personId } = ctx.actor
    // Two tabs that keep at once wait for one another.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`views ${providerId} ${personId}`}))`)
    const decision = decideKeepingView(await viewsOf(tx, ctx.actor), name)
    if (!decision.ok) return decision
    const [row] = await tx
      .insert(applicationViews)
      .values({ providerId, personId, name, filters: filtersAsQuery(filters) })
      .returning({ id: applicationViews.id })
    await record(tx, ctx, { event: "application-view.kept", providerId, subjectId: row!.id })
    return ok({ id: row!.id })
  })
}

/** Forgets a list that the asker kept. */
export function removeView(ctx: Ctx<StaffActor>, { id }: { readonly id: string }) {
  return inTransaction<null, NotFound>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const gone = mayChoose(ctx.actor)
      ? await tx
          .delete(applicationViews)
          .where(and(eq(applicationViews.id, id), ofAsker(ctx.actor)))
          .returning({ id: applicationViews.id })
      : []
    if (gone.length === 0) return err({ kind: "not-found" })
    await record(tx, ctx, { event: "application-view.removed", providerId, subjectId: id })
    return ok(null)
  })
}

const ofAsker = ({ providerId, personId }: StaffActor) =>
  and(eq(applicationViews.providerId, providerId), eq(applicationViews.personId, personId))

async function viewsOf(tx: Tx, actor: StaffActor) {
  const rows = await tx
    .select({ id: applicationViews.id, name: applicationViews.name, filters: applicationViews.filters })
    .from(applicationViews)
    .where(ofAsker(actor))
    .orderBy(asc(sql`lower(${applicationViews.name})`))
  return rows.map(({ filters, ...view }) => ({
    ...view,
    filters: filtersFrom(new URLSearchParams(filters)),
  }))
}
