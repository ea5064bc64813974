import { z } from "zod"

/** Several standards may be marked in one go: the same person saw them on the same day. */
export const MarkForm = z.object({
  step: z.enum(["known", "seen", "signed-off"]),
  standards: z.array(z.coerce.number().int().min(1).max(99)).min(1),
})
