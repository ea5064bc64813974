import { savePanelOffer } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import type { OfferRefusal } from "#app/domain/panels/rules.ts"
import { lockVacancy } from "#app/domain/vacancies/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Offer = { readonly slug: string; readonly offer: string; readonly before: string }

/**
 * A provider writes what it offers for taking part, for all its panels: people read it before they say yes.
 * @param before what was offered as the asker saw it: nobody writes over a colleague's words unseen
 */
export function offerForTakingPart(ctx: Ctx<StaffActor>, { slug, offer, before }: Offer) {
  return inTransaction<null, OfferRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    if (!(await savePanelOffer(tx, providerId, { before, offer }))) return err({ kind: "changed-elsewhere" })
    // The words go with the event: what was offered when can be shown afterwards.
    const detail = { offer }
    await record(tx, ctx, { event: "panel-offer.written", providerId, subjectId: providerId, detail })
    return ok(null)
  })
}
