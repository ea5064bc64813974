import { UnrecoverableError } from "bullmq"
import { giveJobUp, putJobBack } from "#app/domain/audit/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { log } from "#app/platform/log.server.ts"

export type Key = { readonly eventId: string; readonly job: string }

/** So often a job may begin for each time it is tried: what stops its process is not tried for ever. */
export const startsPerAttempt = 3

type Stopped = { readonly wasLast: boolean; readonly gaveUp?: () => Promise<unknown> | undefined }

/** Notes why a job stopped, and says what the queue is to be told. */
export async function stopJob(
  ctx: Ctx<SystemActor>,
  key: Key,
  error: unknown,
  { wasLast, gaveUp }: Stopped,
): Promise<Error> {
  const refused = error instanceof UnrecoverableError
  if (refused || wasLast) {
    const problem = refused ? error.message : "kept-failing"
    log.error("job.gave-up", error, { ...key, problem })
    await gaveUp?.()
    await giveJobUp(ctx, key, problem)
    return withoutTrace(new UnrecoverableError(problem))
  }
  log.error("job.will-be-tried-again", error, key)
  await putJobBack(ctx, key, "failed")
  return withoutTrace(new Error("failed"))
}

function withoutTrace<E extends Error>(error: E): E {
  error.stack = ""
  return error
}
