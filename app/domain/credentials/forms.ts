import { z } from "zod"
import { saidForLimit } from "#app/domain/credentials/passport-rules.ts"
import { shareLasts } from "#app/domain/credentials/vocabulary.ts"
import { atMost } from "#app/kernel/characters.ts"

/** What a worker chooses to show. `once`: the id that the page gave it, so that pressing twice makes one link. */
export const ShareForm = z.object({
  once: z.uuid(),
  awards: z.array(z.uuid()).max(200),
  lasts: z.enum(shareLasts),
  saidFor: z.string().check(atMost(saidForLimit)).default(""),
})

/** What is pressed beside one link. */
export const ChangeShareForm = z.object({ what: z.enum(["end", "remove"]) })

export const RemoveBroughtForm = z.object({ badge: z.uuid() })

export const EndTrustForm = z.object({ trust: z.uuid() })

/** What is said of a badge from elsewhere. */
export const DecideBroughtForm = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("counts"),
    code: z.string().min(1).max(100),
    trust: z.literal("on").optional(),
  }),
  z.object({ what: z.literal("does-not-count"), why: z.string().default("") }),
])
