const sentences = new Intl.Segmenter("en-GB", { granularity: "sentence" })

const longestSentence = 15
const longestWord = 11

export type HardToRead =
  | { readonly kind: "long-sentence"; readonly sentence: string }
  | { readonly kind: "long-word"; readonly word: string }

/**
 * What makes a text too hard to be Easy Read: a sentence of more than fifteen words, or a long word that is not a
 * name. Null where nothing does; that nothing was found does not mean that it is understood.
 */
export function hardToRead(text: string): HardToRead | null {
  const words = (of: string) => of.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  for (const { segment } of sentences.segment(text)) {
    const sentence = segment.trim()
    if (words(sentence).length > longestSentence) return { kind: "long-sentence", sentence }
  }
  const word = words(text).find((one) => one.length > longestWord && one === one.toLowerCase())
  return word ? { kind: "long-word", word } : null
}
