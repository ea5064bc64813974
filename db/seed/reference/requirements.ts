import type { requirements } from "#db/schema/training.ts"
import { seedPathwayRoles } from "#db/seed/reference/pathway-roles.ts"

type Requirement = Omit<typeof requirements.$inferInsert, "position" | "validFrom" | "nation"> & {
  readonly roles: readonly string[]
}

const everybody = seedPathwayRoles.map(({ code }) => code)
const leading = ["supervisor-or-leader", "practice-leader", "deputy-manager", "registered-manager"]
const supporting = everybody.filter((code) => !["deputy-manager", "registered-manager"].includes(code))

const guide = {
  sourceName: "First Response Training on Skills for Care's guide to statutory and mandatory training",
  sourceUrl: "https://firstresponsetraining.com/statutory-and-mandatory-training-skills-for-cares-new-guide",
} as const
const coreGuide = {
  sourceName:
    "Complete Training on the core and mandatory training guidance of Skills for Care (August 2021)",
  sourceUrl: "https://complete.training/core-and-mandatory-training-guidance/",
} as const
const equalCare = {
  sourceName: "Equal Care Co-op, what you need to know (one provider's own rule)",
  sourceUrl: "https://play.equal.care/resources/co-op-operations/learning/what-you-need-to-know",
} as const
const oliver = {
  edition: "Code of practice, 6 September 2025",
  validMonths: 36,
  sourceName: "NHS Gloucestershire on the Oliver McGowan training and its code of practice",
  sourceUrl: "https://extranet.nhsglos.nhs.uk",
} as const
const everyThreeYears =
  "At least every three years, and sooner when a new risk, law or piece of guidance comes."
const teacher = "Somebody who knows the subject, or e-learning that your provider has chosen."

