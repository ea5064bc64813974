import { UnrecoverableError } from "bullmq"
import { tellOfFeedback } from "#app/domain/decisions/index.server.ts"
import { tellOfFeedbackJob } from "#app/domain/decisions/jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleTellOfFeedback = handle(tellOfFeedbackJob, async (ctx, { applicationId }) => {
  const told = await tellOfFeedback(ctx, { applicationId })
  if (!told.ok) throw new UnrecoverableError(told.error.kind)
  return { written: told.value.written }
})
