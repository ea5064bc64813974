import { z } from "zod"

export const practiceNoteLimit = 600
export const anchorLimit = 500

export const PracticeForm = z.object({
  points: z.coerce.number().int().min(1).max(5),
  note: z.string().trim().max(practiceNoteLimit).default(""),
  after: z.enum(["next", "break", "stop"]).default("next"),
})

/** One anchor of a guide as the panel would rather have it; `seen`: the number of the guide it was changed from. */
export const GuideForm = z.object({
  seen: z.coerce.number().int().min(0),
  description: z.string().trim().min(1).max(anchorLimit),
  easy: z.string().trim().min(1).max(anchorLimit),
  why: z.string().trim().min(1).max(practiceNoteLimit),
})
