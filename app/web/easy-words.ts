import { sentencesOf } from "#app/ui/language/sentences.ts"

const longestSentence = 15
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []

/** Fields of Easy Read with a sentence that is too long for it, and how many words the longest has. */
export function longSentences(
  values: Readonly<Record<string, string | readonly string[]>>,
): { readonly field: string; readonly words: number }[] {
  return Object.entries(values).flatMap(([field, value]) => {
    if (typeof value !== "string" || !/^(situation|ask|option|anchor)-\w$/.test(field)) return []
    const words = Math.max(0, ...sentencesOf(value).map((sentence) => wordsOf(sentence).length))
    return words > longestSentence ? [{ field, words }] : []
  })
}
