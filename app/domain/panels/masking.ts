import { hiddenByWord, type WordBook } from "#app/domain/panels/masking-names.ts"
import { type Hidden, hiddenByShape } from "#app/domain/panels/masking-shapes.ts"
import { tokensOf } from "#app/domain/panels/masking-tokens.ts"
import { littleWords, nameAndWord } from "#app/domain/panels/masking-words.ts"
import { type HiddenKind, hiddenKinds } from "#app/domain/panels/vocabulary.ts"

/** What the provider knows of whoever wrote a text; the panel does not. */
export type KnownWriter = {
  readonly name?: string | null
  readonly email?: string | null
  readonly phone?: string | null
}

export type Masked = {
  /** The text with a mark for each thing hidden: `⟦name⟧`. Pages say it in words (`sayMarks`). */
  readonly body: string
  /** How many things are hidden. */
  readonly hidden: number
}

/** Stands in a kept text where something was hidden. */
export const markOf = (kind: HiddenKind) => `⟦${kind}⟧`
const marks = new RegExp(`⟦(${hiddenKinds.join("|")})⟧`, "gu")

/** A text in which each mark is said in words. */
export function sayMarks(body: string, say: (kind: HiddenKind) => string): string {
  return body.replace(marks, (_, kind: HiddenKind) => say(kind))
}

/** Hides what tells who wrote a text: names, places, schools, ages, addresses, numbers and links. */
export function hideWhoWrote(text: string, known: KnownWriter, book: WordBook): Masked {
  return withMarks(text, findWhoWrote(text, known, book))
}

/** Where a text tells who wrote it, in order. A text of 5,000 characters takes milliseconds, whatever is in it. */
export function findWhoWrote(text: string, known: KnownWriter, book: WordBook): Hidden[] {
  const shaped = merged(hiddenAsKnown(text, known, book), hiddenByShape(text))
  return merged(shaped, hiddenByWord(text, shaped, book))
}

/** Hides more in a text that was hidden in before: each place where one of `phrases` stands, in any case. */
export function hideMore(body: string, phrases: readonly string[]): Masked {
  const wanted = phrases.map((phrase) => phrase.trim().toLowerCase()).filter((phrase) => phrase !== "")
  const marked: Hidden[] = [...body.matchAll(marks)].map(({ 0: mark, 1: kind, index }) => ({
    start: index,
    end: index + mark.length,
    kind: kind as HiddenKind,
  }))
  const more = wanted.flatMap((phrase) => placesOf(body, phrase, "words"))
  return withMarks(body, merged(marked, more))
}

/**
 * Hides again what was hidden by hand before an answer was typed anew.
 * @returns also which of `phrases` do not stand in it any more: what tells may stand there in other words now
 */
export function hideAgain(body: string, phrases: readonly string[]) {
  const { hidden } = hideMore(body, [])
  const gone = phrases.filter((phrase) => hideMore(body, [phrase]).hidden === hidden)
  return { ...hideMore(body, phrases), gone }
}

/** The writer's own name, e-mail and telephone number, however they are typed. */
function hiddenAsKnown(text: string, { name, email, phone }: KnownWriter, book: WordBook): Hidden[] {
  const found: Hidden[] = []
  if (email) found.push(...placesOf(text, email.toLowerCase(), "email"))
  if (phone) found.push(...placesOfNumber(text, phone))
  if (name) {
    found.push(...placesOf(text, name.toLowerCase(), "name"))
    const parts = tokensOf(name).map(({ word }) => word)
    for (const token of tokensOf(text)) {
      const { word, start, end, capital, opensSentence } = token
      if (!parts.includes(word) || littleWords.has(word) || word.length < 2) continue
      // A name that is an everyday word would make holes all over an answer, and be told by them.
      const everyday = nameAndWord.has(word) || (book.isWord(word) && !book.isName(word))
      if (!everyday || (capital && !opensSentence)) found.push({ start, end, kind: "name" })
    }
  }
  return merged([], found)
}

function placesOf(text: string, phrase: string, kind: HiddenKind): Hidden[] {
  const lower = text.toLowerCase()
  // Letters whose lower case is longer would shift what follows: then only what is typed alike is found.
  const within = lower.length === text.length ? lower : text
  const found: Hidden[] = []
  for (let at = within.indexOf(phrase); at >= 0; at = within.indexOf(phrase, at + phrase.length)) {
    const end = at + phrase.length
    const whole = !isLetter(within[at - 1]) && !isLetter(within[end])
    if (whole) found.push({ start: at, end, kind })
  }
  return found
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

function placesOfNumber(text: string, phone: string): Hidden[] {
  const ending = phone.replace(/\D/g, "").slice(-9)
  if (ending.length < 6) return []
  return [...text.matchAll(/\+?\d(?:[ ().-]{0,2}\d){5,15}/g)]
    .filter(([found]) => found.replace(/\D/g, "").endsWith(ending))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, kind: "phone" as const }))
}

/** Both, in order; where two overlap, `first` goes before `second`, and what begins sooner before the rest. */
function merged(first: readonly Hidden[], second: readonly Hidden[]): Hidden[] {
  const kept: Hidden[] = [...first]
  for (const each of [...second].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (!kept.some(({ start, end }) => start < each.end && each.start < end)) kept.push(each)
  }
  return kept.sort((one, other) => one.start - other.start)
}

function withMarks(text: string, hidden: readonly Hidden[]): Masked {
  let body = ""
  let from = 0
  for (const { start, end, kind } of hidden) {
    body += text.slice(from, start) + markOf(kind)
    from = end
  }
  return { body: body + text.slice(from), hidden: hidden.length }
}
