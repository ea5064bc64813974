import { freeTime } from "#app/domain/decisions/index.server.ts"
import { freeTimeJob } from "#app/domain/decisions/jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleFreeTime = handle(freeTimeJob, async (ctx, { applicationId }) => {
  const freed = await freeTime(ctx, { applicationId })
  return { freed: freed.ok ? freed.value.freed : 0 }
})
