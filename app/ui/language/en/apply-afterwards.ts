import type { AskingIsOver, HappenedRefusal } from "#app/domain/applications/adjusting.ts"
import type { MessageRefusal } from "#app/domain/applications/corresponding.ts"
import type { AdjustmentPurpose, ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import type { CheckStanding } from "#app/domain/decisions/checks.ts"
import type { ChooseTimeRefusal } from "#app/domain/decisions/meeting.ts"
import type { MeetingWay } from "#app/domain/decisions/vocabulary.ts"
import type { WorkHistoryRefusal } from "#app/domain/decisions/work-history.ts"
import { checkItemNames } from "#app/ui/language/en/check-items.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

type NotFound = { readonly kind: "not-found" }
type Refusal =
  | NotFound
  | AskingIsOver
  | HappenedRefusal
  | MessageRefusal
  | ChooseTimeRefusal
  | WorkHistoryRefusal
  | { readonly kind: "adjustments-too-long"; readonly limit: number }

const grouped = new Intl.NumberFormat("en-GB")
const tooLong = (limit: number) =>
  `This is longer than ${grouped.format(limit)} characters. Please make it shorter. Nothing you wrote is lost`

const afterwardsRefusals: Wording<Refusal> = {
  "not-found": () => "We cannot find this in your application",
  "asking-is-over": () => "It is too late to ask for this here. Please write to us, or call the person below",
  "not-delivered-yet": () => "We have not told you yet that this is done",
  "message-missing": () => "Write your message",
  "message-too-long": ({ limit }) => tooLong(limit),
  "adjustments-too-long": ({ limit }) => tooLong(limit),
  "not-shortlisted": () => "There is no time to choose at this point of your application",
  "time-taken": () => "Somebody else was a moment faster. These times are still free",
  "time-passed": () => "This time has passed. Choose a later one",
  "met-already": () => "The time you chose has started already. Please write to us, or call the person below",
  "sent-already": () => "You sent this already. To add something, write to us",
  "work-missing": () => "Write what you have done so far. If it was not paid work, write that",
  "part-too-long": ({ limit }) => tooLong(limit),
}

type Standing = { readonly tag: string; readonly title: string; readonly text: string }

const standing: Readonly<Record<Exclude<ApplicationStatus, "draft">, Standing>> = {
  submitted: {
    tag: "Sent",
    title: "We have your application",
    text: "The panel reads all answers after the job closes. They do not see your name.",
  },
  shortlisted: {
    tag: "Shortlisted",
    title: "The panel would like to meet you",
    text: "They read your answers and want to know you better.",
  },
  "not-shortlisted": {
    tag: "Not this time",
    title: "We will not take this application further",
    text: "People read every answer you wrote before this was decided. If you think it is wrong, write to us or call. A person will look again.",
  },
  offered: {
    tag: "Offer",
    title: "You have an offer",
    text: "The provider would like you to work with them. Read the offer, and take your time.",
  },
  accepted: {
    tag: "Offer accepted",
    title: "You said yes",
    text: "Next come the checks that the law asks for. We tell you what is asked, step by step.",
  },
  declined: {
    tag: "Offer declined",
    title: "You said no to the offer",
    text: "Thank you for telling us. You are welcome to apply for another job at any time.",
  },
  "not-appointed": {
    tag: "Not this time",
    title: "Somebody else was chosen for this job",
    text: "Thank you for meeting the panel. If you would like to talk about it, write to us or call.",
  },
  started: {
    tag: "Started",
    title: "You work here now",
    text: "Your training plan and your certificates have a place of their own.",
  },
  withdrawn: {
    tag: "Taken back",
    title: "You took this application back",
    text: "Nobody will score it. You are welcome to apply for another job at any time.",
  },
}

const purposes: Readonly<Record<AdjustmentPurpose, { title: string; ask: string; hint: string }>> = {
  applying: {
    title: "To fill in this application",
    ask: "What would help you to fill in this application?",
    hint: "For example: the questions on paper, somebody who types while you speak, a call to go through it.",
  },
  meeting: {
    title: "To meet us",
    ask: "What would help you when we meet?",
    hint: "For example: more time, a quiet room, a way in without steps, a sign language interpreter, a supporter with you.",
  },
}

const wayNames: Readonly<Record<MeetingWay, string>> = {
  "in-person": "In person",
  video: "By video",
  phone: "By phone",
}

/** Words of what comes after sending: where it stands, messages, help, times to meet, work history. */
export const afterwards = {
  afterwardsRefusals,
  standing,

  steps: {
    sent: "You sent your answers",
    close: "We wait until the job closes",
    read: "The panel reads, without your name",
    readDone: "The panel read your answers",
    readText:
      "At least one person who draws on support scores what you wrote or said. What you chose in the short stories is compared with answers agreed before.",
    hear: "You hear from us, whatever the answer is",
    meetIf: "If you are shortlisted, you choose a time to meet the panel",
    meet: "You meet the panel",
    met: "You met the panel",
    meetChoose: "Choose the time that suits you best.",
    meetSoon: "We tell you when there are times to choose from.",
    decision: "You hear what was decided, and why",
    decided: "It was decided",
    offer: "You got an offer",
    answer: "You answer the offer",
    answerText: "There is no rush. Ask all you want to ask first.",
    saidYes: "You said yes",
    saidNo: "You said no to the offer",
    checks: "The checks that the law asks for",
    checksText: "You tell us about your work so far. We see to the rest with you.",
    firstDay: "Your first day",
    start: "You started",
    withdrawn: "You took it back",
    by: "by",
  },

  now: {
    title: "What to do now",
    nothing: "There is nothing you have to do now.",
    nothingText: "We are in touch as soon as there is news.",
    chooseTime: "Choose a time to meet",
    timesFree: (count: number) => (count === 1 ? "1 time is free." : `${count} times are free.`),
    noTimes:
      "There is no time to choose from yet. We tell you when there is. If you have given us no e-mail, look here again in a few days.",
    yourTime: "You meet the panel on",
    changeTime: "Choose another time",
    workHistory: "Tell us about your work so far",
    workHistoryText:
      "Every care provider has to ask for this before somebody starts. You use your own words.",
    workHistorySent: "You sent us your work so far on",
    otherJobs: "See the jobs that are open",
    otherJobsText: "Other doors are open.",
    learning: "Go to your learning",
    unread: (count: number) => (count === 1 ? "You have 1 new message." : `You have ${count} new messages.`),
    readMessages: "Read it and answer",
    didItHappen: "You asked for something that would help you. Did it happen?",
    sayIfHappened: "Tell us",
  },

  checking: {
    title: "What we check before you start",
    lead: "The law asks to see these of everybody who starts. We tell you what to bring. Nobody on the panel sees any of it.",
    items: checkItemNames,
    states: {
      "in-place": "In place",
      "not-needed": "Not needed",
      "run-out": "To be seen again",
      missing: "Still to come",
    } as Record<CheckStanding, string>,
    supervised: (supervisor: string) =>
      `You can start before the certificate is here. ${supervisor} is beside you until then.`,
  },

  doing: {
    title: "What you can do",
    yours: "Your application",
    change: "Change your answers",
    changeUntil: "You can until",
    messages: "Write to us",
    messagesHint: "Ask, tell us something, or say that something has changed.",
    messagesNew: (count: number) => (count === 1 ? "1 new" : `${count} new`),
    help: "Ask for something that would help you",
    helpHint: "To fill in the application, or to meet us. The panel does not see it.",
    meet: "Your time to meet",
    meetHint: "See it, change it or give it back.",
    workHistory: "Your work so far",
    readAll: "Read everything you sent",
  },

  messages: {
    title: "Messages",
    lead: (provider: string) => `You and ${provider} write to each other here. The panel does not read it.`,
    none: "There are no messages yet.",
    you: "You",
    isNew: "New",
    gone: "These words are no longer kept.",
    label: "Your message",
    hint: "A person reads it. You do not have to give your name.",
    send: "Send your message",
    sent: "Your message is sent. We answer here.",
    sentEmail: "Your message is sent. We answer here, and tell you by e-mail.",
    tooMany: "You have written many messages in the last hour. Please wait a while, or call the person below",
  },

  asked: {
    title: "What would help you",
    lead: "Say what would help, not why. It goes to a person who arranges it. The people who score your answers do not see it.",
    phone: (person: string, phone: string) => `You can also ask by phone: ${person}, ${phone}.`,
    purposes,
    nothing: "You have not asked for anything.",
    noWords: "You said that something would help. A person asks you what.",
    states: {
      asked: "Asked",
      delivered: "We say it is done",
      confirmed: "It happened",
      "not-yet": "Not yet done",
    },
    about: {
      asked: "A person sees to it and tells you here when it is done.",
      delivered: "We wrote to you what we did.",
      confirmed: "You told us that it happened. Thank you.",
      "not-yet": "You told us that it has not happened yet. A person looks at it again.",
    },
    question: "Did it happen?",
    yes: "Yes, it happened",
    notYet: "Not yet",
    thanks: "Thank you for telling us.",
    ask: "Ask for something",
    change: "Change what you asked for",
    saved: "We passed it on. A person sees to it.",
    over: "It is too late to ask for this here. You can always write to us.",
    save: "Ask for this",
    empty: "Leave it empty if nothing would help any more.",
    whatTitle: "What would help you?",
    whatLead:
      "Say what would help, not why. You can leave both empty, and we will ask you. The panel never sees it.",
    messages: "Read the message",
  },

  meet: {
    title: "Choose a time to meet",
    changeTitle: "Your time to meet",
    lead: "All times are UK times. Whoever chooses first has the time. You can change yours until it starts.",
    have: "You meet the panel on",
    minutes: (minutes: number) => `${minutes} minutes`,
    ways: wayNames,
    legend: "Which time suits you?",
    legendAgain: "Which other time suits you?",
    none: "No time is free just now.",
    noneWhat: "Write to us when you could come, or call the person below. You lose nothing by it.",
    noneFits: "Does none of them suit you?",
    write: "Write to us when you could come",
    help: "Ask for something that would help you when we meet",
    choose: "Choose this time",
    change: "Change to this time",
    missing: "Choose one of the times",
    giveBack: "Give this time back",
    giveBackText: "Somebody else can then have it. You can choose again.",
    chosen: "The time is yours.",
    givenBack: "You gave the time back. You can choose another.",
    passed: "This time has passed.",
    calendar: "Put it into my calendar",
    missedTitle: "We did not meet",
    missed:
      "Things happen, and nothing is decided. Would you still like to meet? Choose another time. You do not have to say why.",
    missedWrong: "Were you there? Then we made a mistake: please call us.",
  },

  workHistory: {
    title: "Your work so far",
    lead: "Every care provider has to know this before somebody starts. It is not scored. Nothing in it can surprise us: lives are not straight lines.",
    work: "What work have you done?",
    workHint:
      "Since you left school: what it was, where, and about when it began and ended. Unpaid work counts too. Months and years are enough.",
    gaps: "What did you do in the times between?",
    gapsHint:
      "For example: looking after somebody, looking for work, being ill, travelling, being inside. A few words are enough.",
    private:
      "Only people at the provider who know who you are can read it. It is locked away from the panel.",
    send: "Send it",
    later: "Save and come back later",
    saved: "It is saved. Nobody reads it until you send it.",
    sentTitle: "You sent your work so far",
    sentOn: "You sent it on",
    sent: "Thank you. Your work so far is with us.",
    noGaps: "You wrote nothing here.",
    add: "Did you forget something?",
    addLink: "Write to us",
  },
}
