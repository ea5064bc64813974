import { z } from "zod"
import { fitStages } from "#app/domain/fairness/vocabulary.ts"
import { defineJob } from "#app/kernel/define-job.ts"
import { seconds } from "#app/kernel/durations.ts"

const fitting = {
  payload: z.object({ panelMemberId: z.uuid(), stage: z.enum(fitStages) }),
  attempts: 8,
  backoffMs: seconds(5),
}

/** Works out fair scores of a member's panel from its scores of answers, once all of them are in. */
export const fitFairScoresJob = defineJob({ name: "fit-fair-scores", ...fitting })

/** The same from what the panel gave the people it met. */
export const fitMeetingScoresJob = defineJob({ name: "fit-meeting-scores", ...fitting })
