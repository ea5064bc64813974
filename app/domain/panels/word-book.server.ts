import { readFile } from "node:fs/promises"
import type { WordBook } from "#app/domain/panels/masking-names.ts"

const nameTags = new Set(["FirstName", "MaleName", "FemaleName", "LastName", "Person"])
const placeTags = new Set(["City", "Region", "Country", "Place"])

let opened: Promise<WordBook> | undefined

/**
 * What is known of words: English words from word-list, names and places from compromise's lexicon. Opened
 * once in a process, and only where it is asked for: both are large.
 */
export function wordBook(): Promise<WordBook> {
  opened ??= open()
  return opened
}

async function open(): Promise<WordBook> {
  const [{ default: nlp }, { default: path }] = await Promise.all([
    import("compromise/two"),
    import("word-list"),
  ])
  const words = new Set((await readFile(path, "utf8")).split("\n"))
  const names = new Set<string>()
  const places = new Set<string>()
  const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one
  for (const [word, tags] of Object.entries(lexicon)) {
    const all = [tags].flat()
    if (all.some((tag) => nameTags.has(tag))) names.add(word)
    if (all.some((tag) => placeTags.has(tag))) places.add(word)
  }
  return {
    isWord: (word) => words.has(word),
    isName: (word) => names.has(word),
    isPlace: (word) => places.has(word),
  }
}
