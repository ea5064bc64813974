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
  panelVoice: {
    title: "When panels choose",
    none: "No one was offered a job here yet.",
    asChosen: (asChosen, appointed) =>
      appointed === 1
        ? `1 person was offered a job. ${asChosen === 1 ? "The panel wanted them." : "The panel wanted somebody else."}`
        : `${appointed} people were offered a job. The panel wanted ${asChosen === appointed ? "all" : asChosen === 0 ? "none" : asChosen} of them.`,
    explained: (explained) =>
      explained === 0
        ? "There was nothing to explain."
        : `${explained === 1 ? "1 time" : `${explained} times`} the panel had chosen somebody else. It was told why.`,
    enough: (enough, answers) =>
      answers === 0
        ? "The panel has not said if that is enough."
        : `The panel gave ${answers === 1 ? "1 answer" : `${answers} answers`}. ${enough} said: this explains enough.`,
  },
}
