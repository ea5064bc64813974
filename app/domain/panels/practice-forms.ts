import { z } from "zod"
import { atMost } from "#app/kernel/characters.ts"

export const practiceNoteLimit = 600
export const anchorLimit = 500

export const PracticeForm = z.object({
  points: z.coerce.number().int().min(1).max(5),
  note: z.string().trim().check(atMost(practiceNoteLimit)).default(""),
  after: z.enum(["next", "break", "stop"]).default("next"),
})

/** One anchor of a guide as the panel would rather have it; `seen`: the number of the guide it was changed from. */
export const GuideForm = z.object({
  seen: z.coerce.number().int().min(0),
  description: z.string().trim().min(1).check(atMost(anchorLimit)),
  easy: z.string().trim().min(1).check(atMost(anchorLimit)),
  why: z.string().trim().min(1).check(atMost(practiceNoteLimit)),
})
