import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"

export const decisionOutcomes = ["shortlist", "not-shortlist", "appoint", "not-appoint"] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]

export const offerStatuses = ["made", "accepted", "declined", "withdrawn"] as const
export type OfferStatus = (typeof offerStatuses)[number]

export const meetingWays = ["in-person", "video", "phone"] as const
export type MeetingWay = (typeof meetingWays)[number]

/** What may be asked and kept only once a conditional offer is made (Equality Act s.60; Unlock, ICO). */
export const disclosureKinds = ["employment-history", "criminal-record", "health"] as const
export type DisclosureKind = (typeof disclosureKinds)[number]

/** How a vacancy's applications are listed: each status in one group, drafts in none. */
export const applicationGroups = {
  waiting: ["submitted"],
  shortlisted: ["shortlisted"],
  offered: ["offered", "accepted", "declined", "started"],
  "not-taken": ["not-shortlisted", "not-appointed"],
  withdrawn: ["withdrawn"],
} as const satisfies Record<string, readonly ApplicationStatus[]>
export type ApplicationGroup = keyof typeof applicationGroups

export function isApplicationGroup(text: string | null): text is ApplicationGroup {
  return text !== null && Object.hasOwn(applicationGroups, text)
}

/** What of an application's life a provider is shown. Its life as a draft is the applicant's own. */
export const historyEvents = [
  "application.submitted",
  "application.withdrawn",
  "application.shortlisted",
  "application.not-shortlisted",
  "application.appointed",
  "application.not-appointed",
  "identity.shown",
  "offer.made",
  "offer.accepted",
  "offer.declined",
  "feedback.sent",
] as const
export type HistoryEvent = (typeof historyEvents)[number]
