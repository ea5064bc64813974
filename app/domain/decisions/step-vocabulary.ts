/** What may be decided for many at once. Whom to appoint is decided one by one. */
export const stepOutcomes = ["shortlist", "not-shortlist"] as const
export type StepOutcome = (typeof stepOutcomes)[number]
