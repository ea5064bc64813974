import { UnrecoverableError } from "bullmq"
import { tellOfAnswer } from "#app/domain/privacy/index.server.ts"
import { tellOfAnswerJob } from "#app/domain/privacy/jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleTellOfAnswer = handle(tellOfAnswerJob, async (ctx, { complaintId }) => {
  const told = await tellOfAnswer(ctx, { complaintId })
  if (!told.ok) throw new UnrecoverableError(told.error.kind)
  return { written: told.value.written }
})
