/** What someone does at a provider. A person may hold one role at each provider. */
export const membershipRoles = [
  "owner",
  "recruiter",
  "hiring-manager",
  "assessor",
  "finance",
  "viewer",
] as const
export type MembershipRole = (typeof membershipRoles)[number]
