import { plainWords } from "#app/kernel/plain-words.ts"

/** Words for references such as `amber-river-lamp`. */
export const referenceWords: readonly string[] = plainWords

const wordsInReference = 3
const bytesPerWord = 4

/** How many random bytes `makeReference` uses. */
export const bytesPerReference = wordsInReference * bytesPerWord

const known: ReadonlySet<string> = new Set(referenceWords)

/**
 * Three words from random bytes: about 28 bits. A reference is an address, like a house number; it opens
 * nothing by itself. Throws a RangeError when given fewer than `bytesPerReference` bytes.
 */
export function makeReference(randomBytes: Uint8Array): string {
  const view = new DataView(randomBytes.buffer, randomBytes.byteOffset, randomBytes.byteLength)
  const words: string[] = []
  for (let word = 0; word < wordsInReference; word += 1) {
    // 32 bits over some 700 words: no word is more likely than another by more than one in a million.
    words.push(referenceWords[view.getUint32(word * bytesPerWord) % referenceWords.length]!)
  }
  return words.join("-")
}

/**
 * The reference someone typed or read out, as we write it, or null when it cannot be one. Case, spaces,
 * hyphens and stops do not matter, nor does running the words together or splitting one in two.
 */
export function parseReference(text: string): string | null {
  if (text.length > 200) return null
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  if (words.length === wordsInReference && words.every((word) => known.has(word))) return words.join("-")
  return splitLetters(words.join(""))
}

/** The one way to cut a run of letters into three known words, or null if there is none or more than one. */
function splitLetters(letters: string): string | null {
  const found: string[] = []
  for (let first = 3; first <= 7; first += 1) {
    for (let second = first + 3; second <= first + 7; second += 1) {
      const words = [letters.slice(0, first), letters.slice(first, second), letters.slice(second)]
      if (words.every((word) => known.has(word))) found.push(words.join("-"))
    }
  }
  return found.length === 1 ? found[0]! : null
}
