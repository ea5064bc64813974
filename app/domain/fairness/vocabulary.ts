/** Which scores of a panel a fit is of: of written and spoken answers, or of what was said when it met people. */
export const fitStages = ["sift", "meeting"] as const
export type FitStage = (typeof fitStages)[number]

/** What came of a fit: fair scores, or why there are none. */
export const fitOutcomes = ["fitted", "not-connected", "too-thin", "not-converged"] as const
export type FitOutcome = (typeof fitOutcomes)[number]

/** How much lower (+) or higher (-) answers given in one way were scored than the others, in logits, with its error. */
export type ModeEffect = { readonly mode: string; readonly effect: number; readonly error: number }
