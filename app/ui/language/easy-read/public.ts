import { givenPage } from "#app/ui/language/easy-read/public-given.ts"
import { jobsPage } from "#app/ui/language/easy-read/public-jobs.ts"
import { accessibility, achievement, help, why } from "#app/ui/language/easy-read/public-reading.ts"
import { sharedPage } from "#app/ui/language/easy-read/public-shared.ts"
import { vacancyPage } from "#app/ui/language/easy-read/public-vacancy.ts"
import { verify } from "#app/ui/language/easy-read/public-verify.ts"
import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

export const publicPages: Translation<ApplicantWords["public"]> = {
  home: {
    title: "Values First",
    description: "Find a job in care. You do not need a CV.",
    headline: "Find a job in care",
    lead: "We look for kind people. You do not need a CV. People who get support help to choose.",
    findWork: "Find a job",
    howLink: "See how it works",
    pictureOfPanel: "Four people sit at a table and talk.",
    forWhom: {
      title: "What do you want to do?",
      work: {
        title: "I want a job",
        text: "See what jobs there are. See how much they pay.",
        link: "Find a job",
      },
      panel: {
        title: "I help to choose",
        text: "You have a link or a code. Use it to start.",
        link: "Go to your panel",
      },
      provider: {
        title: "I give jobs in care",
        text: "Put up a job. Ask people to help you choose.",
        link: "Sign in",
      },
      start: "Are you new? Sign up here",
      certificate: {
        title: "I want to check a certificate",
        text: "Type the code. We tell you if it is real.",
        link: "Check a certificate",
      },
    },
    how: {
      title: "How it works",
      steps: [
        { title: "You tell us about you", text: "Use your own words. Take your time." },
        { title: "People read your words", text: "They do not see your name." },
        { title: "You meet them", text: "They ask what matters to them." },
        { title: "You learn the job", text: "We check that you can do it." },
        { title: "You get a certificate", text: "It is yours to keep." },
      ],
    },
    promise: {
      title: "Our promise",
      points: [
        "A score alone never says no to you.",
        "The people who choose have a real say.",
        "We tell you what we decide, and why.",
        "We always tell you the pay.",
      ],
    },
  },
  jobs: jobsPage,
  vacancy: vacancyPage,
  verify,
  shared: sharedPage,
  given: givenPage,
  achievement,
  help,
  accessibility,
  why,
}
