import { UnrecoverableError } from "bullmq"
import { tellOfNotOpened } from "#app/domain/panels/index.server.ts"
import { tellOfNotOpenedJob } from "#app/domain/panels/opening-jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleTellOfNotOpened = handle(tellOfNotOpenedJob, async (ctx, { vacancyId }) => {
  const told = await tellOfNotOpened(ctx, { vacancyId })
  if (!told.ok) throw new UnrecoverableError(told.error.kind)
  return { written: told.value.written }
})
