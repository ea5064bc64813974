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
