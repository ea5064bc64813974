import { record } from "#app/domain/audit/index.server.ts"
import { mayManageVacancies } from "#app/domain/vacancies/policy.ts"
import { type ArchiveRefusal, decideArchiving } from "#app/domain/vacancies/rules.ts"
import { lockVacancy, peopleWaiting, saveArchived } from "#app/domain/vacancies/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }

/** Puts a closed vacancy out of the lists. Its page stays, and so does all that is known of it. */
export function archiveVacancy(ctx: Ctx<StaffActor>, { slug }: { slug: string }) {
  return inTransaction<{ slug: string }, NotFound | ArchiveRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayManageVacancies(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    if (vacancy.archivedAt) return ok({ slug })
    const people = await peopleWaiting(tx, vacancy.id)
    const decision = decideArchiving({ status: vacancy.status, people })
    if (!decision.ok) return decision
    await saveArchived(tx, vacancy.id, ctx.now())
    await record(tx, ctx, { event: "vacancy.archived", providerId, subjectId: vacancy.id })
    return ok({ slug })
  })
}

/** Puts an archived vacancy back into the lists. */
export function bringBackVacancy(ctx: Ctx<StaffActor>, { slug }: { slug: string }) {
  return inTransaction<{ slug: string }, NotFound>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayManageVacancies(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    if (!vacancy.archivedAt) return ok({ slug })
    await saveArchived(tx, vacancy.id, null)
    await record(tx, ctx, { event: "vacancy.brought-back", providerId, subjectId: vacancy.id })
    return ok({ slug })
  })
}
