/** Where a certificate stands. Revoked is for good. */
export type CertificateStatus = "valid" | "suspended" | "revoked" | "expired"

/** For how long a worker may show what they hold by one link: never for ever. */
export const shareLasts = ["1-day", "2-weeks", "3-months"] as const
export type ShareLasts = (typeof shareLasts)[number]

export const shareDays: Readonly<Record<ShareLasts, number>> = { "1-day": 1, "2-weeks": 14, "3-months": 92 }

/** A link that has ended, and the log of when it was opened, go after this. */
export const sharesKeptDays = 90

/** Whether a badge from elsewhere names the worker who brought it. */
export const holders = ["worker", "somebody-else", "unsaid"] as const
export type Holder = (typeof holders)[number]

/** What a provider says of a badge from elsewhere. */
export const broughtOutcomes = ["counts", "does-not-count"] as const
export type BroughtOutcome = (typeof broughtOutcomes)[number]

/** How far the certificate of an award is. `none`: the award was withdrawn before there was one. */
export type CertificateStep = "made" | "under-way" | "stopped" | "none"
