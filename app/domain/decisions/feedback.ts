import type { Feedback, SaidTwice, Strength, ToTry } from "#app/domain/decisions/vocabulary.ts"
import type { GuideAnchor } from "#app/domain/scenarios/vocabulary.ts"
import type { CareValue } from "#app/domain/vacancies/vocabulary.ts"

/** An answer as the panel scored it. */
export type PanelScoredAnswer = {
  readonly question: string
  readonly values: readonly CareValue[]
  readonly guide: readonly GuideAnchor[]
  readonly scores: readonly { readonly points: number; readonly note: string }[]
}

/** A choice on which the applicant and whoever wrote the question agree. */
export type AgreedChoice = {
  readonly question: string
  readonly values: readonly CareValue[]
  readonly choice: string
  readonly easyChoice: string
  /** As one would say it aloud to the applicant. */
  readonly why: string
}

type Given = {
  readonly panelScored: readonly PanelScoredAnswer[]
  readonly agreed: readonly AgreedChoice[]
  /** Those the vacancy looks for, in their order. */
  readonly values: readonly CareValue[]
  /** Whether it was decided to appoint them. */
  readonly appointed: boolean
}

const mostStrengths = 4
const fewestStrengths = 2
/** From here on up an anchor says something good about an answer. */
const reached = 3

/** A draft for a person to read, change and send. @returns strengths first, at least two where there is enough */
export function composeFeedback({ panelScored, agreed, values, appointed }: Given): Feedback {
  const answers = panelScored
    .filter(({ scores }) => scores.length > 0)
    .map((answer) => ({ ...answer, level: levelOf(answer.scores), mean: meanOf(answer.scores) }))
    .sort((one, other) => other.level - one.level || other.mean - one.mean)
  const good = answers.filter(({ level }) => level >= reached)
  const taken = new Set<CareValue>()
  const strengths: Strength[] = []
  const add = (from: readonly CareValue[], rest: readonly (readonly CareValue[])[], make: MakeStrength) => {
    const value = valueFor(from, { taken, wanted: values, rest })
    if (value === undefined) return
    taken.add(value)
    strengths.push({ ...make(), value, kept: true })
  }
  good.slice(0, mostStrengths).forEach((answer, at) => {
    const rest = good.slice(at + 1, mostStrengths).map((other) => other.values)
    add(answer.values, rest, () => seenIn(answer))
  })
  // Everybody who chose well in a story hears once why, from the people who know what good support is.
  const saidWhy = () => strengths.some(({ frame }) => frame === "agreed")
  for (const choice of agreed) {
    const room = strengths.length < mostStrengths && !saidWhy()
    if (strengths.length < fewestStrengths || room) add(choice.values, [], () => agreedIn(choice))
  }
  const near = answers.filter(({ level }) => level < reached)
  // Where something good was seen, one weak answer is left to try again.
  const spare = strengths.length > 0 ? near.length - 1 : near.length
  const nearest = near.slice(0, Math.max(0, Math.min(spare, fewestStrengths - strengths.length)))
  for (const answer of nearest) add(answer.values, [], () => nearestIn(answer))
  return {
    strengths,
    toTry: toTryFrom(answers.filter((answer) => !nearest.includes(answer))),
    closing: appointed ? closings.appointed : closings.notTaken,
  }
}

type MakeStrength = () => Omit<Strength, "value" | "kept">
type Answer = PanelScoredAnswer & { readonly level: number }

/**
 * The value a question is shown under: one the vacancy looks for, that no other part has; of these, one that
 * the questions still to come can spare.
 */
function valueFor(
  from: readonly CareValue[],
  given: {
    readonly taken: ReadonlySet<CareValue>
    readonly wanted: readonly CareValue[]
    readonly rest: readonly (readonly CareValue[])[]
  },
): CareValue | undefined {
  const free = from.filter((value) => !given.taken.has(value))
  const asked = free.filter((value) => given.wanted.includes(value))
  const used = (value: CareValue) => given.rest.filter((values) => values.includes(value)).length
  return [...(asked.length > 0 ? asked : free)].sort((one, other) => used(one) - used(other))[0]
}

/** The point of the scale an answer reached: the middle of what members gave, the lower of two. */
export function levelOf(scores: readonly { readonly points: number }[]): number {
  const points = scores.map((score) => score.points).sort((one, other) => one - other)
  return points[Math.floor((points.length - 1) / 2)] ?? 0
}

