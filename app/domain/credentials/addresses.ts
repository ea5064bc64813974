import type { StatusListName } from "#app/domain/credentials/badge-status.ts"
import { formatCode } from "#app/domain/credentials/rules.ts"

/** Where anyone checks a certificate. The code stands as on paper, so that it can be compared at a glance. */
export const verifyPath = (code: string) => `/verify/${formatCode(code)}`

/** The signed badge, for machines. */
export const badgePath = (code: string) => `/credentials/${code}`

/** The same claim as a JSON Web Token. */
export const badgeTokenPath = (code: string) => `${badgePath(code)}/token`

export const pdfPath = (code: string) => `/certificates/${code}.pdf`

/** What a badge says was achieved: the same for everyone who holds it. */
export const achievementPath = (scheme: string, edition: string) => `/achievements/${scheme}-${edition}`

/** Where machines look up whether badges of a provider still stand. */
export const statusListPath = (slug: string, list: StatusListName) =>
  `${issuerPath(slug)}/status/${list.purpose}-${list.number}`

export const issuerPath = (slug: string) => `/providers/${slug}`
