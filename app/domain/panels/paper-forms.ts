import { z } from "zod"
import { noteLimit } from "#app/domain/panels/forms.ts"
import { cannotScoreReasons, type ScorePoints } from "#app/domain/panels/vocabulary.ts"
import { atMost } from "#app/kernel/characters.ts"

/** What the tick for a sheet without a score is sent as. */
export const noScore = "none"

/** One sheet as somebody types it: a score, or why there is none; a note; and the tick at the end. */
export const SheetForm = z
  .object({
    points: z.enum(["1", "2", "3", "4", "5", noScore]),
    cannotReason: z.enum(cannotScoreReasons).optional(),
    note: z.string().trim().check(atMost(noteLimit)).default(""),
    done: z.literal("on").optional(),
  })
  .superRefine(({ points, cannotReason }, check) => {
    if (points === noScore && !cannotReason) {
      check.addIssue({ code: "custom", path: ["cannotReason"], input: "", message: "" })
    }
  })
  .transform(({ points, cannotReason, note, done }) => ({
    points: points === noScore ? null : (Number(points) as ScorePoints),
    cannotReason: points === noScore ? (cannotReason ?? null) : null,
    note,
    done: done === "on",
  }))

/** What the confirming colleague saw: it has to be what is kept. */
export const ConfirmForm = z.object({ seen: z.string().max(100) })

/** A sheet that somebody has in their hand. */
export const FindSheetForm = z.object({
  code: z.string().trim().min(1).max(200),
  number: z.coerce.number().int().min(1).max(9999),
})

/** What a member says of a sheet that was typed for them. */
export const JudgeSheetForm = z.object({ sheet: z.uuid(), said: z.enum(["not-mine", "knows"]) })
