import { z } from "zod"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

/** Writes to the contact person that a member says of typed paper: that is not what I wrote. */
export const tellOfPaperNotTheirsJob = defineJob({
  name: "tell-of-paper-not-theirs",
  payload: z.object({ memberId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(5),
})

/** The same where a member says of whoever came in with their card: that was not me. */
export const tellOfCardNotTheirsJob = defineJob({
  name: "tell-of-card-not-theirs",
  payload: z.object({ linkId: z.uuid() }),
  attempts: 8,
  backoffMs: seconds(5),
})
