import { z } from "zod"
import { dayFrom } from "#app/kernel/form-values.ts"

const part = (low: number, high: number) => z.coerce.number().int().min(low).max(high)
const day = {
  "completed-day": part(1, 31),
  "completed-month": part(1, 12),
  "completed-year": part(1950, 2100),
}

const NoteForm = z
  .object({
    what: z.literal("note"),
    ...day,
    taught: z.string().trim().min(1),
    evidence: z.string().trim().min(1),
    /** "I saw that they can do it." */
    seen: z.literal("on").optional(),
  })
  .transform((form, check) => {
    const completedOn = dayFrom(form["completed-day"], form["completed-month"], form["completed-year"])
    const { what, taught: taughtBy, evidence, seen } = form
    if (completedOn) return { what, completedOn, taughtBy, evidence, seen: seen === "on" }
    check.addIssue({ code: "custom", path: ["completed-day"], input: "?" })
    return z.NEVER
  })

/** What is said of one worker and one requirement: what they completed, what somebody saw, or which they are to have. */
export const LearningForm = z.discriminatedUnion("what", [
  NoteForm,
  z.object({ what: z.literal("assessed"), record: z.uuid() }),
  z.object({ what: z.literal("signed-off"), record: z.uuid() }),
  z.object({ what: z.literal("take-back"), record: z.uuid() }),
  z.object({ what: z.literal("choose"), reason: z.string().default("") }),
])

/** A file that was looked at, and what was said of each of its lines. */
export const ImportForm = z.object({ text: z.string().min(1), seen: z.string().min(1) })
