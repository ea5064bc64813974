import { UnrecoverableError } from "bullmq"
import { countTrusted } from "#app/domain/credentials/index.server.ts"
import { countBroughtBadgeJob } from "#app/domain/credentials/jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleCountBroughtBadge = handle(countBroughtBadgeJob, async (ctx, { badgeId }) => {
  const done = await countTrusted(ctx, { badgeId })
  if (!done.ok) throw new UnrecoverableError(done.error.kind)
  return { counted: done.value.counted }
})
