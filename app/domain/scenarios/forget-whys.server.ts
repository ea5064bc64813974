import { record } from "#app/domain/audit/index.server.ts"
import { forgetWhy, whysToForget } from "#app/domain/scenarios/why-store.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after, days } from "#app/kernel/durations.ts"
import { ok } from "#app/kernel/result.ts"
import { removeFile } from "#app/platform/storage.server.ts"
import { inTransaction, reading } from "#db/ctx.ts"

/** As long as an application of which nothing more is decided. */
const keptAtMost = days(365)

/**
 * Takes away the sound of whys that nobody has to hear any more: of questions that are live, and all that is older
 * than a year. What was typed from it stays. The file goes before the row that names it, so that what fails tonight
 * is tried again tomorrow.
 */
export async function forgetSpokenWhys(ctx: Ctx<SystemActor>): Promise<{ forgotten: number }> {
  const { providerId } = ctx.actor
  const due = await reading(ctx, (tx) => whysToForget(tx, after(ctx.now(), -keptAtMost)))
  for (const { id, storageKey } of due) {
    await removeFile(storageKey)
    await inTransaction<null, never>(ctx, async (tx) => {
      await forgetWhy(tx, id)
      await record(tx, ctx, { event: "why.forgotten", providerId, subjectId: id })
      return ok(null)
    })
  }
  return { forgotten: due.length }
}
