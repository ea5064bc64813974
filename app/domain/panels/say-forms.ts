import { z } from "zod"
import { consentForms } from "#app/domain/panels/vocabulary.ts"
import { atMost } from "#app/kernel/characters.ts"

export const wordsLimit = 1000

/** A member's word on the say: yes; no, on the way to saying why; and why. `seen`: what the page showed. */
export const WordOnSayForm = z.discriminatedUnion("step", [
  z.object({ step: z.literal("yes"), seen: z.string(), understood: z.enum(consentForms) }),
  z.object({ step: z.literal("no"), seen: z.string(), understood: z.enum(consentForms) }),
  z.object({
    step: z.literal("why"),
    seen: z.string(),
    understood: z.enum(consentForms),
    words: z.string().trim().check(atMost(wordsLimit)).default(""),
  }),
])
