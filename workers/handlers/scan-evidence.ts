import { scanEvidence } from "#app/domain/training/index.server.ts"
import { scanEvidenceJob } from "#app/domain/training/jobs.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleScanEvidence = handle(scanEvidenceJob, async (ctx, { fileId }) => ({
  scan: await scanEvidence(ctx, { fileId }),
}))
