/** What may be wrong with words. Only the first keeps an advert from being published. */
export const findingKinds = ["diminishing", "gendered", "age-coded", "jargon", "hard-to-read"] as const
export type FindingKind = (typeof findingKinds)[number]

/** What a text is for. Some words are wrong in an advert alone: a letter may well say "he or she". */
export const textUses = ["advert", "question", "message", "feedback"] as const
export type TextUse = (typeof textUses)[number]

/** One place in a text. `start` and `end` count UTF-16 units, as `slice` does. */
export type Finding = {
  readonly kind: FindingKind
  readonly start: number
  readonly end: number
  /** The words as they stand in the text. */
  readonly found: string
  /** In plain words, for whoever wrote them. */
  readonly why: string
  readonly source: { readonly name: string; readonly url: string | null }
  /** What could stand in their place, best first; none where the sentence is better written anew. */
  readonly better: readonly string[]
  /** Keeps an advert from being published; in other texts asks for a second look. */
  readonly blocks: boolean
}

/** Longer texts than any field takes are not read to their end. */
export const mostCharacters = 20_000
