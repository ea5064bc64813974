import { moveApplication } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { equalityTokensOf } from "#app/domain/privacy/equality-token.server.ts"
import { mayHaveOwnData } from "#app/domain/privacy/policy.ts"
import { decideErasing, type EraseRefusal } from "#app/domain/privacy/rules.ts"
import { eraseRows, lockForErasing } from "#app/domain/privacy/store.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/** Takes an application back where it still stands, and everything away that says who wrote it, or what. */
export function eraseOwnApplication(ctx: Ctx<ApplicantActor>) {
  return inTransaction<null, EraseRefusal>(ctx, async (tx) => {
    const application = await lockForErasing(tx, ctx.actor.applicationId)
    if (!application || !mayHaveOwnData(ctx.actor, application)) return err({ kind: "not-found" })
    const { id, providerId, status } = application
    const decision = decideErasing(status)
    if (!decision.ok) return decision
    const about = { providerId, subjectId: id }
    if (decision.value === "withdraw-first") {
      await moveApplication(tx, { applicationId: id, event: "withdraw" })
      await record(tx, ctx, { ...about, event: "application.withdrawn", detail: { from: status } })
    }
    await eraseRows(tx, id, equalityTokensOf(id))
    await record(tx, ctx, { ...about, event: "application.erased", detail: { by: "applicant" } })
    return ok(null)
  })
}
