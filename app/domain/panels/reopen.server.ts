import { type PaceRefusal, paceGaps } from "#app/domain/panels/panel-time.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import { panelWithTime, proposalOf } from "#app/domain/panels/say-store.server.ts"
import { lockAgreement } from "#app/domain/panels/store.server.ts"
import { lockVacancy, reopen } from "#app/domain/vacancies/index.server.ts"
import type { PublishRefusal, ReopenRefusal } from "#app/domain/vacancies/rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { endOfLondonDay } from "#app/kernel/london-time.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type ReopenVacancyRefusal = { readonly kind: "not-found" } | ReopenRefusal | PaceRefusal | PublishRefusal

type Reopening = { readonly slug: string; readonly closesOn: string; readonly hearBy: string }

/** Opens a closed vacancy again under the say that was sealed, before its panel has been given anything to read. */
export function reopenVacancy(ctx: Ctx<StaffActor>, { slug, closesOn, hearBy }: Reopening) {
  return inTransaction<{ slug: string }, ReopenVacancyRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    // As whoever gets answers ready does: either the panel is given them first, or it is open again first.
    await lockAgreement(tx, vacancy.id)
    const closesAt = endOfLondonDay(closesOn)
    // No event: here. "vacancy.reopened" is recorded by what opens it, in the same transaction.
    const opened = await reopen(tx, ctx, vacancy, { closesAt, hearBy })
    if (!opened.ok) return opened
    const time = await panelWithTime(tx, await proposalOf(tx, vacancy))
    const [short] = time ? paceGaps(time, closesAt, hearBy) : []
    return short ? err(short) : ok({ slug })
  })
}
