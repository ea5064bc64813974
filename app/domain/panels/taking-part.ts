import { z } from "zod"
import { partsOfDay, takingPartWays, textSizes } from "#app/domain/panels/vocabulary.ts"
import { atMost } from "#app/kernel/characters.ts"

export const takingPartWordsLimit = 1000

/** One thing a page, in this order. */
export const takingPartSteps = ["reading", "ways", "pace", "times", "words"] as const
export type TakingPartStep = (typeof takingPartSteps)[number]

const yes = z.enum(["yes", "no"]).transform((said) => said === "yes")
const upTo = (most: number) => z.coerce.number().int().min(1).max(most).optional()

/** What each page asks; what is left empty has no limit. */
export const takingPartForms = {
  reading: z.object({ easyRead: yes, pictures: yes, readAloud: yes, textSize: z.enum(textSizes) }),
  ways: z.object({ ways: z.array(z.enum(takingPartWays)).min(1) }),
  pace: z.object({
    answersAtOnce: upTo(50),
    answersADay: upTo(200),
    answersAtMost: upTo(2000),
    minutesAtOnce: z.coerce.number().int().min(5).max(480).optional(),
  }),
  times: z.object({
    days: z.array(z.coerce.number().int().min(1).max(7)).min(1),
    times: z.array(z.enum(partsOfDay)).min(1),
  }),
  words: z.object({ words: z.string().trim().check(atMost(takingPartWordsLimit)).default("") }),
} as const satisfies Readonly<Record<TakingPartStep, z.ZodType>>

export type TakingPart = {
  readonly easyRead: boolean
  readonly readAloud: boolean
  readonly pictures: boolean
  readonly textSize: (typeof textSizes)[number]
  readonly ways: readonly (typeof takingPartWays)[number][]
  readonly answersAtOnce: number | null
  readonly answersADay: number | null
  readonly answersAtMost: number | null
  readonly minutesAtOnce: number | null
  readonly days: readonly number[]
  readonly times: readonly (typeof partsOfDay)[number][]
  readonly words: string
}

/** How somebody takes part who has said nothing yet: on the screen, as they like, when they like. */
export const takingPartUnsaid: TakingPart = {
  easyRead: false,
  readAloud: false,
  pictures: true,
  textSize: "normal",
  ways: ["on-screen"],
  answersAtOnce: null,
  answersADay: null,
  answersAtMost: null,
  minutesAtOnce: null,
  days: [1, 2, 3, 4, 5, 6, 7],
  times: [...partsOfDay],
  words: "",
}
