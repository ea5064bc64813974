import { UnrecoverableError } from "bullmq"
import { tellOfCardNotTheirs, tellOfPaperNotTheirs } from "#app/domain/panels/index.server.ts"
import { tellOfCardNotTheirsJob, tellOfPaperNotTheirsJob } from "#app/domain/panels/not-theirs-jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleTellOfPaperNotTheirs = handle(tellOfPaperNotTheirsJob, async (ctx, { memberId }) => {
  const told = await tellOfPaperNotTheirs(ctx, { memberId })
  if (!told.ok) throw new UnrecoverableError(told.error.kind)
  return {}
})

export const handleTellOfCardNotTheirs = handle(tellOfCardNotTheirsJob, async (ctx, { linkId }) => {
  const told = await tellOfCardNotTheirs(ctx, { linkId })
  if (!told.ok) throw new UnrecoverableError(told.error.kind)
  return {}
})
