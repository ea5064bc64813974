import { seedPathwayRoles } from "#db/seed/reference/pathway-roles.ts"

const adultSocialCare = {
  level: "enhanced-with-barred-list",
  feePence: 4950,
  validFrom: "2024-12-02",
  sourceName:
    "GOV.UK, DBS checks for adult social care roles (21 February 2025); fees as from 2 December 2024",
  sourceUrl: "https://www.gov.uk/government/publications/dbs-checks-for-adult-social-care-roles",
} as const

/** Every role of the Pathway gives or leads personal care: regulated activity. Add rows; never edit one in place. */
export const seedRoleCertificates = seedPathwayRoles.map(({ code }) => ({
  roleCode: code,
  ...adultSocialCare,
}))
