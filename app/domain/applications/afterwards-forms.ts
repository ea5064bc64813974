import { z } from "zod"
import { adjustmentPurposes } from "#app/domain/applications/vocabulary.ts"

const typed = z.string().default("")

/**
 * A message to the other side; `what` of the provider's form: send it, or leave what was written as read.
 * `again`: they read words that make people small once more, and send them all the same.
 */
export const MessageForm = z.object({
  body: typed,
  what: z.enum(["send", "read"]).default("send"),
  again: z.literal("yes").optional(),
})

/** The step of applying: a box for each purpose. */
export const AdjustmentsWantedForm = z.object({ applying: typed, meeting: typed })

/** One thing to ask for, on a page of its own. */
export const AskForm = z.object({ what: typed })

export const HappenedForm = z.object({
  purpose: z.enum(adjustmentPurposes),
  happened: z.enum(["yes", "not-yet"]).transform((answer) => answer === "yes"),
})

export function isAdjustmentPurpose(text: string | undefined): text is (typeof adjustmentPurposes)[number] {
  return adjustmentPurposes.some((purpose) => purpose === text)
}
