export const applicationStatuses = [
  "draft",
  "submitted",
  "shortlisted",
  "not-shortlisted",
  "offered",
  "accepted",
  "declined",
  "not-appointed",
  "started",
  "withdrawn",
] as const
export type ApplicationStatus = (typeof applicationStatuses)[number]

/** What can happen to an application. */
export const applicationEvents = [
  "submit",
  "withdraw",
  "shortlist",
  "not-shortlist",
  "offer",
  "not-appoint",
  "accept",
  "decline",
  "end-offer",
  "start",
] as const
export type ApplicationEvent = (typeof applicationEvents)[number]

/** How the applicant wants to be reached. `reference`: they come back with their reference. */
export const contactWays = ["email", "phone", "reference"] as const
export type ContactWay = (typeof contactWays)[number]

/** How an answer reached us. A facet for fairness; no scorer is ever shown it. */
export const answerModes = ["typed", "spoken", "paper", "phone", "in-person"] as const
export type AnswerMode = (typeof answerModes)[number]

/** How somebody at the provider came to type for an applicant. */
export const assistedWays = ["phone", "paper", "in-person"] as const satisfies readonly AnswerMode[]
export type AssistedWay = (typeof assistedWays)[number]

/** What an adjustment is for: filling in the application, or meeting us. */
export const adjustmentPurposes = ["applying", "meeting"] as const
export type AdjustmentPurpose = (typeof adjustmentPurposes)[number]

/** Statuses in which who the applicant is may be shown to the provider, with a reason, each time audited. */
export const identityMayBeShown = [
  "shortlisted",
  "offered",
  "accepted",
  "declined",
  "not-appointed",
  "started",
] as const satisfies readonly ApplicationStatus[]
