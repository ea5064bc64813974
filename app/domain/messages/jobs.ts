import { z } from "zod"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

/** Puts one message into the post. Mail servers are away for hours at times: ten tries span four hours. */
export const deliverMessageJob = defineJob({
  name: "deliver-message",
  payload: z.object({ messageId: z.uuid() }),
  attempts: 10,
  backoffMs: seconds(30),
})
