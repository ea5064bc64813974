import {
  littleWords,
  nameAndWord,
  places,
  placeTypes,
  placeWords,
  staysAsItIs,
} from "#app/domain/panels/masking-words.ts"

/** Stands where a name stood that people are not to read. The plan's own words are English, and so is this. */
export const oneOfUs = "one of us"

type Member = {
  /** As the panel calls them. */
  readonly name: string
  /** As people who apply may read them; null where nobody is to. */
  readonly shownAs: string | null
}

const inWords = /[\p{L}\p{M}][\p{L}\p{M}’']*/gu
const wordsIn = (text: string) => text.match(inWords) ?? []

/** One spelling of a word: "ZOË", "Zoe\u0308" and "zoe" are the same, as are "Weiß" and "WEISS". */
const folded = (word: string) =>
  word
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toUpperCase()
    .toLowerCase()
    .replaceAll("’", "'")

const isSmall = (word: string) => /^\p{Ll}/u.test(word)
/** "Will" and "May" are little words, and names. */
const isLittle = (word: string) => littleWords.has(folded(word)) && !/^(will|may)$/iu.test(word)

/**
 * What somebody is called by: not the small words of a description, such as "from the river" in "Ann from the
 * river". Of "yusuf khan", which somebody typed in haste, all up to the first little word.
 */
function calledBy(name: string): string[] {
  const words = wordsIn(name)
  const little = words.findIndex((word) => littleWords.has(folded(word)))
  const opens = words[0] && isSmall(words[0]) ? words.slice(0, little < 0 ? undefined : little) : []
  return [...opens, ...words.filter((word) => !isSmall(word) && !isLittle(word))]
}

/** Names by which people on a panel are called, but not shown; none that somebody else is shown by. */
export function namesNotShown(members: readonly Member[]): string[] {
  const shown = new Set(members.flatMap(({ shownAs }) => wordsIn(shownAs ?? "")).map(folded))
  const called = new Map(members.flatMap(({ name }) => calledBy(name)).map((name) => [folded(name), name]))
  return [...called].flatMap(([fold, name]) => (shown.has(fold) ? [] : [name]))
}

const plain = (name: string) => name.replace(/[’']s?$/iu, "")

const everyday = [littleWords, nameAndWord, staysAsItIs, places, placeTypes, placeWords]
/** "Rose" may be somebody; "rose" is a word. */
const isEveryday = (word: string) => isSmall(word) && everyday.some((words) => words.has(folded(word)))
const asks = /^(?:will|may)\s+(?:i|you|we|they|he|she|it|there|this|that)\b/iu

/** Where a text holds one of these names, each as a whole word, however it is spelt. */
function namesAt(text: string, names: readonly string[]) {
  const sought = new Set(names.map(folded))
  return [...text.matchAll(inWords)].flatMap(({ 0: word, index }) => {
    if (asks.test(text.slice(index))) return []
    const as = [word, plain(word)].find((one) => sought.has(folded(one)) && !isEveryday(one))
    return as ? [{ from: index, to: index + as.length, fold: folded(as) }] : []
  })
}

/** Which of these names a text holds. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const held = new Set(namesAt(text, names).map(({ fold }) => fold))
  return names.filter((name) => held.has(folded(name)))
}

/** A text without these names. Two in a row, such as a first name and a family name, are one person. */
export function withoutNames(text: string, names: readonly string[]): string {
  let left = ""
  let at = 0
  for (const { from, to } of namesAt(text, names)) {
    const between = text.slice(at, from)
    if (at === 0 || !/^[\s-]+$/.test(between)) {
      const opens = /(^|[.!?]\s+|\n)$/.test(text.slice(0, from))
      left += between + (opens ? oneOfUs.replace(/^o/, "O") : oneOfUs)
    }
    at = to
  }
  return left + text.slice(at)
}
