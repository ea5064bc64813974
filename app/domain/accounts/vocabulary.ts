/** How someone proved who they are when a session began. */
export const sessionWays = ["link", "passkey", "invitation", "demo"] as const
export type SessionWay = (typeof sessionWays)[number]

/** What a single-use link is for. */
export const linkPurposes = ["sign-in", "panel-invitation", "worker-invitation"] as const
export type LinkPurpose = (typeof linkPurposes)[number]

export const nations = ["england", "scotland", "wales", "northern-ireland"] as const
export type Nation = (typeof nations)[number]
