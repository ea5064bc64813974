import { UnrecoverableError } from "bullmq"
import { tellPanelWhy } from "#app/domain/decisions/index.server.ts"
import { tellPanelWhyJob } from "#app/domain/decisions/jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleTellPanelWhy = handle(tellPanelWhyJob, async (ctx, { explanationId }) => {
  const told = await tellPanelWhy(ctx, { explanationId })
  if (!told.ok) throw new UnrecoverableError(told.error.kind)
  return { written: told.value.written }
})
