import { applicationsWithFilesLeft, filesLeftOf, forgetFiles } from "#app/domain/privacy/store.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after, hours } from "#app/kernel/durations.ts"
import { ok } from "#app/kernel/result.ts"
import { removeFile } from "#app/platform/storage.server.ts"
import { inTransaction, reading } from "#db/ctx.ts"

/**
 * Takes the files of an erased application away. Done twice it finds nothing.
 * @throws where files cannot be reached; they stay noted
 */
export async function removeFiles(
  ctx: Ctx<SystemActor>,
  { applicationId }: { readonly applicationId: string },
): Promise<{ removed: number }> {
  const keys = await reading(ctx, (tx) => filesLeftOf(tx, applicationId))
  for (const key of keys) await removeFile(key)
  if (keys.length === 0) return { removed: 0 }
  const done = await inTransaction<number, never>(ctx, async (tx) => {
    // No event: that the application was erased is recorded already.
    return ok(await forgetFiles(tx, applicationId))
  })
  return { removed: done.ok ? done.value : 0 }
}

const leftAfter = hours(6)
const atOnce = 500

/** What jobs gave up on is tried again by the clock. */
export async function removeFilesLeft(ctx: Ctx<SystemActor>): Promise<void> {
  const before = after(ctx.now(), -leftAfter)
  const left = await reading(ctx, (tx) => applicationsWithFilesLeft(tx, before, atOnce))
  for (const applicationId of left) await removeFiles(ctx, { applicationId })
}
