import { record } from "#app/domain/audit/index.server.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { decideReveal, type RevealRefusal } from "#app/domain/decisions/rules.ts"
import { applicationToDecide, insertReveal } from "#app/domain/decisions/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/** Shows one member of staff who a shortlisted applicant is, and keeps that they looked and why. */
export function revealIdentity(
  ctx: Ctx<StaffActor>,
  { applicationId, reason }: { applicationId: string; reason: string },
) {
  return inTransaction<null, { readonly kind: "not-found" } | RevealRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const application = mayChoose(ctx.actor)
      ? await applicationToDecide(tx, providerId, applicationId)
      : undefined
    if (!application) return err({ kind: "not-found" })
    const decision = decideReveal(application.status)
    if (!decision.ok) return decision
    const first = await insertReveal(tx, { providerId, applicationId, personId, reason })
    if (first) await record(tx, ctx, { event: "identity.shown", providerId, subjectId: applicationId })
    return ok(null)
  })
}
