import { z } from "zod"
import { contactWays } from "#app/domain/applications/vocabulary.ts"

const typed = z.string().default("")
const yesOrNo = z.enum(["yes", "no"]).transform((value) => value === "yes")

/** Languages an application may be written in; the same codes as the screens'. */
const writtenIn = ["en", "easy-read", "cy"] as const

export const StartForm = z.object({ language: z.enum(writtenIn).default("en") })

const ratingPrefix = "rating-"
const Rating = z.coerce.number().pipe(z.literal([1, 2, 3, 4, 5]))

/** Name of the field that rates one option. */
export const ratingField = (optionId: string) => `${ratingPrefix}${optionId}`

/** One question's page: `body` for words, a field for each option that is rated. */
export const AnswerForm = z
  .looseObject({ body: typed, seen: typed, next: z.enum(["carry-on", "later"]).default("carry-on") })
  .transform(({ body, seen, next, ...rest }) => ({
    given: { body, ratings: ratingsIn(rest) },
    seen: seen || null,
    done: next === "carry-on",
  }))

function ratingsIn(fields: Readonly<Record<string, unknown>>) {
  const rated = Object.entries(fields).flatMap(([field, value]) => {
    const rating = Rating.safeParse(value)
    if (!field.startsWith(ratingPrefix) || !rating.success) return []
    return [[field.slice(ratingPrefix.length), rating.data] as const]
  })
  return rated.length > 0 ? Object.fromEntries(rated) : null
}

export const AdjustmentsForm = z.object({ wanted: yesOrNo })
export const AdjustmentsWantedForm = z.object({ what: typed })
export const ContactWayForm = z.object({ way: z.enum(contactWays) })
export const ContactForm = z.object({ name: typed, email: typed, phone: typed, secretWord: typed })
/** Ways to come back, each with a button of its own. */
export const KeepForm = z.object({
  what: z.enum(["word", "link", "email", "close"]),
  secretWord: typed,
  email: typed,
})
export const SendForm = z.object({ notBarred: z.literal("on").optional() })
export const WithdrawForm = z.object({ reason: typed })
export const ComeBackForm = z.object({ reference: typed, secretWord: typed })
