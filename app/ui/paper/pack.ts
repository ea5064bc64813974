import { ratingField } from "#app/domain/applications/forms.ts"
import { adjustmentPurposes, contactWays } from "#app/domain/applications/vocabulary.ts"
import type {
  EasyReadQuestion,
  EasySentence,
  PictureName,
  QuestionKind,
  QuestionOption,
  WelshQuestion,
} from "#app/domain/scenarios/vocabulary.ts"
import { clockOptions, dayInSentence } from "#app/kernel/language.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import { type Language, localeOf } from "#app/ui/language/language.ts"
import { questionIn } from "#app/ui/language/question-in-words.ts"
import { sentencesOf } from "#app/ui/language/sentences.ts"
import { valuesInWords } from "#app/ui/language/values-in-words.ts"

/**
 * One thing on paper, from top to bottom. `field` is the field of the screen that it stands for, `picture`
 * what stands beside it in Easy Read.
 */
export type Piece =
  | { readonly kind: "title" | "heading" | "lead"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string; readonly picture?: PictureName }
  /** `leads`: to what comes next, which stands on the same page. */
  | { readonly kind: "text"; readonly text: string; readonly picture?: PictureName; readonly leads?: true }
  /** `pictures`: one for each item, in place of its dot. */
  | { readonly kind: "points"; readonly items: readonly string[]; readonly pictures?: readonly PictureName[] }
  /** `shown`: what stands beside it in place of the address. */
  | {
      readonly kind: "code"
      readonly address: string
      readonly shown?: string
      readonly alt: string
      readonly contents: string
    }
  /** Points of a scale, each with its face; with boxes to tick, or with what each of them means. */
  | {
      readonly kind: "faces"
      readonly field?: string
      readonly boxes: boolean
      readonly points: readonly {
        readonly points: 1 | 2 | 3 | 4 | 5
        readonly alt: string
        readonly text: string
        readonly meaning?: string
      }[]
    }
  | { readonly kind: "tick"; readonly field: string; readonly text: string; readonly hint?: string }
  /** A row of boxes under one text, each with its own words. */
  | {
      readonly kind: "row"
      readonly fields: readonly string[]
      readonly text: string
      readonly picture?: PictureName
      readonly boxes: readonly string[]
    }
  /** A box for a number before a text. */
  | {
      readonly kind: "number"
      readonly field: string
      readonly text: string
      readonly picture?: PictureName
    }
  | { readonly kind: "line"; readonly field: string; readonly text: string; readonly hint?: string }
  | {
      readonly kind: "lines"
      readonly field: string
      readonly text: string
      readonly count: number | "all-that-fit"
    }
  | { readonly kind: "new-page" }
  /** On the front of a sheet of its own, where both sides are printed. */
  | { readonly kind: "new-sheet" }

export type PackFacts = {
  readonly title: string
  readonly provider: string
  readonly help: { readonly person: string; readonly phone: string; readonly email: string }
  readonly closesAt: Date
  /** `YYYY-MM-DD` */
  readonly hearBy: string
  readonly questions: readonly PaperQuestion[]
}

type PaperQuestion = {
  readonly kind: QuestionKind
  readonly title: string
  readonly situation: string
  readonly ask: string
  readonly easyRead: EasyReadQuestion
  readonly welsh: WelshQuestion | null
  readonly options: readonly QuestionOption[]
  readonly values: readonly string[]
  readonly valueCodes: readonly string[]
}

type Wording = { readonly words: Words; readonly language: Language }

/** The paper twin of an application: every question and every field of the screen. `address` is the job's. */
export function paperPack(facts: PackFacts, address: string, wording: Wording): Piece[] {
  return [
    ...cover(facts, address, wording),
    ...facts.questions.flatMap((question, index) =>
      asked(question, { number: index + 1, of: facts.questions.length }, wording),
    ),
    ...aboutTakingPart(wording),
    ...aboutReachingYou(wording),
    ...sending(wording),
    ...afterwards(facts, wording),
  ]
}

/** The fields of the screen that a pack has a place for. */
export function fieldsOnPaper(pieces: readonly Piece[]): string[] {
  const fields = pieces.flatMap((piece) =>
    "field" in piece && piece.field !== undefined ? [piece.field] : "fields" in piece ? piece.fields : [],
  )
  return [...new Set(fields)]
}

