import type { CheckItem, CheckOutcome } from "#app/domain/decisions/vocabulary.ts"

/** What is checked before a start, as the person it is about reads it. */
export const checkItemNames: Record<CheckItem, string> = {
  identity: "Who you are: papers with a recent photograph",
  "criminal-record": "A standard DBS certificate",
  "enhanced-certificate": "An enhanced DBS certificate",
  conduct: "Word from people you worked for in care, or with children, if you did",
  "why-left": "Why such work ended, if you did it",
  qualifications: "Qualifications, if your role asks for any",
  "employment-history": "Your work so far, and the times between, in your own words",
  health: "That you can do the work, with what helps you",
  "right-to-work": "Your right to work in the UK",
}

/** What a check found, in a copy of what is held. */
export const checkOutcomesSaid: Record<CheckOutcome, string> = {
  "in-place": "It was in place.",
  "not-needed": "It was not needed.",
}
