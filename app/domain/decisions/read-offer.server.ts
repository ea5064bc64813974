import { contactOf } from "#app/domain/applications/index.server.ts"
import { checksMissing, itemsAskedFor } from "#app/domain/decisions/checks.ts"
import { certificateFor, checksOf } from "#app/domain/decisions/checks-store.server.ts"
import { isExplained, offerChangesOf } from "#app/domain/decisions/offer-changes-store.server.ts"
import { mayDecide } from "#app/domain/decisions/policy.ts"
import { applicationToDecide, offerOn, panelsWordOn } from "#app/domain/decisions/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { reading } from "#db/ctx.ts"

/** An offer after it was made, for who makes offers; null for others and where none was made. */
export function readOfferLater(ctx: Ctx<StaffActor>, applicationId: string) {
  return reading(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const application =
      mayDecide(ctx.actor) && isId(applicationId)
        ? await applicationToDecide(tx, providerId, applicationId)
        : undefined
    const offer = application && (await offerOn(tx, applicationId))
    if (!application || !offer) return null
    const owner = { applicationId, providerId }
    const today = londonDay(ctx.now())
    const { level } = await certificateFor(tx, application.roleCode, today)
    const word = await panelsWordOn(tx, applicationId, "not-appoint")
    return {
      id: applicationId,
      /** Null where the asker has not looked at who it is. */
      name: (await contactOf(tx, applicationId))?.name ?? null,
      status: offer.status,
      startOn: offer.startOn,
      /** What is asked of the role: what a condition can be about. */
      items: itemsAskedFor(level),
      missing: checksMissing(await checksOf(tx, owner), level, today),
      /** Whether the panel is owed a word when the offer is taken back. */
      owesPanel: word?.ordered === true && !(await isExplained(tx, applicationId)),
      changes: await offerChangesOf(tx, owner),
    }
  })
}
