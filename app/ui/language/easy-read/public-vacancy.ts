import type { CareValue } from "#app/domain/vacancies/vocabulary.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

const hours = (count: number) => (count === 1 ? "1 hour" : `${count} hours`)
const values: Readonly<Record<CareValue, { readonly title: string; readonly description: string }>> = {
  kind: { title: "Kind", description: "You see how a person feels. You think of it in what you do." },
  honest: { title: "Honest", description: "You do what you say. If it goes wrong, you say so." },
  respect: { title: "Respect", description: "You ask first. You listen." },
  courageous: { title: "Brave", description: "You speak up when something is wrong." },
  "whole-person": {
    title: "You see who a person is",
    description: "You know what they like and who they love.",
  },
  flexible: { title: "You like to learn", description: "You can change when the day changes." },
  proud: { title: "Proud of your work", description: "You do it well. You bring a smile." },
}

/** Kinds of role, by code. */
const roles: Readonly<Record<string, string | undefined>> = {
  "new-to-care": "You can be new to care",
  "care-or-support-worker": "You support people",
  "enhanced-care-worker": "You support people and you know a lot about it",
  "personal-assistant": "You help one person",
  "supervisor-or-leader": "You lead a small team",
  "practice-leader": "You show others how to do it well",
  "deputy-manager": "You help to run a home or a service",
  "registered-manager": "You run a home or a service",
}

const listed = new Intl.ListFormat("en-GB")

