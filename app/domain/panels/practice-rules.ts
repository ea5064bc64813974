type NotFound = { readonly kind: "not-found" }
export type SavePracticeRefusal = NotFound | { readonly kind: "already-sent" }
export type SendPracticeRefusal = NotFound | { readonly kind: "samples-unscored"; readonly unscored: number }
export type ChangeGuideRefusal =
  | NotFound
  /** First everybody finds out for themselves what the guide is like to use. */
  | { readonly kind: "not-practised" }
  | { readonly kind: "scoring-has-begun" }
  /** Another member changed it since the asker was shown it. */
  | { readonly kind: "changed-since-seen" }