function cover({ title, provider, help, closesAt }: PackFacts, address: string, wording: Wording): Piece[] {
  const { paper } = wording.words
  return [
    { kind: "strong", text: paper.kicker },
    { kind: "title", text: title },
    { kind: "lead", text: paper.forJob(provider) },
    ...said("text", paper.lead, wording, ["form", "work", "fair"]),
    { kind: "heading", text: paper.byTitle },
    ...said("strong", paper.by(dayAndTime(closesAt, wording)), wording, ["calendar"]),
    { kind: "heading", text: paper.helpTitle },
    ...said("text", paper.help(help.person, help.phone), wording, ["phone", "person", "speak"]),
    { kind: "heading", text: paper.handInTitle },
    ...said("text", paper.handIn(help.person, help.phone, help.email), wording, [
      "phone",
      "person",
      "listen",
      "letter",
    ]),
    { kind: "heading", text: paper.howTitle },
    points(paper.how, wording, ["write", "help", "listen", "yes", "form", "clock"]),
    { kind: "heading", text: paper.onlineTitle },
    ...said("text", paper.online, wording, ["computer", "phone", "letter"]).map(
      (piece) => ({ ...piece, leads: true }) as Piece,
    ),
    { kind: "code", address, alt: paper.qrAlt(address), contents: paper.linkContents(address) },
  ]
}

const fewerLines = 5

function asked(
  written: PaperQuestion,
  { number, of }: { readonly number: number; readonly of: number },
  wording: Wording,
): Piece[] {
  const { words, language } = wording
  const { question: screen } = words.apply
  const question = questionIn(written, language)
  const easy = language === "easy-read" ? question.easyRead : undefined
  return [
    { kind: "new-page" },
    { kind: "strong", text: `${words.paper.question(number, of)}: ${screen.caption[question.kind]}` },
    { kind: "heading", text: question.title },
    ...(easy?.lines?.situation.map(pictured("text")) ??
      said("text", easy?.situation ?? question.situation, wording)),
    ...(question.kind === "prompt"
      ? said("text", screen.values(valuesInWords(question, words)), wording, ["heart"])
      : []),
    ...(easy?.lines?.ask.map(pictured("strong")) ?? said("strong", easy?.ask ?? question.ask, wording)),
    ...places(question, { number, easy }, wording),
  ]
}

function places(
  { kind, options }: PaperQuestion,
  { number, easy }: { readonly number: number; readonly easy: EasyReadQuestion | undefined },
  wording: Wording,
): Piece[] {
  const { apply, paper } = wording.words
  const { question: screen } = apply
  const inQuestion = (field: string) => `question-${number}/${field}`
  const sayOption = ({ id, text }: QuestionOption) => easy?.options?.[id] ?? { text }
  switch (kind) {
    case "rate-options":
      return [
        ...said("text", paper.rate, wording, ["choose"]),
        ...options.map(
          (option): Piece => ({
            kind: "row",
            fields: [inQuestion(ratingField(option.id))],
            ...sayOption(option),
            boxes: screen.points.map(({ label }) => label),
          }),
        ),
      ]
    case "best-and-worst":
      return [
        ...said("text", paper.bestAndWorst, wording, ["yes", "no"]),
        ...options.map(
          (option): Piece => ({
            kind: "row",
            fields: [inQuestion("best"), inQuestion("worst")],
            ...sayOption(option),
            boxes: [screen.best, screen.worst],
          }),
        ),
      ]
    case "put-in-order":
      return [
        ...said("text", paper.order(options.length), wording, ["yes", "no", "order"]),
        ...options.map(
          (option): Piece => ({
            kind: "number",
            field: inQuestion("ordering"),
            ...sayOption(option),
          }),
        ),
      ]
    default: {
      const text = kind === "spoken" ? paper.spokenHere : paper.writeHere
      return [{ kind: "lines", field: inQuestion("body"), text, count: "all-that-fit" }]
    }
  }
}

