/** What someone does at a provider. A person may hold one role at each provider. */
export const membershipRoles = ["owner", "hiring-manager", "assessor"] as const
export type MembershipRole = (typeof membershipRoles)[number]
