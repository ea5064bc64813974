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

export const accreditationStatuses = ["awarded", "suspended", "revoked"] as const
export type AccreditationStatus = (typeof accreditationStatuses)[number]

/** What becomes of an accreditation once it is awarded. */
export const accreditationMoves = ["suspend", "restore", "revoke"] as const
export type AccreditationMove = (typeof accreditationMoves)[number]

/** `kept`: it stays as it was decided. */
export const appealOutcomes = ["kept", "restored"] as const
export type AppealOutcome = (typeof appealOutcomes)[number]
