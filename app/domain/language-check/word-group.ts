import type { SourceCode } from "#app/domain/language-check/sources.ts"
import type { FindingKind, TextUse } from "#app/domain/language-check/vocabulary.ts"

/**
 * Words that are wrong for one reason. Each key is a pattern: a space stands for a space or hyphen, `'` for
 * either apostrophe or none, the rest is a regular expression without `*` or `+`. Its value is what could stand
 * there instead, best first, parted by `|`; empty where the sentence is better written anew.
 */
export type WordGroup = {
  readonly kind: Exclude<FindingKind, "hard-to-read">
  readonly why: string
  readonly source: SourceCode
  readonly words: Readonly<Record<string, string>>
  /** Patterns that make the words right when they stand in the same sentence. */
  readonly unless?: readonly string[]
  /** The texts the group is for; all when left out. */
  readonly uses?: readonly TextUse[]
  /** Capitals matter: for abbreviations. */
  readonly exact?: true
  /** Wrong even as somebody's own words in quotation marks. */
  readonly evenQuoted?: true
}
