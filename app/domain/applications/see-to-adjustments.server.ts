import {
  type DeliverRefusal,
  decideDelivering,
  decideHappened,
  type HappenedRefusal,
} from "#app/domain/applications/adjusting.ts"
import { lockAdjustment, saveAdjustmentStep } from "#app/domain/applications/adjustments-store.server.ts"
import { addMessage, type WriteRefusal } from "#app/domain/applications/correspond.server.ts"
import { mayArrange, mayChange } from "#app/domain/applications/policy.ts"
import type { NotFound } from "#app/domain/applications/rules.ts"
import type { AdjustmentPurpose } from "#app/domain/applications/vocabulary.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { ApplicantActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

export type DeliverAdjustmentRefusal = DeliverRefusal | WriteRefusal

type Delivery = {
  readonly applicationId: string
  readonly purpose: AdjustmentPurpose
  /** What was done, for the applicant to read. */
  readonly words: string
}

/** A colleague says that what was asked for is done, and tells the applicant how. */
export function deliverAdjustment(ctx: Ctx<StaffActor>, { applicationId, purpose, words }: Delivery) {
  return inTransaction<null, DeliverAdjustmentRefusal>(ctx, async (tx) => {
    const steps =
      mayArrange(ctx.actor) && isId(applicationId)
        ? await lockAdjustment(tx, applicationId, purpose)
        : undefined
    if (!steps) return err({ kind: "not-found" })
    const decision = decideDelivering(steps)
    if (!decision.ok) return decision
    const told = await addMessage(tx, ctx, { applicationId, words })
    if (!told.ok) return told
    const { personId, providerId } = ctx.actor
    await saveAdjustmentStep(tx, applicationId, purpose, { deliveredBy: personId })
    await record(tx, ctx, {
      event: "adjustment.delivered",
      providerId,
      subjectId: applicationId,
      detail: { purpose },
    })
    return ok(null)
  })
}

type Happened = { readonly purpose: AdjustmentPurpose; readonly happened: boolean }

/** The applicant says whether it happened; "not yet" brings it back to the provider. */
export function sayIfHappened(ctx: Ctx<ApplicantActor>, { purpose, happened }: Happened) {
  return inTransaction<null, NotFound | HappenedRefusal>(ctx, async (tx) => {
    const { applicationId, providerId } = ctx.actor
    const steps = mayChange(ctx.actor, { id: applicationId })
      ? await lockAdjustment(tx, applicationId, purpose)
      : undefined
    if (!steps) return err({ kind: "not-found" })
    const decision = decideHappened(steps, happened)
    if (!decision.ok) return decision
    if (steps.confirmedAt) return ok(null)
    await saveAdjustmentStep(tx, applicationId, purpose, decision.value)
    await record(tx, ctx, {
      event: `adjustment.${decision.value}`,
      providerId,
      subjectId: applicationId,
      detail: { purpose },
    })
    return ok(null)
  })
}
