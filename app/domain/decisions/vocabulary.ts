import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import type { CareValue } from "#app/domain/vacancies/vocabulary.ts"

export const decisionOutcomes = ["shortlist", "not-shortlist", "appoint", "not-appoint"] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]

/** What may be decided for many at once. Whom to appoint is decided one by one. */
export const stepOutcomes = ["shortlist", "not-shortlist"] as const satisfies readonly DecisionOutcome[]
export type StepOutcome = (typeof stepOutcomes)[number]

export const offerStatuses = [
  "made",
  "accepted",
  "declined",
  "withdrawn",
  "conditions-not-met",
  "unconditional",
  "started",
] as const
export type OfferStatus = (typeof offerStatuses)[number]

/** What can happen to an offer. */
export const offerEvents = [
  "accept",
  "decline",
  "step-back",
  "put-off",
  "take-back",
  "not-meet",
  "confirm",
  "start",
] as const
export type OfferEvent = (typeof offerEvents)[number]

/** Of these, what a provider does after it made the offer: each is kept with who did it and why. */
export const offerChangeKinds = [
  "put-off",
  "take-back",
  "not-meet",
  "confirm",
] as const satisfies readonly OfferEvent[]
export type OfferChangeKind = (typeof offerChangeKinds)[number]

export const meetingWays = ["in-person", "video", "phone"] as const
export type MeetingWay = (typeof meetingWays)[number]

/** What may be asked and kept only once a conditional offer is made (Equality Act s.60; Unlock, ICO). */
export const disclosureKinds = ["employment-history", "criminal-record", "health"] as const
export type DisclosureKind = (typeof disclosureKinds)[number]

/**
 * What is checked before somebody starts: the eight items of Schedule 3 of SI 2014/2936 (regulation 19), in its order,
 * and the right to work.
 */
export const checkItems = [
  "identity",
  "criminal-record",
  "enhanced-certificate",
  "conduct",
  "why-left",
  "qualifications",
  "employment-history",
  "health",
  "right-to-work",
] as const
export type CheckItem = (typeof checkItems)[number]

/** What a check found. `not-needed`: the law asks for it of others, and somebody wrote why not here. */
export const checkOutcomes = ["in-place", "not-needed"] as const
export type CheckOutcome = (typeof checkOutcomes)[number]

/** Which criminal record certificate a role asks for; the barred list is part of the first. */
export const certificateLevels = ["enhanced-with-barred-list", "enhanced", "standard", "none"] as const
export type CertificateLevel = (typeof certificateLevels)[number]

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

/** `stopped`: whoever decides needs it no more, or asks somebody else. That one ran out is told by its clock. */
export const referenceStates = ["asked", "given", "declined", "stopped"] as const
export type ReferenceState = (typeof referenceStates)[number]

/** How what a referee said came to be written: by themself behind their link, or by a colleague who rang them. */
export const referenceOutcomes = ["given", "declined"] as const satisfies readonly ReferenceState[]
export type ReferenceOutcome = (typeof referenceOutcomes)[number]

/** How a request stands on a day: `run-out` where nobody answered while the link worked. */
export type ReferenceStanding = "waiting" | "run-out" | Exclude<ReferenceState, "asked">