/** In the order in which they are shown. Add rows; never edit one in place. */
const wanted: readonly Requirement[] = [
  {
    code: "care-certificate",
    proof: "signed-off",
    title: "Care Certificate",
    edition: "2025",
    roles: ["new-to-care"],
    onlyWhere: "",
    validMonths: null,
    refresh: "It does not end. A new edition leaves what was awarded as it is.",
    teachers: "Your provider, or whoever it asks to.",
    assessors:
      "Somebody who does the work well sees each standard in practice; a second person signs it off.",
    evidence: "All 16 standards known, seen in practice and signed off.",
    sourceName: "Skills for Care, Care Certificate: information for employers",
    sourceUrl: "https://www.skillsforcare.org.uk",
  },
  {
    code: "level-2-certificate",
    title: "Level 2 Adult Social Care Certificate",
    edition: "36 credits; guided hours differ by awarding body",
    roles: ["new-to-care", "care-or-support-worker", "personal-assistant"],
    onlyWhere:
      "Where worker and provider choose it. It is a qualification of its own, beside the Care Certificate.",
    validMonths: null,
    refresh: "It does not end.",
    teachers: "A training provider that an awarding body has approved.",
    assessors: "An assessor of that training provider.",
    evidence: "The certificate of the awarding body.",
    sourceName: "Gateway Qualifications and NQual, descriptions of the qualification",
    sourceUrl: "https://www.gatewayqualifications.org.uk",
  },
  {
    ...oliver,
    code: "oliver-e-learning",
    title: "Oliver McGowan training: e-learning",
    roles: everybody,
    onlyWhere: "",
    refresh: "At least every three years.",
    teachers: "The official e-learning.",
    assessors: "Nobody: the e-learning ends with its own certificate.",
    evidence: "The certificate of the e-learning.",
  },
  {
    ...oliver,
    code: "oliver-tier-1",
    title: "Oliver McGowan training: tier 1",
    choice: "oliver-tier",
    roles: everybody,
    onlyWhere:
      "For people who need to be aware of learning disability and autism. Your provider says why this tier.",
    refresh: "At least every three years.",
    teachers: "An approved trainer together with people with lived experience, live for about an hour.",
    assessors: "Nobody: taking part counts.",
    evidence: "The attendance certificate, and your provider's reason for the tier.",
  },
  {
    ...oliver,
    code: "oliver-tier-2",
    title: "Oliver McGowan training: tier 2",
    choice: "oliver-tier",
    roles: everybody,
    onlyWhere:
      "For people who support autistic people or people with a learning disability. Your provider says why this tier.",
    refresh: "At least every three years.",
    teachers: "An approved trainer together with people with lived experience, for a day.",
    assessors: "Nobody: taking part counts.",
    evidence: "The attendance certificate, and your provider's reason for the tier.",
  },
  {
    ...coreGuide,
    code: "moving-people",
    proof: "assessed",
    title: "Moving and assisting people",
    edition: "August 2021",
    roles: supporting,
    onlyWhere: "Where somebody is supported to move.",
    validMonths: 12,
    refresh: "At least every year, and when a new risk comes.",
    teachers: "A trainer in moving people, in person.",
    assessors: "Somebody who does it well, and sees the worker do it.",
    evidence: "When it was taught, and when it was seen in practice.",
  },
  {
    ...guide,
    code: "moving-objects",
    title: "Moving and handling objects",
    edition: "As reported by November 2026",
    roles: everybody,
    validMonths: 36,
    refresh: everyThreeYears,
    teachers: teacher,
    assessors: "Your provider decides.",
    evidence: "When and by whom it was taught.",
  },
  {
    ...equalCare,
    code: "medicines",
    // Our own rule, and docs/decisions/0034 says why: a second person confirms it, as in the Care Certificate.
    proof: "signed-off",
    title: "Support with medicines",
    edition: "As read in November 2026",
    roles: everybody,
    onlyWhere: "Of whoever supports people with their medicines.",
    validMonths: 12,
    refresh: "Knowledge, skills and practice are looked at again every year.",
    teachers: "Somebody who knows medicines and your provider's way with them.",
    assessors: "Somebody who is good at it watches it being done.",
    evidence: "What was taught, and what was seen in practice.",
  },
  {
    ...coreGuide,
    code: "basic-life-support",
    title: "Basic life support and first aid",
    edition: "August 2021",
    roles: everybody,
    onlyWhere: "Your provider decides how many first aiders there are, and to which level.",
    validMonths: 12,
    refresh: "Basic life support at least every year. A first aid certificate has its own date.",
    teachers: "A first aid trainer, in person.",
    assessors: "The trainer.",
    evidence: "The certificate with its date.",
  },
  {
    ...guide,
    code: "safeguarding-adults",
    title: "Safeguarding adults",
    edition: "As reported by November 2026",
    roles: everybody,
    validMonths: 36,
    refresh: everyThreeYears,
    teachers: teacher,
    assessors: "Your provider decides.",
    evidence: "When and by whom it was taught.",
  },
  {
    ...guide,
    code: "safeguarding-children",
    title: "Safeguarding children",
    edition: "As reported by November 2026",
    roles: everybody,
    validMonths: 36,
    refresh: everyThreeYears,
    teachers: teacher,
    assessors: "Your provider decides.",
    evidence: "When and by whom it was taught.",
  },
  {
    ...guide,
    code: "infection-prevention",
    title: "Infection prevention and control",
    edition: "As reported by November 2026",
    roles: everybody,
    validMonths: 36,
    refresh: everyThreeYears,
    teachers: teacher,
    assessors: "Your provider decides.",
    evidence: "When and by whom it was taught.",
  },
  {
    ...guide,
    code: "health-and-safety",
    title: "Health and safety awareness",
    edition: "As reported by November 2026",
    roles: everybody,
    validMonths: 36,
    refresh: everyThreeYears,
    teachers: teacher,
    assessors: "Your provider decides.",
    evidence: "When and by whom it was taught.",
  },
  {
    ...guide,
    code: "fire-safety",
    title: "Fire safety",
    edition: "As reported by November 2026",
    roles: everybody,
    validMonths: 36,
    refresh: everyThreeYears,
    teachers: "Somebody who knows the building and its plan for a fire.",
    assessors: "Your provider decides.",
    evidence: "When and by whom it was taught.",
  },
  {
    ...equalCare,
    code: "food-hygiene",
    title: "Food hygiene",
    edition: "As read in November 2026",
    roles: everybody,
    onlyWhere: "Of whoever prepares or handles food.",
    validMonths: 36,
    refresh: "Every three years.",
    teachers: teacher,
    assessors: "Your provider decides.",
    evidence: "When and by whom it was taught.",
  },
  {
    ...equalCare,
    code: "safer-recruitment",
    title: "Safer recruitment",
    edition: "As read in November 2026",
    roles: leading,
    onlyWhere: "Of whoever takes part in choosing new colleagues.",
    validMonths: null,
    refresh: "No period is named. Your provider decides.",
    teachers: teacher,
    assessors: "Your provider decides.",
    evidence: "When and by whom it was taught.",
  },
]

/** As read in November 2026, for England. */
const validFrom = "2026-11-01"

export const seedRequirements = wanted.map(({ roles: _, ...requirement }, index) => ({
  ...requirement,
  validFrom,
  nation: "england" as const,
  position: index + 1,
}))

export const seedRequirementRoles = wanted.flatMap(({ code, roles }) =>
  roles.map((roleCode) => ({ code, validFrom, roleCode })),
)
