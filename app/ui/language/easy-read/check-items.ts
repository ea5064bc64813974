import type { CheckItem } from "#app/domain/decisions/vocabulary.ts"

/** What is checked before a start, as the person it is about reads it. */
export const checkItemNames: Record<CheckItem, string> = {
  identity: "Who you are",
  "criminal-record": "Your DBS check",
  "enhanced-certificate": "Your DBS check",
  conduct: "What people say of your past work",
  "why-left": "Why your past work in care came to an end",
  qualifications: "What you have learned, if the job asks for it",
  "employment-history": "What work you have done",
  health: "What helps you to do the work",
  "right-to-work": "That you may work in the UK",
}