/** The page of one job, one idea a line. */
export const vacancyPage: Translation<Words["public"]["vacancy"]> = {
  apply: "I want this job",
  begin: "Start your form",
  applyAbout: (minutes) => `It takes about ${minutes} minutes. You can stop and come back.`,
  closed: "This job is closed. You can no longer ask for it.",
  description: (title, provider) => `${title} with ${provider}.`,
  inShort: "The job in short",
  goodDay: "A good day in this job",
  voice: (name) => `${name} helps to choose`,
  voiceUnnamed: "Someone who helps to choose",
  theProvidersWords: "This is what they say",
  theWork: "What you do",
  training: "You learn on the job",
  pay: "Pay",
  hours: "Hours",
  place: "Place",
  area: (outcode) => `The postcode starts with ${outcode}`,
  setting: "Where you work",
  settings: {
    "at-home": "In homes where people live",
    "supported-living": "In flats with help near by",
    "care-home": "In a care home",
    "extra-care": "In flats for older people",
    "personal-assistant": "You help one person",
    "day-and-community": "You go out with people by day",
    "shared-lives": "In a family home",
  },
  driving: "Do you have to drive?",
  drivingNeeds: {
    "not-needed": "No. You do not have to drive",
    helpful: "No. But it helps if you can drive",
    needed: "Yes. You must be able to drive. You must have a car to use",
  },
  role: "Kind of job",
  roleSaid: (code, asListed) => roles[code] ?? asListed,
  closes: "Last day",
  payTitle: "What you are paid",
  payAnHour: "Pay for an hour",
  guaranteed: "How much work you get",
  guaranteedAll: (count) => `You always get ${hours(count)} a week.`,
  guaranteedSome: (count) => `You always get ${hours(count)} a week. You may get more. It can change.`,
  guaranteedNone: "It changes each week. Some weeks there may be no work.",
  shortHours: (count) => `${count} a week`,
  shortGuaranteedAll: "you always get them",
  shortGuaranteed: (count) => `you always get ${count}`,
  shortGuaranteedNone: "it can change",
  travelTime: "On the way",
  travelTimes: {
    "full-rate": "You go from one person to the next. We pay you for the time on the way.",
    "lower-rate": "You go from one person to the next. We pay you less for the time on the way.",
    "no-travel": "You work in one place.",
  },
  sickPay: "If you are ill",
  sickPays: {
    statutory: "You get some pay when you are ill. It is what the law says.",
    "more-than-statutory": "You get pay when you are ill. It is more than the law says.",
  },
  values: "What we look for",
  valuesLead: "We look for these things in you.",
  valueSaid: (code) => values[code],
  lookedForIn: (questions) => {
    if (questions.length === 0) return "We look for it when we meet you."
    return questions.length === 1
      ? `Question ${questions[0]} is about this.`
      : `Questions ${listed.format(questions.map(String))} are about this.`
  },
  panel: "Who will choose",
  panelSay: "How much they choose",
  sealing: {
    title: "What the panel agreed to",
    lead: "All of them said yes to this. Then we locked it. No one can change it.",
    when: "We locked it on",
    sides: "Each person on the panel said yes. The people in charge said yes.",
    stays: "It stays the same for this job.",
    textTitle: "What we locked",
    textLead: "There are no names in it. Each person has a long number.",
    hash: "The seal",
    hashLead: "The seal is made from the words. New words make a new seal.",
    checkTitle: "How to check it",
    checkSteps: [
      "Save the words on your computer.",
      "Ask a computer to make the seal again. It is called SHA-256.",
      "The two seals must be the same.",
    ],
    command: "Someone who knows computers can use this:",
    download: "Save the words",
    former: "This panel is from before. We kept its seal. We did not keep the words.",
    link: "See what they agreed to",
  },
  says: {
    advisory:
      "The panel is the people who help to choose. It says who it wants. The people in charge must say why if they want someone else.",
    equal:
      "The panel is the people who help to choose. They choose with the people in charge. If not, they must be told why.",
    final: "The panel chooses from the people it meets. No one else can choose.",
  },
  quorum: (count) =>
    count === 1
      ? "First, 1 person who gets support reads all the answers."
      : `First, ${count} people who get support read all the answers.`,
  sealed: "We agreed this. No one can change it. We did it on",
  questions: "See the questions first",
  questionsLead: (count) =>
    `There are ${count} questions. All people get the same ones. Press one to read it.`,
  options: "You choose from these:",
  steps: "What happens when",
  stepApply: "You send us your form",
  stepApplyText: "This is the last day. You can stop and come back. You do not have to be quick.",
  stepScore: "The panel reads your answers",
  stepScoreText: "They do not see your name.",
  stepHear: "We tell you by",
  stepHearText: "We tell you if it is yes or no.",
  stepMeet: "You meet the panel",
  stepMeetText: "They want to meet some people. We tell you if you are one.",
  stepStart: "You start work",
  stepStartText: "First we do the checks in the law. We do them when you have said yes.",
  replies: (inTime, sent) =>
    sent === 1
      ? `They told 1 person what was good. It took ${inTime === 1 ? "7 days or less" : "more than 7 days"}.`
      : `They told ${sent} people what was good. They told ${inTime} of them in 7 days.`,
  noCv: "You do not need a CV. You can be new to care.",
  payAgainst: {
    title: "Is this good pay?",
    nationalLivingWage: "National Living Wage",
    realLivingWage: "real living wage",
    above: (difference) => `${difference} an hour more`,
    same: "No more and no less",
    below: (difference) => `${difference} an hour less`,
    than: (name, rate) => `than the ${name}. That is ${rate}`,
    from: "from",
    source: "See who says so",
    short: {
      than: (name) => `than the ${name}.`,
      rate: (rate) => `It is ${rate} an hour.`,
      aged: "It is for people who are 21 or over.",
      since: "It is from",
    },
    sourceOf: (name) => `of the ${name}`,
  },
  asked: "What people asked",
  askedNone: "No one has asked us yet.",
  askedLead: "You can ask us too.",
  askLink: "Ask us something",
  notEasy: {
    said: "These words are not in Easy Read yet.",
    ask: "You can ask us to tell you more.",
    see: "See the words they wrote",
  },
  provider: (name) => `About ${name}`,
  providerLink: "See who they are. See all their jobs",

  ask: {
    title: "Ask about this job",
    lead: "You do not have to say who you are.",
    words: "What do you want to know?",
    wordsHint: "Please do not write names. We may show your words on the job page. No one sees who asked.",
    email: "Your e-mail. We can send you the answer. You can leave this out.",
    emailHint: "We only use it for this. The people who choose do not see it.",
    send: "Send it",
    tooMany: "Too many people asked at once. Please wait an hour. Or call us.",
    closed: "This job is closed. You cannot ask here now.",
    closedWhat: (person, phone) => `You can still call ${phone}. Ask for ${person}.`,
    sentTitle: "You have asked us",
    sent: "We will answer. We may put it on the job page too.",
    sentMail: "Did you give us your e-mail? Then we send you the answer.",
    back: "Go back to the job",
    refusals: {
      "vacancy-closed": () => "This job has just closed. You can still call and ask.",
    },
    missing: {
      words: "Write what you want to know",
      email: "Look at your e-mail again. It looks like rosa@example.org. You can leave it out",
    },
  },
}
