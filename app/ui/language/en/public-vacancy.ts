import type { AskRefusal } from "#app/domain/vacancies/rules.ts"
import type {
  CareValue,
  DrivingNeed,
  SickPay,
  SupportSetting,
  TravelTime,
} from "#app/domain/vacancies/vocabulary.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const settings: Readonly<Record<SupportSetting, string>> = {
  "at-home": "In people’s own homes",
  "supported-living": "Supported living: people’s own flats, with support near",
  "care-home": "In a care home",
  "extra-care": "Extra care: flats for older people",
  "personal-assistant": "As one person’s own assistant",
  "day-and-community": "By day and out and about",
  "shared-lives": "Shared lives: in a family home",
}

const driving: Readonly<Record<DrivingNeed, string>> = {
  "not-needed": "You do not have to drive",
  helpful: "It helps if you drive, but you do not have to",
  needed: "You need a licence and a car to use",
}

const travelTime: Readonly<Record<TravelTime, string>> = {
  "full-rate": "Time on the way from one person to the next is paid in full.",
  "lower-rate": "Time on the way from one person to the next is paid, at a lower rate.",
  "no-travel": "There is no travel: the work is in one place.",
}

const sickPay: Readonly<Record<SickPay, string>> = {
  statutory: "If you are ill you get statutory sick pay, which the law sets.",
  "more-than-statutory": "If you are ill you get more than the law asks for.",
}

const listed = new Intl.ListFormat("en-GB")

const hours = (count: number) => (count === 1 ? "1 hour" : `${count} hours`)

const refusals: Wording<Exclude<AskRefusal, { readonly kind: "not-found" }>> = {
  "vacancy-closed": () => "This job has just closed. You can still ring and ask.",
}

type SaidValue = { readonly title: string; readonly description: string }

