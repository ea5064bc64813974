import type { CertificateStatus } from "#app/domain/credentials/rules.ts"
import type { RewardState } from "#app/domain/rewards/vocabulary.ts"
import { copy } from "#app/ui/language/en/passport-copy.ts"
import { sharing } from "#app/ui/language/en/passport-sharing.ts"

const statuses: Readonly<Record<CertificateStatus, string>> = {
  valid: "In force",
  suspended: "On hold",
  revoked: "Withdrawn",
  expired: "Has run out",
}

const rewardStates: Readonly<Record<RewardState, string>> = {
  earned: "Earned. Your provider owes it to you.",
}

/** Words of a worker's own pages. */
export const passport = {
  title: "Your learning and certificates",
  lead: "All of this is yours. It stays yours if you change jobs.",
  back: "Your account",

  certificates: {
    title: "Your certificates",
    none: "You have no certificate yet. When all standards are signed off and the award is made, it appears here.",
    of: (award: string, edition: string) => `${award}, ${edition} edition`,
    from: "Awarded by",
    holder: "Your name on it",
    number: "Number",
    made: "Made on",
    code: "Code",
    statuses,
    share: "Open the page that anyone can check",
    shareText: "To show it to somebody, give them the address of that page, or the code.",
    address: "Address to share",
    pdf: "PDF to print or send",
    badge: "Badge for a digital wallet (Open Badges 3.0)",
    which: (number: string) => `(${number})`,
  },

  sharing,
  copy,

  plans: {
    title: "Your learning",
    none: "You have no learning plan here. A plan begins when you start work with a provider.",
    at: (provider: string) => `At ${provider}`,
    since: "Since",
    how: "You learn each standard, somebody sees you do it, and a second person signs it off.",
    awarded: "Awarded",
    all: "See each standard",
  },

  whys: {
    title: "What good support is, and why",
    lead: "You met these stories when you applied. This is what is good to do in each, from people who know.",
    rated: "People who draw on support say what is good here, and why:",
    written: "Those who wrote it say what is good here, and why:",
    credit: (names: string) => `Written by ${names}.`,
  },

  rewards: {
    title: "Your rewards",
    none: "You have earned no reward yet. Some providers give one when you finish an award.",
    states: rewardStates,
    from: "From",
    earned: "Earned on",
  },
}
