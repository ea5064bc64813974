/** How long things are kept, in months and days of London's calendar. Ours, with reasons in docs/data-map.md. */
export const kept = {
  /** After the last decision, or after it was taken back. */
  overMonths: 12,
  /** What nobody decided about, after its vacancy has closed (UK GDPR, article 5(1)(e)). */
  undecidedMonths: 24,
  /** What was never sent, after its vacancy has closed. */
  draftDays: 30,
  /** Within which a complaint is answered. The law asks for no undue delay; this is our promise. */
  complaintDays: 30,
} as const

/** In characters as people see them. */
export const complaintLimit = 4_000

/** What somebody may choose where they would rather not say. */
export const notSaid = "prefer-not-to-say"

/**
 * Equality questions and their answers, after the harmonised questions of the Office for National Statistics, in
 * short and in broad groups: the fewer the groups, the fewer people can be told apart by them.
 */
export const equalityQuestions = {
  sex: ["female", "male"],
  age: ["16-24", "25-34", "35-44", "45-54", "55-64", "65-and-over"],
  ethnicGroup: ["asian", "black", "mixed", "white", "another"],
  disability: ["yes-a-lot", "yes-a-little", "no"],
  religion: ["none", "buddhist", "christian", "hindu", "jewish", "muslim", "sikh", "another"],
  orientation: ["straight", "gay-or-lesbian", "bisexual", "another"],
  supporting: ["no", "up-to-19-hours", "20-hours-or-more"],
  language: ["english", "welsh", "british-sign-language", "another"],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type EqualityQuestion = keyof typeof equalityQuestions
export type EqualityAnswers = { readonly [Q in EqualityQuestion]?: string }

/** Where to go when a provider's answer does not help: dated, because it changes. */
export const nextDoor = {
  name: "Information Commissioner’s Office (ICO)",
  phone: "0303 123 1113",
  url: "https://ico.org.uk/make-a-complaint/",
  /** When this was last looked at. */
  asOf: "2026-11-22",
} as const
