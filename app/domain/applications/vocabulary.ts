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
  "start",
] as const
export type ApplicationEvent = (typeof applicationEvents)[number]

/** How the applicant wants to be reached. `reference`: they come back with their reference. */
export const contactWays = ["email", "phone", "reference"] as const
export type ContactWay = (typeof contactWays)[number]

/** Statuses in which who the applicant is may be shown to the provider, with a reason, each time audited. */
export const identityMayBeShown = [
  "shortlisted",
  "offered",
  "accepted",
  "declined",
  "not-appointed",
  "started",
] as const satisfies readonly ApplicationStatus[]
