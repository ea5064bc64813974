export const decisionOutcomes = ["shortlist", "not-shortlist", "appoint", "not-appoint"] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]

export const offerStatuses = ["made", "accepted", "declined", "withdrawn"] as const
export type OfferStatus = (typeof offerStatuses)[number]
