import type {
  AwardOneRefusal,
  MarkRefusal,
  MarkStandardsRefusal,
  MarkStep,
} from "#app/domain/training/rules.ts"
import { refusalText, type Wording } from "#app/ui/language/refusal.ts"

const listed = (numbers: readonly number[]) =>
  numbers.length === 1
    ? `standard ${numbers[0]} is`
    : `standards ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)} are`

const whyNot: Wording<MarkRefusal> = {
  "already-marked": () => "this was noted already, perhaps by somebody else a moment ago",
  "own-learning": () => "this is your own learning, so somebody else has to say it",
  "not-known-and-seen-yet": () => "it has to be known and seen in practice before it can be signed off",
  "needs-a-second-person": () =>
    "you assessed it, so a second person has to sign it off. Two people look at each standard",
}

const markRefusals: Wording<MarkStandardsRefusal> = {
  "not-found": () => "We cannot find this here, or your role does not let you do it",
  "standard-refused": ({ standard, why }) =>
    `Standard ${standard}: ${refusalText(whyNot, why)}. Nothing was noted`,
}

export const awardRefusals: Wording<AwardOneRefusal> = {
  "not-found": () => "We cannot find this here, or your role does not let you award it",
  "standards-open": ({ open }) => `It cannot be awarded yet: ${listed(open)} not signed off`,
  "own-learning": () => "This is your own learning, so somebody else has to award it",
  "already-awarded": () => "It has been awarded already. You need do nothing more",
}

const steps: Readonly<Record<MarkStep, string>> = {
  known: "Known",
  seen: "Seen in practice",
  "signed-off": "Signed off",
}

const presses: Readonly<Record<MarkStep, string>> = {
  known: "Note as known",
  seen: "Note as seen in practice",
  "signed-off": "Sign off",
}

const noted: Readonly<Record<MarkStep, string>> = {
  known: "noted as known",
  seen: "noted as seen in practice",
  "signed-off": "signed off",
}

/** Words of the pages on which a provider's people say how far a worker's learning is. */
export const training = {
  whyNot,
  markRefusals,
  awardRefusals,
  steps,

  workers: {
    title: "Workers",
    lead: "Who works here, and how far their learning is. The newest come first.",
    none: "Nobody works here yet.",
    noneWhat: "Somebody who accepts an offer becomes a worker when you start them.",
    listLabel: "Workers",
    worker: "Worker",
    started: "Started",
    learning: "Care Certificate",
    awarded: "Awarded",
    ready: "Ready to be awarded",
  },

  progress: {
    none: (of: number) => `Not begun: ${of} standards ahead`,
    signedOff: (done: number, of: number) => `${done} of ${of} standards signed off`,
    also: (known: number, seen: number) => `${known} known, ${seen} seen in practice`,
  },

  plan: {
    back: "All workers",
    title: (name: string) => `${name}: learning`,
    started: "Started",
    scheme: "Care Certificate, 2025 edition",
    how: "Each standard takes three steps: the worker knows it, an assessor sees it in practice, and a second person signs it off.",
    own: "This is your own learning. You can read it here; somebody else notes how far you are.",
    nothingToDo: "There is nothing here for you to note just now.",
    mine: "For you to say",
    legend: "Tick one or more standards, then press what you can say of them",
    others: "For somebody else to say",
    finished: (count: number) => (count === 1 ? "1 standard signed off" : `${count} standards signed off`),
    presses,
    notYet: "not yet",
    by: (name: string) => `by ${name}`,
    second: "You assessed this one, so a second person signs it off.",
    chooseOne: "Tick at least one standard first",
    done: (step: MarkStep, count: number) =>
      count === 1 ? `1 standard is ${noted[step]}.` : `${count} standards are ${noted[step]}.`,
  },

  wanted: {
    title: "Training, and who it is for",
    lead: "What workers learn, who it is for, how long it lasts, and where each rule comes from.",
    link: "Training, and who it is for",
    back: "All workers",
    none: "We know no list of training for the nation that you are in yet. Ask its regulator.",
    kept: "How far each worker is with it stands on the worker's own page.",
    of: "Who it is for",
    everybody: "Everybody",
    where: "When",
    lasts: "Lasts",
    noEnd: "No end date",
    months: (months: number) =>
      months % 12 !== 0 ? `${months} months` : months === 12 ? "1 year" : `${months / 12} years`,
    again: "Refreshing",
    oneOf: (others: string) => `Exactly one of this and ${others}, never both.`,
    more: "Who teaches, who assesses, and the source",
    about: (title: string) => `of ${title}`,
    teachers: "Who may teach",
    assessors: "Who may assess",
    evidence: "Evidence",
    edition: "Edition",
    source: "Source",
  },

  award: {
    ready: "All standards are signed off",
    readyText: (name: string) => `${name} has earned the Care Certificate.`,
    waiting: (name: string) =>
      `${name} has earned the Care Certificate. An owner or a hiring manager can award it.`,
    link: "Award the Care Certificate",
    title: (name: string) => `Award the Care Certificate to ${name}?`,
    what: "When you press the button:",
    follows: [
      "The award is noted in your name. It can be put on hold or withdrawn later, with a reason.",
      "A signed certificate is made. Anyone can check it, and the worker keeps it for life.",
      "If you reward this award, the reward is booked, once.",
    ],
    nameTitle: "The name on the certificate",
    nameText: "Is it spelt as it should be? If not, ask the worker to change it in their account first.",
    confirm: "Yes, award it",
    not: "No, go back",
  },

  outcome: {
    title: "Care Certificate awarded",
    awarded: "Awarded on",
    certificate: "Certificate",
    reward: "Reward",
    "under-way": "On its way. It takes a few seconds.",
    stopped: "It stopped. Look at the work under way to see why.",
    noCertificate: "There is none.",
    noReward: "You give no reward for this award.",
    look: "Look again",
    work: "Work under way",
    see: (number: string) => `See certificate ${number}`,
    withdrawn: "withdrawn",
    booked: "Booked and owed to the worker:",
  },
}
