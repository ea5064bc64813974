import { z } from "zod"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

export const issueCertificateJob = defineJob({
  name: "issue-certificate",
  payload: z.object({ accreditationId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(2),
})

export const countBroughtBadgeJob = defineJob({
  name: "count-brought-badge",
  payload: z.object({ badgeId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(2),
})
