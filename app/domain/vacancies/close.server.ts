import { record } from "#app/domain/audit/index.server.ts"
import { mayManageVacancies } from "#app/domain/vacancies/policy.ts"
import { type CloseRefusal, decideClosing } from "#app/domain/vacancies/rules.ts"
import { lockDueVacancies, lockVacancy, saveStatus } from "#app/domain/vacancies/store.server.ts"
import type { StaffActor, SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/** Ends applications before their day, so that the panel can begin. */
export function closeVacancy(ctx: Ctx<StaffActor>, { slug }: { slug: string }) {
  return inTransaction<{ slug: string }, CloseRefusal | { readonly kind: "not-found" }>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayManageVacancies(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    const decision = decideClosing(vacancy.status)
    if (!decision.ok) return decision
    await saveStatus(tx, vacancy.id, decision.value, ctx.now())
    await record(tx, ctx, { event: "vacancy.closed", providerId, subjectId: vacancy.id })
    return ok({ slug })
  })
}

/** Closes one provider's vacancies whose day has passed. Run by the clock. */
export function closeDueVacancies(ctx: Ctx<SystemActor>) {
  return inTransaction<{ closed: number }, never>(ctx, async (tx) => {
    const due = await lockDueVacancies(tx, ctx.actor.providerId, ctx.now())
    for (const vacancy of due) {
      await saveStatus(tx, vacancy.id, "closed", ctx.now())
      await record(tx, ctx, {
        event: "vacancy.closed",
        providerId: vacancy.providerId,
        subjectId: vacancy.id,
        detail: { byTheClock: true },
      })
    }
    return ok({ closed: due.length })
  })
}
