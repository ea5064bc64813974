import { sentencesOf } from "#app/ui/language/sentences.ts"

const longestSentence = 15
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []

/** Fields of Easy Read with a sentence that is too long for it, and how many words the longest has. */
export function longSentences(
  values: Readonly<Record<string, string | readonly string[]>>,
): { readonly field: string; readonly words: number }[] {
  return Object.entries(values).flatMap(([field, value]) => {
    if (typeof value !== "string" || !/^(?:(?:situation|ask|option|anchor)-\w|easy-\w+-\d)$/.test(field))
      return []
    const words = Math.max(0, ...sentencesOf(value).map((sentence) => wordsOf(sentence).length))
    return words > longestSentence ? [{ field, words }] : []
  })
}

type Values = Readonly<Record<string, string | readonly string[]>>

/** The same as problems of the form that was sent, in the reader's words; null where every line is short enough. */
export function longLines(values: Values, tooLong: (words: number) => string) {
  const long = longSentences(values)
  if (long.length === 0) return null
  return { problems: long.map(({ field, words }) => ({ field, text: tooLong(words) })), values }
}
