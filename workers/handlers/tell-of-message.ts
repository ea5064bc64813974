import { UnrecoverableError } from "bullmq"
import { tellOfMessage } from "#app/domain/applications/index.server.ts"
import { tellOfMessageJob } from "#app/domain/applications/jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleTellOfMessage = handle(tellOfMessageJob, async (ctx, { applicationId }) => {
  const told = await tellOfMessage(ctx, { applicationId })
  if (!told.ok) throw new UnrecoverableError(told.error.kind)
  return { written: told.value.written }
})
