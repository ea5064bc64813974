export const schemes = ["care-certificate"] as const
export type Scheme = (typeof schemes)[number]

export const accreditationStatuses = ["awarded", "suspended", "revoked"] as const
export type AccreditationStatus = (typeof accreditationStatuses)[number]
