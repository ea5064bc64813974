import { record } from "#app/domain/audit/index.server.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { insertLook } from "#app/domain/decisions/step-store.server.ts"
import { applicationToDecide } from "#app/domain/decisions/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/** Keeps, once, that somebody who decides opened an application they were just shown. */
export function lookAt(ctx: Ctx<StaffActor>, { applicationId }: { readonly applicationId: string }) {
  return inTransaction<{ first: boolean }, { readonly kind: "not-found" }>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const found = mayChoose(ctx.actor) && (await applicationToDecide(tx, providerId, applicationId))
    if (!found) return err({ kind: "not-found" })
    const first = await insertLook(tx, { applicationId, personId, providerId })
    if (first) await record(tx, ctx, { event: "application.looked-at", providerId, subjectId: applicationId })
    return ok({ first })
  })
}
