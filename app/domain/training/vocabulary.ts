export const schemes = ["care-certificate"] as const
export type Scheme = (typeof schemes)[number]

/** A scheme's own name, as it is printed and signed: the same in every language. */
export const schemeTitles: Readonly<Record<Scheme, string>> = { "care-certificate": "Care Certificate" }

/** The title of a scheme as a certificate of any age names it. */
export function schemeTitle(scheme: string): string {
  const known = schemes.find((each) => each === scheme)
  return known ? schemeTitles[known] : scheme
}

/** The edition a new plan is made of. */
export const currentEdition = { scheme: "care-certificate", edition: "2025" } as const

/**
 * What is known of a file's safety. `not-asked`: no scanner is set up · `waiting`: it has yet to be looked at, and
 * nobody opens it · `found`: it was harmful, and was destroyed.
 */
export const scanResults = ["not-asked", "waiting", "clean", "found"] as const
export type ScanResult = (typeof scanResults)[number]

export const accreditationStatuses = ["awarded", "suspended", "revoked"] as const
export type AccreditationStatus = (typeof accreditationStatuses)[number]

/** What becomes of an accreditation once it is awarded. */
export const accreditationMoves = ["suspend", "restore", "revoke"] as const
export type AccreditationMove = (typeof accreditationMoves)[number]

/** `kept`: it stays as it was decided. */
export const appealOutcomes = ["kept", "restored"] as const
export type AppealOutcome = (typeof appealOutcomes)[number]

/**
 * Who has to say so before training counts. `taught`: that it was taught, by a colleague's word · `assessed`: somebody
 * saw, too, that the worker can do it · `signed-off`: and a second person confirms that.
 */
export const proofs = ["taught", "assessed", "signed-off"] as const
export type Proof = (typeof proofs)[number]

/**
 * Where a worker stands with a requirement on a day. `if-needed`: it is wanted only where something applies, and nothing
 * is noted · `to-choose`: one of several, and nobody chose · `other-chosen`: one of several, and another was chosen ·
 * `not-wanted`: their role is not asked for it.
 */
export const learningStates = [
  "lapsed",
  "ends-soon",
  "in-progress",
  "not-yet",
  "to-choose",
  "if-needed",
  "done",
  "other-chosen",
  "not-wanted",
] as const
export type LearningState = (typeof learningStates)[number]
