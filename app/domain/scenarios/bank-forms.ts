import { z } from "zod"
import {
  authorParts,
  pictureNames,
  questionKinds,
  questionSettings,
  whyWaysTyped,
} from "#app/domain/scenarios/vocabulary.ts"
import { atMost } from "#app/kernel/characters.ts"
import { easyLimit } from "#app/kernel/easy-sentence.ts"
import { oneLine } from "#app/kernel/one-line.ts"

export const titleLimit = 100
export const situationLimit = 2000
export const askLimit = 500
export const optionLimit = 300
export const anchorLimit = 500
export const sampleLimit = 2000
export const whyLimit = 600
/** Some five minutes of speech, typed word for word. */
export const spokenWhyLimit = 4000
export const reasonLimit = 1000

export const optionIds = ["a", "b", "c", "d"] as const
export const anchorPlaces = [1, 2, 3, 4, 5] as const
/** How many lines of Easy Read the situation and the question may have. */
export const situationLines = [1, 2, 3, 4, 5, 6] as const
export const askLines = [1, 2, 3] as const
export const samplePlaces = [1, 2, 3] as const
export const authorPlaces = [1, 2, 3] as const

const upTo = (most: number) => z.string().trim().check(atMost(most)).default("")
const named = <K extends string, S extends z.ZodType>(names: readonly K[], schema: S) =>
  Object.fromEntries(names.map((name) => [name, schema])) as Record<K, S>

export const NewQuestionForm = z.object({
  title: z
    .string()
    .transform(oneLine)
    .pipe(z.string().min(1).check(atMost(titleLimit))),
  kind: z.enum(questionKinds),
  setting: z.enum(questionSettings),
})

/** They read words that make people small once more, and go on all the same. */
const Again = z.literal("yes").optional()

/** `seen` stands for the draft as the page showed it. */
export const WordsForm = z.object({
  seen: z.string(),
  again: Again,
  title: z
    .string()
    .transform(oneLine)
    .pipe(z.string().min(1).check(atMost(titleLimit))),
  situation: z.string().trim().min(1).check(atMost(situationLimit)),
  ask: z.string().trim().min(1).check(atMost(askLimit)),
  values: z.array(z.string()).min(1).max(3),
  ...named(
    optionIds.map((id) => `option-${id}` as const),
    upTo(optionLimit),
  ),
  ...named(
    anchorPlaces.map((points) => `anchor-${points}` as const),
    upTo(anchorLimit),
  ),
})

/** The fields in which a question is worded; read by the language check. */
export const questionTexts: readonly string[] = [
  "title",
  "situation",
  "ask",
  ...optionIds.map((id) => `option-${id}`),
  ...anchorPlaces.map((points) => `anchor-${points}`),
]

type Worded = {
  readonly title: string
  readonly situation: string
  readonly ask: string
  readonly options: readonly { readonly id: string; readonly text: string }[] | null
  readonly guide: readonly { readonly points: number; readonly description: string }[] | null
}

/** A question as the fields of its form hold it. */
export function questionValues({ title, situation, ask, options, guide }: Worded): Record<string, string> {
  return {
    title,
    situation,
    ask,
    ...Object.fromEntries((options ?? []).map(({ id, text }) => [`option-${id}`, text])),
    ...Object.fromEntries((guide ?? []).map(({ points, description }) => [`anchor-${points}`, description])),
  }
}

const Picture = z.enum(pictureNames).default("think")

export const EasyReadForm = z.object({
  seen: z.string(),
  ...named(
    situationLines.map((line) => `situation-${line}` as const),
    upTo(easyLimit),
  ),
  ...named(
    situationLines.map((line) => `situation-${line}-picture` as const),
    Picture,
  ),
  ...named(
    askLines.map((line) => `ask-${line}` as const),
    upTo(easyLimit),
  ),
  ...named(
    askLines.map((line) => `ask-${line}-picture` as const),
    Picture,
  ),
  ...named(
    optionIds.map((id) => `option-${id}` as const),
    upTo(easyLimit),
  ),
  ...named(
    optionIds.map((id) => `option-${id}-picture` as const),
    Picture,
  ),
  ...named(
    anchorPlaces.map((points) => `anchor-${points}` as const),
    upTo(anchorLimit),
  ),
  ...named(
    anchorPlaces.map((points) => `anchor-${points}-picture` as const),
    Picture,
  ),
})

const PointsOrNone = z.coerce.number().int().min(1).max(5).optional()

export const SamplesForm = z.object({
  seen: z.string(),
  ...named(
    samplePlaces.map((place) => `body-${place}` as const),
    upTo(sampleLimit),
  ),
  ...named(
    samplePlaces.map((place) => `easy-${place}` as const),
    upTo(sampleLimit),
  ),
  ...named(
    samplePlaces.map((place) => `points-${place}` as const),
    PointsOrNone,
  ),
  ...named(
    samplePlaces.map((place) => `why-${place}` as const),
    upTo(whyLimit),
  ),
})

export const AuthorsForm = z.object({
  seen: z.string(),
  ...named(
    authorPlaces.map((place) => `part-${place}` as const),
    z.enum(authorParts).optional(),
  ),
  ...named(
    authorPlaces.map((place) => `name-${place}` as const),
    z
      .string()
      .transform(oneLine)
      .pipe(z.string().check(atMost(100)))
      .default(""),
  ),
  ...named(
    authorPlaces.map((place) => `person-${place}` as const),
    z.uuid().optional(),
  ),
})

/** Somebody the provider knows from a panel, or somebody new by name, with or without an e-mail address. */
export const RaterForm = z.discriminatedUnion("step", [
  z.object({
    step: z.literal("known"),
    person: z.uuid(),
    name: z
      .string()
      .transform(oneLine)
      .pipe(z.string().min(1).check(atMost(200))),
  }),
  z.object({
    step: z.literal("new"),
    name: z
      .string()
      .transform(oneLine)
      .pipe(z.string().min(1).check(atMost(200))),
    email: z.email().max(254).optional(),
  }),
  z.object({ step: z.literal("again"), rater: z.uuid() }),
  z.object({ step: z.literal("take-back"), rater: z.uuid() }),
])

/** `reason`: why it is used although too few rated it, or they do not agree enough. */
export const GoLiveForm = z.object({ seen: z.string(), reason: upTo(reasonLimit), again: Again })

export const BankStepForm = z.object({
  step: z.enum(["share", "unshare", "retire", "bring-back", "next-version", "copy"]),
})

export const RatingForm = z.object({
  points: z.coerce.number().int().min(1).max(5),
  why: z.string().trim().check(atMost(whyLimit)).default(""),
  whyWay: z.enum(whyWaysTyped).default("written"),
  after: z.enum(["next", "say", "break", "stop"]).default("next"),
})

/** `name`: what to call whoever rated beside their whys; empty: not by name. */
export const FinishRatingForm = z.object({
  name: z
    .string()
    .transform(oneLine)
    .pipe(z.string().check(atMost(100)))
    .default(""),
})

/** What was said, typed by a colleague or put right by who said it. How long it may be, the rule says. */
export const WhyWordsForm = z.object({ words: z.string().default("") })
/** Of one's own why; without words its recording is taken away. */
export const OwnWhyForm = z.object({ words: z.string().optional() })
