import type { QuestionSetting } from "#app/domain/scenarios/vocabulary.ts"

/** A question that is practised: its place among those asked in applying, or among those asked when people meet. */
export type Practised = { readonly setting: QuestionSetting; readonly position: number }

type NotFound = { readonly kind: "not-found" }
export type SavePracticeRefusal = NotFound | { readonly kind: "already-sent" }
export type SendPracticeRefusal =
  | NotFound
  | { readonly kind: "samples-unscored"; readonly unscored: number }
  /** A supporter presses; the member says that they are done. */
  | { readonly kind: "only-the-member-sends" }
export type ChangeGuideRefusal =
  | NotFound
  /** First everybody finds out for themselves what the guide is like to use. */
  | { readonly kind: "not-practised" }
  | { readonly kind: "scoring-has-begun" }
  /** Another member changed it since the asker was shown it. */
  | { readonly kind: "changed-since-seen" }
