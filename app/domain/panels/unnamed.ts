import { littleWords } from "#app/domain/panels/masking-words.ts"

/** Stands where a name stood that people are not to read. The plan's own words are English, and so is this. */
export const oneOfUs = "one of us"

type Member = {
  /** As the panel calls them. */
  readonly name: string
  /** As people who apply may read them; null where nobody is to. */
  readonly shownAs: string | null
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu) ?? []

/** Something called by: not a small word of a description, such as "the" in "Ann from the river". */
const isName = (word: string) => !/^\p{Ll}/u.test(word) && !littleWords.has(word.toLowerCase())

/** Names by which people on a panel are called, but not shown; none that somebody else is shown by. */
export function namesNotShown(members: readonly Member[]): string[] {
  const shown = new Set(members.flatMap(({ shownAs }) => wordsIn(shownAs ?? "")))
  const called = new Set(members.flatMap(({ name }) => wordsIn(name)).filter(isName))
  return [...called].filter((name) => !shown.has(name))
}

const plain = (name: string) => name.replace(/[’']s?$/u, "")

/** Which of these names a text holds, each as a whole word in the same letters. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const held = new Set(wordsIn(text).flatMap((word) => [word, plain(word)]))
  return names.filter((name) => held.has(name))
}

/** A text without these names. Two in a row, such as a first name and a family name, are one person. */
export function withoutNames(text: string, names: readonly string[]): string {
  if (names.length === 0) return text
  const one = `(?:${names.join("|")})`
  const inText = new RegExp(`(?<![\\p{L}\\p{M}])${one}(?:\\s+${one})*(?![\\p{L}\\p{M}])`, "gu")
  return text.replace(inText, (_, at: number) =>
    /(^|[.!?]\s+|\n)$/.test(text.slice(0, at)) ? oneOfUs.replace(/^o/, "O") : oneOfUs,
  )
}
