import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

/** What anybody may read of a provider. The pages for people at work stay in English. */
export const provider: Translation<ApplicantWords["provider"]> = {
  publicPage: {
    about: "Amdanom ni",
    jobs: "Swyddi sydd ar agor",
    noJobs: "Nid oes swydd ar agor yma ar hyn o bryd.",
    nations: {
      england: "Lloegr",
      scotland: "Yr Alban",
      wales: "Cymru",
      "northern-ireland": "Gogledd Iwerddon",
    },
    where: "Yn gweithio yn",
    description: (name) => `${name}: pwy ydym ni, a’n swyddi sydd ar agor.`,
  },
}
