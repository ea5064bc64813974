import { prepareScoring } from "#app/domain/panels/index.server.ts"
import { prepareScoringJob } from "#app/domain/panels/jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handlePrepareScoring = handle(prepareScoringJob, async (ctx, { about }) => {
  const done = await prepareScoring(ctx, { about })
  return { prepared: done.ok ? done.value.prepared : 0 }
})
