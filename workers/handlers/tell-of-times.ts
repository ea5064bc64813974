import { UnrecoverableError } from "bullmq"
import { tellOfTimes } from "#app/domain/decisions/index.server.ts"
import { tellOfTimesJob } from "#app/domain/decisions/jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleTellOfTimes = handle(tellOfTimesJob, async (ctx, { vacancyId }) => {
  const told = await tellOfTimes(ctx, { vacancyId })
  if (!told.ok) throw new UnrecoverableError(told.error.kind)
  return { written: told.value.written }
})
