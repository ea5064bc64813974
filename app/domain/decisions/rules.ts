import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { identityMayBeShown } from "#app/domain/applications/vocabulary.ts"
import type { DecisionOutcome, OfferStatus } from "#app/domain/decisions/vocabulary.ts"
import type { VacancyStage } from "#app/domain/vacancies/vocabulary.ts"
import { err, ok } from "#app/kernel/result.ts"

/** How far people who draw on support have been heard on one application. */
export type Heard = {
  /** Members who draw on support and have sent a score for every answer the panel scores. */
  readonly livedExperience: number
  /** As many as were sealed. */
  readonly quorum: number
}

/** What a vacancy waits for: `ready` for decisions, `closed` for nothing more from the panel. */
export type VacancyStanding = VacancyStage | "ready" | "closed"

/** @param waiting how many of its applications are undecided, and how many of those were heard by enough people */
export function standingOf(
  stage: VacancyStage,
  waiting: { readonly submitted: number; readonly heard: number },
): VacancyStanding {
  if (stage !== "scoring") return stage
  if (waiting.submitted === 0) return "closed"
  return waiting.heard < waiting.submitted ? "scoring" : "ready"
}

export type DecideRefusal =
  | { readonly kind: "reason-missing" }
  | { readonly kind: "not-heard-yet"; readonly heard: number; readonly quorum: number }
  | { readonly kind: "wrong-moment"; readonly status: ApplicationStatus }
  | { readonly kind: "decided-already" }
  /** Whoever typed for an applicant knows who they are: a colleague decides, where there is one. */
  | { readonly kind: "typed-for-them" }

type NotFound = { readonly kind: "not-found" }

export type DecideOneRefusal = NotFound | DecideRefusal

export type ShortlistRefusal =
  | NotFound
  /** Nothing was recorded: these applications of the list cannot be on it, each for its reason. */
  | {
      readonly kind: "not-all-ready"
      readonly refused: readonly { readonly applicationId: string; readonly why: DecideRefusal }[]
    }

export type StartRefusal =
  | NotFound
  | { readonly kind: "offer-not-accepted" }
  /** Whose worker this is must have been looked at first: their name goes on the record. */
  | { readonly kind: "identity-not-shown" }

const decidedFrom: Record<DecisionOutcome, ApplicationStatus> = {
  shortlist: "submitted",
  "not-shortlist": "submitted",
  appoint: "shortlisted",
  "not-appoint": "shortlisted",
}

type Deciding = {
  readonly status: ApplicationStatus
  readonly heard: Heard
  readonly reason: string
  /** Whether it was decided before to appoint them, or not to. */
  readonly appointmentDecided?: boolean
  /** Whether whoever decides typed this application, and a colleague could decide in their place. */
  readonly typedForThem?: boolean
}

/**
 * Whether a decision may be recorded. Saying no needs the panel's scores just as saying yes does: a
 * scenario score, or nothing at all, decides about nobody.
 */
export function decideDecision(
  outcome: DecisionOutcome,
  { status, heard, reason, appointmentDecided = false, typedForThem = false }: Deciding,
) {
  if (status !== decidedFrom[outcome]) return err<DecideRefusal>({ kind: "wrong-moment", status })
  if (typedForThem) return err<DecideRefusal>({ kind: "typed-for-them" })
  if (appointmentDecided) return err<DecideRefusal>({ kind: "decided-already" })
  if (heard.livedExperience < heard.quorum) {
    return err<DecideRefusal>({ kind: "not-heard-yet", heard: heard.livedExperience, quorum: heard.quorum })
  }
  if (reason.trim() === "") return err<DecideRefusal>({ kind: "reason-missing" })
  return ok(outcome)
}

export type RevealRefusal = { readonly kind: "hidden-until-shortlist" }

/** Who somebody is may be shown once they are shortlisted, to whoever says why. */
export function decideReveal(status: ApplicationStatus) {
  return identityMayBeShown.some((shown) => shown === status)
    ? ok("shown" as const)
    : err<RevealRefusal>({ kind: "hidden-until-shortlist" })
}

export type OfferRefusal =
  | { readonly kind: "not-appointed-yet" }
  /** An offer is made to a person, who must be told of it: who they are must have been looked at. */
  | { readonly kind: "identity-not-shown" }
  | { readonly kind: "pays-less-than-advertised"; readonly advertisedPence: number }
  | { readonly kind: "starts-in-the-past" }

export type MakeOfferRefusal = NotFound | { readonly kind: "offered-already" } | OfferRefusal

/**
 * Whether a conditional offer may be made.
 * @param startOn,today days, `YYYY-MM-DD`
 */
export function decideOffer(offer: {
  readonly appointed: boolean
  readonly identityShown: boolean
  readonly payPencePerHour: number
  readonly advertisedPence: number
  readonly startOn: string
  readonly today: string
}) {
  if (!offer.appointed) return err<OfferRefusal>({ kind: "not-appointed-yet" })
  if (!offer.identityShown) return err<OfferRefusal>({ kind: "identity-not-shown" })
  if (offer.payPencePerHour < offer.advertisedPence) {
    return err<OfferRefusal>({ kind: "pays-less-than-advertised", advertisedPence: offer.advertisedPence })
  }
  if (offer.startOn < offer.today) return err<OfferRefusal>({ kind: "starts-in-the-past" })
  return ok("made" as const)
}

export type AnswerOfferRefusal = { readonly kind: "already-answered"; readonly status: OfferStatus }

export function decideOfferAnswer(status: OfferStatus, accept: boolean) {
  if (status !== "made") return err<AnswerOfferRefusal>({ kind: "already-answered", status })
  return ok<OfferStatus>(accept ? "accepted" : "declined")
}

/** What an application is called while nobody may know whose it is: the end of its id. */
export function anonymousName(applicationId: string): string {
  return applicationId.slice(-4).toUpperCase()
}
