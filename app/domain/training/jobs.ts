import { z } from "zod"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

/** Has a file that somebody added looked at by the scanner, where there is one. */
export const scanEvidenceJob = defineJob({
  name: "scan-evidence",
  payload: z.object({ fileId: z.uuid() }),
  attempts: 12,
  backoffMs: seconds(5),
})