/** Words of the page of one job, and of asking about it. */
export const vacancyPage = {
  apply: "Apply for this job",
  begin: "Begin your application",
  applyAbout: (minutes: number) => `It takes about ${minutes} minutes. You can stop and come back.`,
  closed: "This job is closed. You can no longer apply.",
  description: (title: string, provider: string) => `${title} with ${provider}.`,
  inShort: "This job in short",
  goodDay: "What a good day looks like",
  voice: (name: string) => `${name}, who is on the panel`,
  voiceUnnamed: "Somebody on the panel",
  theProvidersWords: "In the provider’s words",
  theWork: "What you do",
  training: "You learn, and it is rewarded",
  pay: "Pay",
  hours: "Hours",
  place: "Place",
  area: (outcode: string) => `Postcode area ${outcode}`,
  setting: "Support",
  settings,
  driving: "Driving",
  drivingNeeds: driving,
  role: "Kind of role",
  /** A kind of role as it is listed; other languages say it by its code. */
  roleSaid: (_code: string, asListed: string): string => asListed,
  closes: "Apply by",
  payTitle: "What you are paid",
  payAnHour: "Pay for an hour",
  guaranteed: "Guaranteed hours",
  guaranteedAll: (count: number) => `All ${hours(count)} a week are guaranteed.`,
  guaranteedSome: (count: number) =>
    `${hours(count)} a week ${count === 1 ? "is" : "are"} guaranteed. The rest can change.`,
  guaranteedNone: "No hours are guaranteed. Some weeks there may be less work, or none.",
  shortHours: (count: number) => `${count} a week`,
  shortGuaranteedAll: "all guaranteed",
  shortGuaranteed: (count: number) => `${count} guaranteed`,
  shortGuaranteedNone: "none guaranteed",
  travelTime: "Time on the way",
  travelTimes: travelTime,
  sickPay: "If you are ill",
  sickPays: sickPay,
  values: "What we look for",
  valuesLead: "Care work in England shares seven values. This job looks for these.",
  /** A value as the list of values has it; other languages say it by its code. */
  valueSaid: (_code: CareValue, asListed: SaidValue): SaidValue => asListed,
  lookedForIn: (questions: readonly number[]) => {
    if (questions.length === 0) return "We look for it when we meet you."
    const [first] = questions
    return questions.length === 1
      ? `Question ${first} looks for it.`
      : `Questions ${listed.format(questions.map(String))} look for it.`
  },
  panel: "Who will choose",
  panelSay: "What say they have",
  sealing: {
    title: "What the panel and the provider agreed",
    lead: "Before this job opened, everybody on the panel and the provider agreed to this, word for word. Then it was sealed. Nobody can change it, we included.",
    when: "Sealed on",
    sides: "Agreed to by each member of the panel, and by the provider.",
    stays: "It holds for this job. Another say needs another job.",
    textTitle: "The words that were sealed",
    textLead: "There are no names in them: a seat and a question each stand as a number of their own.",
    hash: "The seal (SHA-256)",
    hashLead: "It is worked out from the words. Change one letter, and it comes out different.",
    checkTitle: "How anybody can check it",
    checkSteps: [
      "Save the words as they are.",
      "Work out their SHA-256 with any program that can, on any computer.",
      "Compare: it must be the seal on this page, and the one you noted before.",
    ],
    command: "For example:",
    download: "Save the words",
    former:
      "This panel was sealed before its members agreed one by one. Its seal is kept. It was made from facts that name people, so they are not shown.",
    link: "See what was agreed, and how to check it",
  },
  says: {
    advisory: "The panel advises. If the provider chooses somebody else, it must tell the panel why.",
    equal:
      "The panel and the provider decide together. If the provider still chooses somebody else, it must tell the panel why first.",
    final: "The panel decides, of those it meets. Only its choice can be offered the job.",
  },
  quorum: (count: number) =>
    count === 1
      ? "Nobody is chosen or turned down before at least one person who draws on support has scored their answers."
      : `Nobody is chosen or turned down before at least ${count} people who draw on support have scored their answers.`,
  sealed: "This was agreed and sealed on",
  questions: "Every question, before you start",
  questionsLead: (count: number) =>
    `There are ${count} questions. They are the same for everybody, and there are no others. Open one to read it.`,
  options: "You are given these to choose from:",
  steps: "When you will hear",
  stepApply: "You apply",
  stepApplyText:
    "This is the last day. It is not a race: all answers are read after it. You can stop and come back.",
  stepScore: "The panel reads your answers",
  stepScoreText: "One question at a time, without your name.",
  stepHear: "You hear from us by",
  stepHearText: "Everybody hears, whatever the answer is.",
  stepMeet: "You meet people",
  stepMeetText: "If you are shortlisted, you meet the panel.",
  stepStart: "Offer, checks and start",
  stepStartText: "Checks that the law asks for come after the offer, not before.",
  replies: (inTime: number, sent: number) =>
    sent === 1
      ? inTime === 1
        ? "The one person who has had feedback from this provider got it within 7 days."
        : "One person has had feedback from this provider so far. It took longer than 7 days."
      : `${inTime} of ${sent} people got feedback from this provider within 7 days.`,
  noCv: "You need no CV, no account and no experience.",
  payAgainst: {
    title: "How this pay compares",
    nationalLivingWage: "National Living Wage (21 and over)",
    realLivingWage: "real living wage",
    above: (difference: string) => `${difference} an hour more`,
    same: "The same",
    below: (difference: string) => `${difference} an hour less`,
    than: (name: string, rate: string) => `compared with the ${name}, ${rate}`,
    from: "since",
    source: "Source",
    /** The same a sentence at a time, for Easy Read alone. */
    short: {
      than: (name: string) => `than the ${name}.`,
      rate: (rate: string) => `It is ${rate} an hour.`,
      aged: "It is for people of 21 and over.",
      since: "It is from",
    },
    sourceOf: (name: string) => `of the ${name}`,
  },
  asked: "What others asked",
  askedNone: "Nobody has asked anything yet. You can be the first.",
  askedLead: "What you ask may help others too.",
  askLink: "Ask a question",
  /** Said in Easy Read alone, in the place of words that nobody has written in it. */
  notEasy: {
    said: "These words are not in Easy Read yet.",
    ask: "You can ask us to tell you more.",
    see: "The words as they are",
  },
  provider: (name: string) => `About ${name}`,
  providerLink: "More about them, and their other jobs",

  ask: {
    title: "Ask about this job",
    lead: "You do not have to say who you are. It has nothing to do with your application.",
    words: "What would you like to know?",
    wordsHint:
      "Please leave out names and anything private. Your question may be shown on the job’s page with the answer, so that everybody knows the same. Nobody sees who asked.",
    email: "Your e-mail address, if you want the answer sent to you (you can leave this out)",
    emailHint: "We use it for this answer only. The people who choose do not see it.",
    send: "Send my question",
    tooMany: "Many questions came from here in a short time. Please wait an hour, or ring the number below.",
    closed: "This job is closed, so we take no more questions about it here.",
    closedWhat: (person: string, phone: string) => `You can still ring ${person} on ${phone}.`,
    sentTitle: "Your question is sent",
    sent: "Somebody at the provider will answer it. If it helps others, the question and the answer come onto the job’s page.",
    sentMail: "If you left an e-mail address, the answer comes there too.",
    back: "Back to the job",
    refusals,
    missing: {
      words: "Write what you would like to know",
      email: "Write the e-mail address in full, such as rosa@example.org, or leave it out",
    },
  },
}
