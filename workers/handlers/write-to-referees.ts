import { writeToReferees } from "#app/domain/decisions/index.server.ts"
import { writeToRefereesJob } from "#app/domain/decisions/jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleWriteToReferees = handle(writeToRefereesJob, async (ctx, { applicationId }) => {
  const written = await writeToReferees(ctx, { applicationId })
  return { written: written.ok ? written.value.written : 0 }
})
