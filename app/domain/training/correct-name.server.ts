import { record } from "#app/domain/audit/index.server.ts"
import { type CorrectNameRefusal, decideName } from "#app/domain/training/accreditation-rules.ts"
import { lockAccreditation, saveHolderName } from "#app/domain/training/accreditation-store.server.ts"
import { maySignOff } from "#app/domain/training/policy.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Correction = {
  readonly accreditationId: string
  readonly name: string
  /** The name on the asker's page. */
  readonly seen: string
}

/**
 * Corrects the name on what was awarded. The certificate with the old name is revoked within the transaction; one with
 * the right name follows as a job, and the old one's page leads to it.
 */
export function correctHolderName(ctx: Ctx<StaffActor>, { accreditationId, ...correction }: Correction) {
  return inTransaction<null, { readonly kind: "not-found" } | CorrectNameRefusal>(ctx, async (tx) => {
    const { providerId, personId: by } = ctx.actor
    const found = maySignOff(ctx.actor) ? await lockAccreditation(tx, providerId, accreditationId) : undefined
    if (!found) return err({ kind: "not-found" })
    const decision = decideName(correction, { ...found, isOwn: found.personId === by })
    if (!decision.ok) return decision
    await saveHolderName(tx, accreditationId, decision.value)
    await record(tx, ctx, {
      event: "accreditation.name-corrected",
      providerId,
      subjectId: accreditationId,
    })
    return ok(null)
  })
}
