import { removeFiles } from "#app/domain/privacy/index.server.ts"
import { removeFilesJob } from "#app/domain/privacy/jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleRemoveFiles = handle(removeFilesJob, async (ctx, { applicationId }) =>
  removeFiles(ctx, { applicationId }),
)
