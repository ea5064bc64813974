import { UnrecoverableError } from "bullmq"
import { tellOfOfferAnswer } from "#app/domain/decisions/index.server.ts"
import { tellOfOfferAnswerJob } from "#app/domain/decisions/jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleTellOfOfferAnswer = handle(tellOfOfferAnswerJob, async (ctx, { applicationId }) => {
  const told = await tellOfOfferAnswer(ctx, { applicationId })
  if (!told.ok) throw new UnrecoverableError(told.error.kind)
  return { written: told.value.written }
})
