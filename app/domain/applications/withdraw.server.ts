import { mayChange } from "#app/domain/applications/policy.ts"
import {
  decideMove,
  type NotFound,
  type ReasonTooLong,
  type WrongState,
  withdrawalReasonLimit,
} from "#app/domain/applications/rules.ts"
import { lockApplication, saveMove } from "#app/domain/applications/store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import { isLongerThan } from "#app/kernel/characters.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

export type WithdrawRefusal = WrongState | NotFound | ReasonTooLong

/** Takes an application back, at any time before an offer. Nobody has to say why. */
export function withdrawApplication(ctx: Ctx<ApplicantActor>, { reason }: { reason: string }) {
  return inTransaction<null, WithdrawRefusal>(ctx, async (tx) => {
    const application = await lockApplication(tx, ctx.actor.applicationId)
    if (!application || !mayChange(ctx.actor, application)) return err({ kind: "not-found" })
    const decision = decideMove(application.status, "withdraw")
    if (!decision.ok) return decision
    if (isLongerThan(reason, withdrawalReasonLimit)) {
      return err({ kind: "reason-too-long", limit: withdrawalReasonLimit })
    }
    // Of what was never sent nobody else sees anything, and a reason nobody reads is not kept.
    const withdrawalReason = application.status === "draft" ? null : reason.trim() || null
    await saveMove(tx, application, decision.value, { withdrawalReason })
    const { providerId, id } = application
    await record(tx, ctx, {
      event: "application.withdrawn",
      providerId,
      subjectId: id,
      detail: { from: application.status },
    })
    return ok(null)
  })
}
