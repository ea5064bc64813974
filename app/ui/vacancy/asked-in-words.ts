import { type JobSearch, partsOf, type SearchPart } from "#app/domain/vacancies/search.ts"
import type { Words } from "#app/ui/language/en/index.ts"

type JobsWords = Words["public"]["jobs"]

/** One thing that somebody asked for, as they would know it again. */
export function partInWords({ search, chosen }: JobsWords, part: SearchPart): string {
  switch (part.kind) {
    case "words":
      return chosen.words(part.words)
    case "place":
      return chosen.place(part.place)
    case "hours":
      return search.bands[part.band]
    case "living-wage":
      return search.livingWage
    case "no-driving":
      return search.noDriving
    case "setting":
      return search.settings[part.setting]
    case "value":
      return search.valueNames[part.value]
  }
}

/** All that somebody asked for, in one line. */
export function askedInWords(words: JobsWords, search: JobSearch): string {
  return partsOf(search)
    .map((part) => partInWords(words, part))
    .join(", ")
}

/** How the feed of a search is called: in its own head, and where a page links to it. */
export function feedName(words: JobsWords, search: JobSearch): string {
  return partsOf(search).length === 0 ? words.feeds.name : words.feeds.nameFor(askedInWords(words, search))
}
