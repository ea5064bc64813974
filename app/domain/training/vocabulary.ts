export const schemes = ["care-certificate"] as const
export type Scheme = (typeof schemes)[number]

/** The edition a new plan is made of. */
export const currentEdition = { scheme: "care-certificate", edition: "2025" } as const

export const accreditationStatuses = ["awarded", "suspended", "revoked"] as const
export type AccreditationStatus = (typeof accreditationStatuses)[number]
