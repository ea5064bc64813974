import { z } from "zod"

/** Most that is hidden at once: more than that is another answer. */
const mostPhrases = 20

/** What to hide besides: a word or phrase a line, as it stands in the answer. None: nothing in it tells. */
export const HideForm = z.object({
  phrases: z
    .string()
    .max(2000)
    .default("")
    .transform((text) =>
      text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    )
    .pipe(z.array(z.string()).max(mostPhrases)),
  version: z.coerce.number().int(),
})
