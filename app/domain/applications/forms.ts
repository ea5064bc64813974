import { z } from "zod"
import type { GivenAnswer, Step } from "#app/domain/applications/answers.ts"
import { assistedWays, contactWays } from "#app/domain/applications/vocabulary.ts"
import { languages } from "#app/kernel/language.ts"

const typed = z.string().default("")
const yesOrNo = z.enum(["yes", "no"]).transform((value) => value === "yes")

export const StartForm = z.object({ language: z.enum(languages).default("en") })

const ratingPrefix = "rating-"
const Rating = z.coerce.number().pipe(z.literal([1, 2, 3, 4, 5]))

/** Name of the field that rates one option. */
export const ratingField = (optionId: string) => `${ratingPrefix}${optionId}`

/** The value of a button that moves one option in an order. */
export const moveValue = (step: Step, optionId: string) => `${step}-${optionId}`
const Move = z
  .string()
  .regex(/^(up|down)-.+$/)
  .transform((value) => {
    const step: Step = value.startsWith("up-") ? "up" : "down"
    return { step, optionId: value.slice(step.length + 1) }
  })

/**
 * One question's page: `body` for words, a field for each option that is rated, `best` and `worst` for one
 * option each, `ordering` for option ids from best to worst. `move` is a button that keeps the page open.
 */
export const AnswerForm = z
  .looseObject({
    body: typed,
    best: typed,
    worst: typed,
    ordering: typed,
    seen: typed,
    move: Move.optional(),
    bring: z.string().optional(),
    next: z.enum(["carry-on", "later"]).default("carry-on"),
  })
  .transform(({ body, best, worst, ordering, seen, move, bring, next, ...rest }) => ({
    given: {
      body,
      ratings: ratingsIn(rest),
      bestAndWorst: { best: best || null, worst: worst || null },
      ordering: ordering.split(",").filter(Boolean),
    },
    seen: seen || null,
    done: next === "carry-on",
    /** Which option goes one place up or down, where that was pressed. */
    move,
    /** The reference of an earlier application whose answer is to be brought here. */
    bring,
  }))

/** An answer as the fields of its page hold it. */
export function answerFields({ body, ratings, bestAndWorst, ordering }: GivenAnswer): Record<string, string> {
  const rated = Object.entries(ratings ?? {}).map(([id, points]) => [ratingField(id), String(points)])
  return {
    ...Object.fromEntries(rated),
    body: body ?? "",
    best: bestAndWorst?.best ?? "",
    worst: bestAndWorst?.worst ?? "",
    ordering: ordering?.join(",") ?? "",
  }
}

/** What the fields of a question's page hold, whole or not. */
export function answerIn(fields: Readonly<Record<string, unknown>>): GivenAnswer {
  return AnswerForm.parse({ ...fields, move: undefined, next: undefined, bring: undefined }).given
}

function ratingsIn(fields: Readonly<Record<string, unknown>>) {
  const rated = Object.entries(fields).flatMap(([field, value]) => {
    const rating = Rating.safeParse(value)
    if (!field.startsWith(ratingPrefix) || !rating.success) return []
    return [[field.slice(ratingPrefix.length), rating.data] as const]
  })
  return rated.length > 0 ? Object.fromEntries(rated) : null
}

export const AdjustmentsForm = z.object({ wanted: yesOrNo })
export const ContactWayForm = z.object({ way: z.enum(contactWays) })
export const ContactForm = z.object({
  name: typed,
  email: typed,
  phone: typed,
  secretWord: typed,
  way: z.enum(contactWays).optional(),
})
/** Ways to come back, each with a button of its own. */
export const KeepForm = z.object({
  what: z.enum(["word", "link", "email", "close"]),
  secretWord: typed,
  email: typed,
})
const ticked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on")
/** The last two are asked of who types for somebody. */
export const SendForm = z.object({ notBarred: ticked, readBack: ticked, agreed: ticked })
/** `reference`: carries on with one that was begun; without it one begins, in the way named. */
export const AssistForm = z.object({
  reference: typed,
  way: z.enum(assistedWays).optional(),
  language: z.enum(languages).default("en"),
})
export const HelpingForm = z.object({ what: z.enum(["word", "stop"]), secretWord: typed })
export const WithdrawForm = z.object({ reason: typed })
export const ComeBackForm = z.object({ reference: typed, secretWord: typed })

export const RemoveRecordingForm = z.object({})
/** `seen`: the version of what was typed so far, as the page showed it. */
export const TranscriptForm = z.object({
  words: typed,
  seen: z.coerce.number().int().min(0).default(0),
  next: z.enum(["finish", "later"]).default("finish"),
})
