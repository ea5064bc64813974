const sentences = new Intl.Segmenter("en-GB", { granularity: "sentence" })

/** A text in its sentences, each with the space after it: put together again they are the text. */
export function sentencesOf(text: string): string[] {
  return Array.from(sentences.segment(text), ({ segment }) => segment)
}
