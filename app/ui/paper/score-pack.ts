import { sayMarks } from "#app/domain/panels/masking.ts"
import { cannotScoreReasons } from "#app/domain/panels/vocabulary.ts"
import type {
  EasyReadQuestion,
  GuideAnchor,
  QuestionKind,
  WelshQuestion,
} from "#app/domain/scenarios/vocabulary.ts"
import { dayInSentence } from "#app/kernel/language.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import { type Language, localeOf } from "#app/ui/language/language.ts"
import { questionIn } from "#app/ui/language/question-in-words.ts"
import { sentencesOf } from "#app/ui/language/sentences.ts"
import type { Piece } from "#app/ui/paper/pack.ts"

export type ScorePackFacts = {
  readonly code: string
  readonly member: string
  readonly job: string
  /** `YYYY-MM-DD`: the day on which applicants hear. */
  readonly hearBy: string
  readonly provider: { readonly name: string; readonly person: string; readonly phone: string }
  readonly questions: readonly {
    /** What the panel calls it: its first, its second. */
    readonly asked: number
    readonly kind: QuestionKind
    readonly title: string
    readonly situation: string
    readonly ask: string
    readonly easyRead: EasyReadQuestion
    readonly welsh: WelshQuestion | null
    readonly guide: readonly GuideAnchor[]
    readonly sheets: readonly { readonly number: number; readonly body: string }[]
  }[]
}

type Wording = { readonly words: Words; readonly language: Language }

/**
 * What a panel member scores on paper: a cover, a guide for each question, and one answer a sheet: on
 * its front what was written, on its back its code, its words and its places to tick. `address` gives where a sheet is typed.
 */
export function scorePack(
  facts: ScorePackFacts,
  address: (number: number) => string,
  wording: Wording,
): Piece[] {
  return [
    ...cover(facts, wording),
    ...facts.questions.flatMap((question) => [
      ...guideOf(question, wording),
      ...question.sheets.flatMap((sheet, index) =>
        sheetOf(
          facts,
          question,
          { ...sheet, last: index === question.sheets.length - 1 },
          { address, wording },
        ),
      ),
    ]),
  ]
}

function cover({ member, job, hearBy, provider }: ScorePackFacts, wording: Wording): Piece[] {
  const { paper } = wording.words.panel
  return [
    { kind: "strong", text: paper.kicker(member) },
    { kind: "title", text: job },
    { kind: "lead", text: paper.forJob(provider.name) },
    ...said(paper.lead, wording),
    { kind: "heading", text: paper.howTitle },
    { kind: "points", items: paper.how },
    { kind: "heading", text: paper.backTitle },
    ...said(paper.back(provider.person, provider.phone), wording),
    ...said(paper.by(day(hearBy, wording)), wording),
    ...said(paper.typed, wording),
    { kind: "heading", text: paper.helpTitle },
    ...said(paper.help(provider.person, provider.phone), wording),
  ]
}

type Asked = ScorePackFacts["questions"][number]

function guideOf(written: Asked, wording: Wording): Piece[] {
  const { paper } = wording.words.panel
  const question = questionIn(written, wording.language)
  const easy = wording.language === "easy-read" ? question.easyRead : undefined
  return [
    { kind: "new-sheet" },
    { kind: "strong", text: paper.question(question.asked) },
    { kind: "heading", text: question.title },
    ...said(
      easy?.lines?.situation.map(({ text }) => text).join(" ") ?? easy?.situation ?? question.situation,
      wording,
    ),
    ...said(
      easy?.lines?.ask.map(({ text }) => text).join(" ") ?? easy?.ask ?? question.ask,
      wording,
      "strong",
    ),
    { kind: "heading", text: paper.guideTitle },
    { kind: "faces", points: anchors(question.guide, wording), boxes: false },
  ]
}

function anchors(guide: readonly GuideAnchor[], { words, language }: Wording) {
  const { paper } = words.panel
  return [...guide]
    .sort((one, other) => one.points - other.points)
    .map(({ points, label, description, easy }) => ({
      points,
      alt: paper.face[points],
      text: paper.point(points, label),
      meaning: (language === "easy-read" && easy) || description,
    }))
}

function sheetOf(
  { code }: ScorePackFacts,
  written: Asked,
  { number, body, last }: { readonly number: number; readonly body: string; readonly last: boolean },
  { address, wording }: { readonly address: (number: number) => string; readonly wording: Wording },
): Piece[] {
  const { words, language } = wording
  const { paper } = words.panel
  const question = questionIn(written, language)
  const text = sayMarks(body, (kind) => words.shared.hiddenInAnswers[kind]).trim()
  const asked = `${paper.question(question.asked)}: ${question.title}`
  return [
    { kind: "new-sheet" },
    { kind: "strong", text: paper.sheet(number, code) },
    { kind: "strong", text: asked },
    { kind: "heading", text: paper.answer },
    ...paragraphs(text || paper.empty),
    ...(last ? [{ kind: "strong", text: paper.doneTitle } satisfies Piece] : []),
    // The other side of the sheet: what is sent back can be told without the answer.
    { kind: "new-page" },
    {
      kind: "code",
      address: address(number),
      shown: paper.sheet(number, code),
      alt: paper.qrAlt(number),
      contents: paper.linkContents(number),
    },
    { kind: "strong", text: asked },
    { kind: "heading", text: paper.score },
    {
      kind: "faces",
      field: "points",
      boxes: true,
      points: anchors(question.guide, wording).map(({ meaning: _, ...point }) => point),
    },
    { kind: "strong", text: paper.cannot },
    ...cannotScoreReasons.map(
      (reason): Piece => ({ kind: "tick", field: "cannotReason", text: paper.cannotReasons[reason] }),
    ),
    // As many lines as leave the whole of it on this one side, in the largest letters.
    { kind: "lines", field: "note", text: paper.note, count: last ? 1 : 2 },
    ...(last ? [{ kind: "tick", field: "done", text: paper.done } satisfies Piece] : []),
  ]
}

const paragraphs = (text: string): Piece[] =>
  text
    .split(/\n+/)
    .filter((part) => part.trim() !== "")
    .map((part) => ({ kind: "text", text: part.trim() }))

/** A text of ours; in Easy Read one sentence a line. */
function said(text: string, { language }: Wording, kind: "text" | "strong" = "text"): Piece[] {
  const parts = text.split(/\n+/).filter((part) => part.trim() !== "")
  const lines = language === "easy-read" ? parts.flatMap(sentencesOf) : parts
  return lines.map((line) => ({ kind, text: line.trim() }))
}

function day(date: string, { language }: Wording): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: "full", timeZone: "Europe/London" })
  return dayInSentence(format.format(new Date(`${date}T12:00:00Z`)), language)
}
