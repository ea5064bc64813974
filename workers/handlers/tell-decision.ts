import { UnrecoverableError } from "bullmq"
import { tellDecision } from "#app/domain/decisions/index.server.ts"
import { tellDecisionJob } from "#app/domain/decisions/jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleTellDecision = handle(tellDecisionJob, async (ctx, { applicationId }) => {
  const told = await tellDecision(ctx, { applicationId })
  if (!told.ok) throw new UnrecoverableError(told.error.kind)
  return { written: told.value.written }
})
