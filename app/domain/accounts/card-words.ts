import { plainWords } from "#app/kernel/plain-words.ts"

const wordsOnCard = 4
const bytesPerWord = 4

/** How many random bytes `makeCardWords` uses. */
export const bytesPerCardWords = wordsOnCard * bytesPerWord

const known: ReadonlySet<string> = new Set(plainWords)

/**
 * Four words from random bytes, about 38 bits: what somebody types who holds a printed invitation. They open a
 * door for thirty days, and tries are counted. Throws a RangeError when given fewer than `bytesPerCardWords`.
 */
export function makeCardWords(randomBytes: Uint8Array): string {
  const view = new DataView(randomBytes.buffer, randomBytes.byteOffset, randomBytes.byteLength)
  return Array.from({ length: wordsOnCard }, (_, word) => {
    return plainWords[view.getUint32(word * bytesPerWord) % plainWords.length]
  }).join(" ")
}

/** The words of a card as we write them, or null when these cannot be any. Case, stops and hyphens do not matter. */
export function parseCardWords(text: string): string | null {
  if (text.length > 200) return null
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  return words.length === wordsOnCard && words.every((word) => known.has(word)) ? words.join(" ") : null
}
