import { z } from "zod"
import { fitStages } from "#app/domain/fairness/vocabulary.ts"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

const fitting = {
  payload: z.object({ about: z.uuid(), stage: z.enum(fitStages) }),
  attempts: 8,
  backoffMs: seconds(5),
}

/** Works out a panel's fair scores from its scores of answers, once all of them are in. `about`: a seat, score or application. */
export const fitFairScoresJob = defineJob({ name: "fit-fair-scores", ...fitting })

/** The same from what the panel gave the people it met. */
export const fitMeetingScoresJob = defineJob({ name: "fit-meeting-scores", ...fitting })
