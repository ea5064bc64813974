import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { identityMayBeShown } from "#app/domain/applications/vocabulary.ts"
import { offerAfter } from "#app/domain/decisions/offer-moves.ts"
import type { CheckItem, DecisionOutcome, OfferStatus } from "#app/domain/decisions/vocabulary.ts"
import type { VacancyStage } from "#app/domain/vacancies/vocabulary.ts"
import { type HardToRead, hardToRead } from "#app/kernel/hard-to-read.ts"
import { err, ok } from "#app/kernel/result.ts"

/** How far a panel, and people on it who draw on support, have been heard on one application. */
export type Heard = {
  /** Members who draw on support and have sent a score for every answer the panel scores. */
  readonly livedExperience: number
  /** As many as were sealed. */
  readonly quorum: number
  /** Independent scores that every answer has. */
  readonly scores: number
  /** As many as were sealed, or as were given and still can be where a member may not or left; two at least. */
  readonly scorers: number
}

/** Whether enough people were heard on an application to decide about it. */
export function heardEnough({ livedExperience, quorum, scores, scorers }: Heard): boolean {
  return livedExperience >= quorum && scores >= scorers
}

/** Where a panel stands that was sealed with its say, met people and makes an order of them. */
export type PanelsWord = {
  readonly final: boolean
  /** Whether its order is agreed. */
  readonly ordered: boolean
  /** They did not come to meet the panel, or never had a time to: nobody could score them. */
  readonly stayedAway: boolean
  /** Independent scores that every question of the meeting has, and how many of them by people who draw on support. */
  readonly met: { readonly scores: number; readonly livedExperience: number }
  readonly scorers: number
  /** Whom the panel would have had instead; null where this is its own choice. */
  readonly against: string | null
  /** With a final say: the panel's next choice, and nobody ahead was turned down by the provider. */
  readonly letsAppoint: boolean
}

/** Why the panel's choice is not taken: as it is written, and in Easy Read. */
export type Explanation = { readonly reason: string; readonly easyReason: string }

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
  | { readonly kind: "too-few-scores"; readonly scores: number; readonly scorers: number }
  | { readonly kind: "wrong-moment"; readonly status: ApplicationStatus }
  | { readonly kind: "decided-already" }
  /** Whoever typed for an applicant knows who they are: a colleague decides, where there is one. */
  | { readonly kind: "typed-for-them" }
  /** Of the meeting: so many have scored all of it, so many of them draw on support. */
  | {
      readonly kind: "not-met-yet"
      readonly scores: number
      readonly scorers: number
      readonly heard: number
      readonly quorum: number
    }
  | { readonly kind: "no-order-yet" }
  | { readonly kind: "panel-has-final-say" }
  | { readonly kind: "explanation-missing" }
  | { readonly kind: "explanation-too-hard"; readonly why: HardToRead }

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
  /** Not everything that the law asks for is in place, and no start with a supervisor is arranged. */
  | { readonly kind: "not-ready"; readonly missing: readonly CheckItem[] }
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
  if (heard.scores < heard.scorers) {
    return err<DecideRefusal>({ kind: "too-few-scores", scores: heard.scores, scorers: heard.scorers })
  }
  if (reason.trim() === "") return err<DecideRefusal>({ kind: "reason-missing" })
  return ok(outcome)
}

export type RevealRefusal = { readonly kind: "hidden-until-shortlist" }

type MeetingPanel = {
  /** Null where the panel was sealed before panels made an order: what was agreed then holds. */
  readonly panel: PanelsWord | null
  readonly quorum: number
  readonly explanation: Explanation | null
}

/**
 * Whether a decision after the meeting keeps to the say that was sealed. The database holds the same
 * (`decision_keeps_the_say`).
 * @returns whom the panel would have had, where the decision differs and is explained; else null
 */
