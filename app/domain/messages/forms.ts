import { z } from "zod"
import { otherWays } from "#app/domain/messages/vocabulary.ts"

/** How somebody was told whom a message did not reach, or that it is to be sent again. */
export const ToldForm = z.object({ message: z.uuid(), way: z.enum([...otherWays, "again"]) })
