import { z } from "zod"
import { anchorPlaces } from "#app/domain/scenarios/bank-forms.ts"

export const practiceNoteLimit = 600
const anchorLimit = 500

export const PracticeForm = z.object({
  points: z.coerce.number().int().min(1).max(5),
  note: z.string().trim().max(practiceNoteLimit).default(""),
  after: z.enum(["next", "break", "stop"]).default("next"),
})

const all = <K extends string, S extends z.ZodType>(names: readonly K[], schema: S) =>
  Object.fromEntries(names.map((name) => [name, schema])) as Record<K, S>

/** A guide as the panel would rather have it; `seen`: the number of the one it was changed from. */
export const GuideForm = z.object({
  seen: z.coerce.number().int().min(0),
  why: z.string().trim().min(1).max(practiceNoteLimit),
  ...all(
    anchorPlaces.map((points) => `anchor-${points}` as const),
    z.string().trim().min(1).max(anchorLimit),
  ),
  ...all(
    anchorPlaces.map((points) => `easy-${points}` as const),
    z.string().trim().min(1).max(anchorLimit),
  ),
})
