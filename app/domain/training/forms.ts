import { z } from "zod"

const step = z.enum(["known", "seen", "signed-off"])
const employment = z.uuid()

/** Several standards may be marked in one go: the same person saw them on the same day. */
export const MarkForm = z.object({
  employment,
  step,
  standards: z.array(z.coerce.number().int().min(1).max(99)).min(1),
})

/** What was marked a moment ago, as the address says it. */
export const MarkedForm = z.object({ marked: step, count: z.coerce.number().int().min(1).max(99) })

export const AwardForm = z.object({ employment })
