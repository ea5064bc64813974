import { z } from "zod"
import { involvementChoices } from "#app/domain/panels/vocabulary.ts"
import { atMost } from "#app/kernel/characters.ts"
import { oneLine } from "#app/kernel/one-line.ts"

/** What somebody would like for taking part. `cap` in whole pounds a month, for less; `group`, for giving. */
export const InvolvementForm = z
  .object({
    choice: z.enum(involvementChoices),
    cap: z.coerce.number().int().min(1).max(10_000).optional(),
    group: z
      .string()
      .transform(oneLine)
      .pipe(z.string().check(atMost(200)))
      .optional(),
    /** When the page on benefits and advice was shown. */
    seen: z.iso.datetime().transform((text) => new Date(text)),
  })
  .refine(({ choice, cap }) => choice !== "less" || cap !== undefined, { path: ["cap"] })
  .refine(({ choice, group }) => choice !== "give" || Boolean(group), { path: ["group"] })