function meanOf(scores: readonly { readonly points: number }[]): number {
  return scores.reduce((sum, { points }) => sum + points, 0) / scores.length
}

function seenIn({ question, guide, level, scores }: Answer) {
  return { frame: "saw" as const, question, ...strengthAt(guide, level), said: kindestNote(scores) }
}

function nearestIn({ question, guide }: Answer) {
  return { frame: "nearest" as const, question, ...lookedFor(guide, reached), said: "" }
}

function agreedIn({ question, choice, easyChoice, why }: AgreedChoice) {
  const easy = easyChoice === "" ? "" : `${easyChoice}\nWe think so too.`
  return { frame: "agreed" as const, question, words: `${choice}\n\n${why}`, easy, said: "" }
}

/** The words of whoever thought best of an answer, where they wrote some. */
function kindestNote(scores: PanelScoredAnswer["scores"]): string {
  const best = Math.max(...scores.map(({ points }) => points))
  return scores.find(({ points, note }) => points === best && note.trim() !== "")?.note.trim() ?? ""
}

const anchorAt = (guide: readonly GuideAnchor[], level: number) =>
  guide.find(({ points }) => points === level) ?? { description: "", easy: "" }

/** What is good at a level. In the middle of the scale an anchor says first what is there, then what is not. */
function strengthAt(guide: readonly GuideAnchor[], level: number): SaidTwice {
  const { description, easy = "" } = anchorAt(guide, level)
  if (level === reached) return { words: firstSentence(description), easy: addressed(firstSentence(easy)) }
  const below = buildsOn.test(description) ? `${anchorAt(guide, level - 1).description} ` : ""
  return { words: below + description, easy: addressed(easy) }
}

/** The top anchor of some guides only says what comes on top of the one below it. */
const buildsOn = /^All of that\b/

/** One step up from the weakest answer: what the panel would like to see more of. */
function toTryFrom(answers: readonly Answer[]): ToTry | null {
  const weakest = answers.filter(({ level }) => level < 5).at(-1)
  if (!weakest) return null
  const { question, guide, level } = weakest
  // Below the middle an anchor names what is missing: what could be there stands in the middle.
  const next = lookedFor(guide, Math.max(level + 1, reached))
  return next.words === "" ? null : { question, ...next, kept: true }
}

/** What the panel looks for in any answer: nobody is told that they did it. */
function lookedFor(guide: readonly GuideAnchor[], level: number): SaidTwice {
  const { description, easy = "" } = anchorAt(guide, level)
  if (level === reached) return { words: firstSentence(description), easy: firstSentence(easy) }
  return { words: onItsOwn(description), easy: sentencesOf(easy).join("\n") }
}

function onItsOwn(description: string): string {
  if (!buildsOn.test(description)) return description
  const added = description.replace(/^All of that, and /, "")
  if (added !== description) return added.charAt(0).toUpperCase() + added.slice(1)
  return sentencesOf(description).slice(1).join(" ")
}

/** A text in its sentences, without the space around them. */
export function sentencesOf(text: string): string[] {
  return Array.from(sentences.segment(text), ({ segment }) => segment.trim()).filter(Boolean)
}

const sentences = new Intl.Segmenter("en-GB", { granularity: "sentence" })

function firstSentence(text: string): string {
  return sentencesOf(text)[0] ?? ""
}

/**
 * An Easy Read anchor as it is said to the person, a sentence a line. One that begins with the helper is about
 * them all through; of any other nobody but a person can tell whom each word means.
 */
function addressed(easy: string): string {
  const lines = sentencesOf(easy).join("\n")
  if (!/^(They|The helper)\b/.test(lines)) return lines
  return lines
    .replace(/\b(They|The helper)\b/g, "You")
    .replace(/\b(they|the helper)\b/g, "you")
    .replace(/\btheir\b/g, "your")
}

const closings = {
  notTaken: {
    words:
      "Thank you for what you told us. What the panel saw here is yours, and it is wanted in many other places.",
    easy: "Thank you for what you told us.\nYou have a lot to give.\nOther jobs may suit you.",
  },
  appointed: {
    words: "Thank you for what you told us. The panel looks forward to working with you.",
    easy: "Thank you for what you told us.\nThe panel is glad about you.",
  },
} as const satisfies Readonly<Record<string, SaidTwice>>
