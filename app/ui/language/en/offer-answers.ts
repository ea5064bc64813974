import type { OfferChangeKind, OfferStatus } from "#app/domain/decisions/vocabulary.ts"

/** What was answered to an offer, in a copy of what is held. */
export const offerAnswers: Record<OfferStatus, string> = {
  made: "Not yet",
  accepted: "Yes",
  declined: "No",
  withdrawn: "It was taken back",
  "conditions-not-met": "It ended, because a condition was not met",
  unconditional: "Yes, and it was confirmed",
  started: "Yes, and you started",
}

/** What became of an offer, in the same. */
export const offerChangeKinds: Record<OfferChangeKind, string> = {
  "put-off": "Another first day",
  "take-back": "The offer was taken back",
  "not-meet": "A condition was not met",
  confirm: "The offer was confirmed",
}
