import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

/** What anybody reads of a provider. */
export const provider: Translation<ApplicantWords["provider"]> = {
  publicPage: {
    about: "Who we are",
    jobs: "Jobs",
    noJobs: "There are no jobs here now.",
    nations: {
      england: "England",
      scotland: "Scotland",
      wales: "Wales",
      "northern-ireland": "Northern Ireland",
    },
    where: "We work in",
    description: (name) => `${name}: who we are and our jobs.`,
  },
}
