import { record } from "#app/domain/audit/index.server.ts"
import { secretsKeptDays } from "#app/domain/decisions/checks.ts"
import { forgetOldSecrets } from "#app/domain/decisions/checks-store.server.ts"
import { forgetOldReferences } from "#app/domain/decisions/references-store.server.ts"
import { forgetOldRecords } from "#app/domain/decisions/tell-record.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after, days } from "#app/kernel/durations.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * Takes away what certificates and health records of this provider said, and what people told of a criminal record,
 * once it was kept long enough.
 */
export function forgetCheckSecrets(ctx: Ctx<SystemActor>) {
  return inTransaction<{ forgotten: number }, never>(ctx, async (tx) => {
    const forgotten = await forgetOldSecrets(tx, ctx.now())
    for (const subjectId of forgotten) {
      await record(tx, ctx, { event: "check.forgotten", providerId: ctx.actor.providerId, subjectId })
    }
    const told = await forgetOldRecords(tx, after(ctx.now(), -days(secretsKeptDays)))
    for (const subjectId of told) {
      await record(tx, ctx, {
        event: "criminal-record.forgotten",
        providerId: ctx.actor.providerId,
        subjectId,
      })
    }
    return ok({ forgotten: forgotten.length + told.length })
  })
}

/** Takes away what referees of this provider said, and who they were, once it was kept long enough. */
export function forgetReferences(ctx: Ctx<SystemActor>) {
  return inTransaction<{ forgotten: number }, never>(ctx, async (tx) => {
    const forgotten = await forgetOldReferences(tx, ctx.now())
    for (const subjectId of forgotten) {
      await record(tx, ctx, { event: "reference.forgotten", providerId: ctx.actor.providerId, subjectId })
    }
    return ok({ forgotten: forgotten.length })
  })
}
