/** `prompt`: lived life in one's own words · `rate-options`: how good is each option · `written`: what would you do. */
export const questionKinds = ["prompt", "rate-options", "written"] as const
export type QuestionKind = (typeof questionKinds)[number]

/** Kinds the panel scores; the others are scored by their answer key. */
export const panelScoredKinds = ["prompt", "written"] as const satisfies readonly QuestionKind[]

export type QuestionOption = { readonly id: string; readonly text: string }
export type GuideAnchor = {
  readonly points: 1 | 2 | 3 | 4 | 5
  readonly label: string
  readonly description: string
}
export type EasyReadQuestion = { readonly situation: string; readonly ask: string }
/** How good the applicant thinks each option is, by option id. */
export type Ratings = Readonly<Record<string, 1 | 2 | 3 | 4 | 5>>
