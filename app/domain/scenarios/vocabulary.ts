/**
 * `prompt`: lived life in one's own words · `rate-options`: how good is each option · `best-and-worst`: which
 * is best, which is worst · `put-in-order`: from best to worst · `written`: what would you do · `spoken`: what
 * would you say.
 */
export const questionKinds = [
  "prompt",
  "rate-options",
  "best-and-worst",
  "put-in-order",
  "written",
  "spoken",
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** Kinds the panel scores; the others are scored by their answer key. */
export const panelScoredKinds = ["prompt", "written", "spoken"] as const satisfies readonly QuestionKind[]

export type QuestionOption = { readonly id: string; readonly text: string }
export type GuideAnchor = {
  readonly points: 1 | 2 | 3 | 4 | 5
  readonly label: string
  readonly description: string
}
export type EasyReadQuestion = { readonly situation: string; readonly ask: string }
/** The option thought best and the one thought worst; either may be missing while it is not done. */
export type BestAndWorst = { readonly best: string | null; readonly worst: string | null }
/** Option ids from best to worst. */
export type Ordering = readonly string[]
/** How good the applicant thinks each option is, by option id. */
export type Ratings = Readonly<Record<string, 1 | 2 | 3 | 4 | 5>>