export function decideKeepingTheSay(
  outcome: "appoint" | "not-appoint",
  { panel, quorum, explanation }: MeetingPanel,
) {
  if (!panel) return ok(null)
  const { met, scorers, against } = panel
  if (outcome === "appoint" || !panel.stayedAway) {
    if (met.livedExperience < quorum || met.scores < scorers) {
      const heard = met.livedExperience
      return err<DecideRefusal>({ kind: "not-met-yet", scores: met.scores, scorers, heard, quorum })
    }
    if (!panel.ordered) return err<DecideRefusal>({ kind: "no-order-yet" })
  }
  if (outcome === "appoint" && panel.final && !panel.letsAppoint) {
    return err<DecideRefusal>({ kind: "panel-has-final-say" })
  }
  if (against === null) return ok(null)
  if (!explanation?.reason.trim() || !explanation.easyReason.trim()) {
    return err<DecideRefusal>({ kind: "explanation-missing" })
  }
  const why = hardToRead(explanation.easyReason)
  return why ? err<DecideRefusal>({ kind: "explanation-too-hard", why }) : ok(against)
}

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
  /** The panel decides, and somebody ahead in its order still waits or was turned down. */
  | { readonly kind: "panel-has-final-say" }
  /** The panel decides, and somebody ahead in its order has an offer and has not said yes or no. */
  | { readonly kind: "offer-ahead-unanswered" }
  /** Somebody ahead in the panel's order is to be appointed and was never offered the job; the panel is not told why. */
  | { readonly kind: "choice-has-no-offer" }

/** Why an offer waits for those ahead in the panel's order (`offer_waits_for`). */
export type OfferWait = "final-say" | "unanswered" | "unexplained"

const waits = {
  "final-say": "panel-has-final-say",
  unanswered: "offer-ahead-unanswered",
  unexplained: "choice-has-no-offer",
} as const satisfies Record<OfferWait, OfferRefusal["kind"]>

export type MakeOfferRefusal = NotFound | { readonly kind: "offered-already" } | OfferRefusal

/**
 * Whether a conditional offer may be made.
 * @param startOn,today days, `YYYY-MM-DD`
 */
export function decideOffer(offer: {
  readonly appointed: boolean
  /** Null where nobody ahead in the panel's order is waited for. */
  readonly waitsFor: OfferWait | null
  readonly identityShown: boolean
  readonly payPencePerHour: number
  readonly advertisedPence: number
  readonly startOn: string
  readonly today: string
}) {
  if (!offer.appointed) return err<OfferRefusal>({ kind: "not-appointed-yet" })
  if (offer.waitsFor) return err<OfferRefusal>({ kind: waits[offer.waitsFor] })
  if (!offer.identityShown) return err<OfferRefusal>({ kind: "identity-not-shown" })
  if (offer.payPencePerHour < offer.advertisedPence) {
    return err<OfferRefusal>({ kind: "pays-less-than-advertised", advertisedPence: offer.advertisedPence })
  }
  if (offer.startOn < offer.today) return err<OfferRefusal>({ kind: "starts-in-the-past" })
  return ok("made" as const)
}

export type AnswerOfferRefusal = { readonly kind: "already-answered"; readonly status: OfferStatus }

export function decideOfferAnswer(status: OfferStatus, accept: boolean) {
  const to = offerAfter(status, accept ? "accept" : "decline")
  return to ? ok(to) : err<AnswerOfferRefusal>({ kind: "already-answered", status })
}

const steps: readonly VacancyStanding[] = ["ready", "draft", "scoring", "closed", "open"]

/** What somebody can do first, and of that whoever is promised an answer soonest; last what waits for nobody here. */
export function byWhoseStep<Row extends { readonly standing: VacancyStanding; readonly hearBy: string }>(
  rows: readonly Row[],
): readonly Row[] {
  const place = ({ standing }: Row) => steps.indexOf(standing)
  return [...rows].sort((a, b) => place(a) - place(b) || a.hearBy.localeCompare(b.hearBy))
}

/**
 * What an application is called while nobody may know whose it is: the end of its id, in two halves that can be
 * read out. Of 4,000 applications two share the last four signs almost always, and all eight once in 500 vacancies.
 */
export function anonymousName(applicationId: string): string {
  const end = applicationId.slice(-8).toUpperCase()
  return `${end.slice(0, 4)}-${end.slice(4)}`
}
