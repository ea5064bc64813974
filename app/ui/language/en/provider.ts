import { arranging } from "#app/ui/language/en/provider-arrange.ts"
import { bank } from "#app/ui/language/en/provider-bank.ts"
import { oneMeeting } from "#app/ui/language/en/provider-calendar.ts"
import { checks } from "#app/ui/language/en/provider-checks.ts"
import { deciding } from "#app/ui/language/en/provider-decide.ts"
import { evidence } from "#app/ui/language/en/provider-evidence.ts"
import { fair } from "#app/ui/language/en/provider-fair.ts"
import { figures } from "#app/ui/language/en/provider-figures.ts"
import { helping } from "#app/ui/language/en/provider-help.ts"
import { hide } from "#app/ui/language/en/provider-hide.ts"
import { history } from "#app/ui/language/en/provider-history.ts"
import { howFar } from "#app/ui/language/en/provider-how-far.ts"
import { inspection } from "#app/ui/language/en/provider-inspection.ts"
import { lists } from "#app/ui/language/en/provider-lists.ts"
import { meeting } from "#app/ui/language/en/provider-meeting.ts"
import { offerLater } from "#app/ui/language/en/provider-offer-later.ts"
import { paper } from "#app/ui/language/en/provider-paper.ts"
import { ownRecord } from "#app/ui/language/en/provider-record.ts"
import { references } from "#app/ui/language/en/provider-references.ts"
import { choosing, panelVoice, saying } from "#app/ui/language/en/provider-say.ts"
import { vacancyMoves } from "#app/ui/language/en/provider-vacancy-moves.ts"

const applications = (count: number) => (count === 1 ? "1 application" : `${count} applications`)

/** Words of the provider pages. */
export const provider = {
  choose: {
    title: "Who do you work for today?",
    none: "You do not work for a provider here.",
    noneWhat: "If you think this is wrong, ask the person at your provider who answers for its account.",
    start: "Sign up a new provider",
    toPanel: "Go to your panels",
    toPassport: "Go to your certificates and learning",
  },

  today: {
    title: "Today",
    lead: "What waits for you.",
    nothing: "Nothing waits for you.",
    write: "Write a new vacancy",
    finance: "You see the rewards as they are worked out, under Work under way.",
    viewer: "You see the vacancies and how many have applied. Who they are is not shown to you.",
    assessor: "Your work is with the workers: what they know, and what you have seen.",
    toWorkers: "Go to the workers",
    toDecide: "To decide",
    vacancies: "Vacancies",
    asked: "Questions about your jobs",
    people: "People",
    draft: "This draft is not published yet.",
    finish: "Finish it",
    open: (sent: number) =>
      `People can apply. ${sent === 0 ? "No applications yet." : `${applications(sent)} sent so far.`}`,
    openUntil: "Open until",
    look: "Look at it",
    panelAtWork: (heard: number, of: number) =>
      `The panel is scoring. ${heard} of ${applications(of)} ${heard === 1 ? "has" : "have"} been heard by enough people who draw on support.`,
    ready: (count: number) =>
      count === 1
        ? "1 application is ready. You can decide about the shortlist."
        : `All ${count} applications are ready. You can decide about the shortlist.`,
    decide: "Decide",
    none: "It closed without an application.",
    hearBy: "Everybody hears by",
    shortlisted: (name: string) => `${name} is shortlisted. Meet them, then decide.`,
    toOffer: (name: string) => `You decided to appoint ${name}. Make the offer.`,
    offered: (name: string) => `${name} has your offer and has not answered yet.`,
    accepted: (name: string) => `${name} said yes. When all is in place, they can start.`,
    checksToCome: (name: string, count: number) =>
      `${name} said yes. ${count === 1 ? "1 check is" : `${count} checks are`} still to come before they can start.`,
    allInPlace: (name: string) => `${name} said yes, and all is in place. Confirm the offer.`,
    confirmed: (name: string) => `The offer to ${name} is confirmed. Say so here when they have started.`,
    firstDay: "First day planned",
    openOne: "Open",
    shortlistDone: (count: number) =>
      count === 1
        ? "1 person is shortlisted, and nobody waits for the panel."
        : `${count} people are shortlisted, and nobody waits for the panel.`,
    anonymous: (code: string) => `Application ${code}`,
  },

  vacancies: {
    title: "Vacancies",
    write: "Write a new vacancy",
    none: "There is no vacancy yet.",
    list: "Your vacancies",
    notFinished: "Not finished",
    job: "Job",
    stage: "Where it stands",
    closes: "Last day to apply",
    sent: "Sent",
    shortlisted: "Shortlisted",
    offered: "Offered",
  },

  publicPage: {
    about: "About us",
    jobs: "Open jobs",
    noJobs: "No job is open here just now.",
    nations: {
      england: "England",
      scotland: "Scotland",
      wales: "Wales",
      "northern-ireland": "Northern Ireland",
    },
    where: "Works in",
    description: (name: string) => `${name}: who we are, and our open jobs.`,
  },

  bank,
  checks,
  references,
  ownRecord,
  inspection,
  offerLater,
  hide,
  paper,

  ...arranging,
  ...vacancyMoves,
  ...deciding,
  ...choosing,
  sayAnswers: saying.sayAnswers,
  panelVoice,
  fair,
  figures,
  ...helping,
  ...howFar,
  history,
  lists,
  meeting,
  evidence,
  oneMeeting,
  refusals: {
    ...arranging.refusals,
    ...deciding.refusals,
    ...saying.refusals,
    ...helping.refusals,
    ...vacancyMoves.refusals,
  },
}
