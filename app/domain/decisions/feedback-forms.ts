import { z } from "zod"
import { mostFeedbackParts } from "#app/domain/decisions/feedback-owed.ts"
import { type Feedback, type Strength, strengthFrames } from "#app/domain/decisions/vocabulary.ts"
import { type CareValue, careValueCodes } from "#app/domain/vacancies/vocabulary.ts"

const saidTwice = { words: z.string(), easy: z.string() }

/** Feedback as it is kept, sealed. */
export const KeptFeedback = z.object({
  strengths: z.array(
    z.object({
      frame: z.enum(strengthFrames),
      value: z.enum(careValueCodes).nullable(),
      question: z.string(),
      ...saidTwice,
      said: z.string(),
      kept: z.boolean(),
    }),
  ),
  toTry: z.object({ question: z.string(), ...saidTwice, kept: z.boolean() }).nullable(),
  closing: z.object(saidTwice),
})

const longestTitle = 300
const move = /^(up|down)-(\d)$/

/** Sent with every button of the page; what was typed into its parts is read by `feedbackTyped`. */
export const FeedbackForm = z
  .object({
    what: z.union([z.enum(["save", "look"]), z.string().regex(move)]).default("save"),
    seen: z.coerce.number().int().min(1),
  })
  .loose()

/** `again`: they read words that make people small once more, and send them all the same. */
export const SendFeedbackForm = z.object({
  seen: z.coerce.number().int().min(1),
  again: z.literal("yes").optional(),
})

/** The fields of the page in which somebody writes; read by the language check. */
export const feedbackTexts: readonly string[] = [
  ...Array.from({ length: mostFeedbackParts }, (_, at) => String(at)),
  "to-try",
  "closing",
].flatMap((place) => [`words-${place}`, `easy-${place}`, `said-${place}`])

/** What is kept as the page's fields hold it. */
export function feedbackValues({ strengths, toTry, closing }: Feedback): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  const put = (place: string, { words, easy }: { readonly words: string; readonly easy: string }) => {
    values[`words-${place}`] = words
    values[`easy-${place}`] = easy
  }
  strengths.forEach((part, at) => {
    put(String(at), part)
    values[`said-${at}`] = part.said
  })
  if (toTry) put("to-try", toTry)
  put("closing", closing)
  return values
}

type Typed = Readonly<Record<string, unknown>>

/**
 * What was typed into the page. What a part is about (its question and frame) is said by the form too, so that
 * two people's pages cannot mix; a part nobody wrote into, and that was not there, is left away.
 */
export function feedbackTyped(typed: Typed): Feedback {
  const text = (name: string) => (typeof typed[name] === "string" ? typed[name].trim() : "")
  const strengths: Strength[] = []
  for (let at = 0; at < mostFeedbackParts; at += 1) {
    const of = (part: string) => text(`${part}-${at}`)
    const frame = strengthFrames.find((one) => one === of("frame"))
    if (!frame) continue
    const said = { words: of("words"), easy: of("easy"), said: of("said") }
    if (frame === "own" && said.words + said.easy + said.said === "") continue
    strengths.push({
      frame,
      value: codeOf(of("value")),
      question: of("question").slice(0, longestTitle),
      ...said,
      kept: !of("out"),
    })
  }
  const toTry = text("has-to-try")
    ? {
        question: text("question-to-try").slice(0, longestTitle),
        words: text("words-to-try"),
        easy: text("easy-to-try"),
        kept: !text("out-to-try"),
      }
    : null
  return {
    strengths: moved(strengths, text("what")),
    toTry,
    closing: { words: text("words-closing"), easy: text("easy-closing") },
  }
}

function codeOf(text: string): CareValue | null {
  return careValueCodes.find((code) => code === text) ?? null
}

/** The strengths after "move up" or "move down" was pressed beside one of them. */
export function moved(strengths: readonly Strength[], what: string): readonly Strength[] {
  const [, way, place] = move.exec(what) ?? []
  const from = Number(place)
  const to = way === "up" ? from - 1 : from + 1
  const [one, other] = [strengths[from], strengths[to]]
  if (way === undefined || !one || !other) return strengths
  return strengths.map((part, at) => (at === from ? other : at === to ? one : part))
}
