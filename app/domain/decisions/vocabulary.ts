import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import type { CareValue } from "#app/domain/vacancies/vocabulary.ts"

export const decisionOutcomes = ["shortlist", "not-shortlist", "appoint", "not-appoint"] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]

/** What may be decided for many at once. Whom to appoint is decided one by one. */
export const stepOutcomes = ["shortlist", "not-shortlist"] as const satisfies readonly DecisionOutcome[]
export type StepOutcome = (typeof stepOutcomes)[number]

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

/**
 * What a strength is made of. `saw`: what the guide says of an answer like this · `agreed`: a choice that whoever
 * wrote the question would have made · `nearest`: no answer reached what the panel looks for, and this one came
 * nearest · `own`: a colleague's own words.
 */
export const strengthFrames = ["saw", "agreed", "nearest", "own"] as const
export type StrengthFrame = (typeof strengthFrames)[number]

/** The same said twice: as anybody may read it, and in Easy Read, a sentence a line. */
export type SaidTwice = { readonly words: string; readonly easy: string }

export type Strength = SaidTwice & {
  readonly frame: StrengthFrame
  /** The value it shows; null where a colleague wrote it without one. */
  readonly value: CareValue | null
  /** Title of the question it was seen in; empty where there is none. */
  readonly question: string
  /** A panel member's own words; empty where there are none. Never who. */
  readonly said: string
  /** Whether it goes. What is left out can be put back until it is sent. */
  readonly kept: boolean
}

export type ToTry = SaidTwice & { readonly question: string; readonly kept: boolean }

/** What somebody is told after a decision, strengths first. Nothing in it is about anybody else. */
export type Feedback = {
  readonly strengths: readonly Strength[]
  readonly toTry: ToTry | null
  readonly closing: SaidTwice
}