function aboutTakingPart(wording: Wording): Piece[] {
  const { apply, paper } = wording.words
  const { adjustments, asked: wanted } = apply
  return [
    { kind: "new-page" },
    { kind: "strong", text: paper.adjustments },
    { kind: "heading", text: adjustments.title },
    ...said("text", adjustments.hint, wording, ["clock", "door", "two-people", "friends", "lock"]),
    ...said("text", adjustments.apart, wording, ["hidden"]),
    { kind: "tick", field: "wanted", text: adjustments.no },
    { kind: "tick", field: "wanted", text: adjustments.yes },
    { kind: "strong", text: paper.ifYes },
    ...adjustmentPurposes.map(
      (purpose): Piece => ({
        kind: "lines",
        field: purpose,
        text: wanted.purposes[purpose].title,
        count: fewerLines,
      }),
    ),
  ]
}

function aboutReachingYou(wording: Wording): Piece[] {
  const { apply, paper } = wording.words
  const { contact, ways } = apply
  const line = (field: "name" | "email" | "phone" | "secretWord", hint: string): Piece => ({
    kind: "line",
    field,
    text: contact[field],
    hint,
  })
  return [
    { kind: "new-page" },
    { kind: "strong", text: paper.contact },
    { kind: "heading", text: contact.wayTitle },
    ...said("text", contact.wayHint, wording, ["form", "hidden"]),
    line("name", contact.nameHint),
    ...said("text", paper.chooseOne, wording, ["choose"]),
    ...contactWays.map(
      (way): Piece => ({ kind: "tick", field: "way", text: ways[way].label, hint: ways[way].hint }),
    ),
    { kind: "strong", text: paper.ifEmail },
    line("email", contact.emailHint),
    { kind: "strong", text: paper.ifPhone },
    line("phone", contact.phoneHint),
    line("secretWord", paper.secretWordHint),
  ]
}

function sending(wording: Wording): Piece[] {
  const { check } = wording.words.apply
  const { paper } = wording.words
  return [
    { kind: "new-page" },
    { kind: "heading", text: check.declareTitle },
    ...said("text", check.declareHint, wording, ["form", "no", "yes"]),
    ...said("text", paper.tickIfTrue, wording, ["yes"]),
    { kind: "tick", field: "notBarred", text: check.declare },
    { kind: "heading", text: paper.sendTitle },
    ...said("text", paper.send, wording, ["write", "letter", "hidden"]),
  ]
}

function afterwards({ help, hearBy }: PackFacts, wording: Wording): Piece[] {
  const { paper } = wording.words
  return [
    { kind: "new-page" },
    { kind: "strong", text: paper.keep },
    { kind: "heading", text: paper.nextTitle },
    points(paper.next(day(new Date(`${hearBy}T12:00:00Z`), wording)), wording, [
      "write",
      "key",
      "hidden",
      "calendar",
    ]),
    { kind: "heading", text: paper.helpTitle },
    ...said("text", paper.help(help.person, help.phone), wording, ["phone", "person", "speak"]),
  ]
}

/**
 * A text in its paragraphs; in Easy Read one sentence a line, each with its picture. Where there are more
 * sentences than pictures, the last stands beside the rest.
 */
function said(
  kind: "text" | "strong",
  text: string,
  { language }: Wording,
  pictures: readonly PictureName[] = [],
): Piece[] {
  const paragraphs = text.split(/\n+/).filter((part) => part.trim() !== "")
  if (language !== "easy-read") return paragraphs.map((part) => ({ kind, text: part.trim() }))
  return paragraphs.flatMap(sentencesOf).map((part, index) => {
    const picture = pictures[index] ?? pictures.at(-1)
    return { kind, text: part.trim(), ...(picture && { picture }) }
  })
}

const pictured =
  (kind: "text" | "strong") =>
  ({ text, picture }: EasySentence): Piece => ({ kind, text, picture })

function points(items: readonly string[], { language }: Wording, pictures: readonly PictureName[]): Piece {
  return { kind: "points", items, ...(language === "easy-read" && { pictures }) }
}

function day(at: Date, { language }: Wording): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: "full", timeZone: "Europe/London" })
  return dayInSentence(format.format(at), language)
}

function dayAndTime(at: Date, wording: Wording): string {
  const format = new Intl.DateTimeFormat(localeOf(wording.language), {
    ...clockOptions(wording.language),
    timeZone: "Europe/London",
  })
  return wording.words.shared.when.dayAndTime(day(at, wording), format.format(at))
}
