import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import type { DecisionOutcome, MeetingWay } from "#app/domain/decisions/vocabulary.ts"
import type { Looked } from "#app/domain/privacy/data-copy.ts"
import type { AnswerComplaintRefusal, ComplaintRefusal, EraseRefusal } from "#app/domain/privacy/rules.ts"
import type { EqualityQuestion } from "#app/domain/privacy/vocabulary.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import { checkItemNames, checkOutcomesSaid } from "#app/ui/language/en/check-items.ts"
import { offerAnswers, offerChangeKinds } from "#app/ui/language/en/offer-answers.ts"
import { referencesInCopy } from "#app/ui/language/en/privacy-references.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

type Said<Refusal extends { readonly kind: string }> = Exclude<Refusal, { readonly kind: "not-found" }>

const erasing: Wording<Said<EraseRefusal>> = {
  "offer-stands": () =>
    "You have an offer of work. While it stands we cannot delete your application. Ring the person below.",
}
const complaining: Wording<Said<ComplaintRefusal>> = {
  "complaint-missing": () => "Write what went wrong.",
  "complaint-too-long": ({ limit }) => `Make it shorter. There is room for ${limit} letters and spaces.`,
}
const answering: Wording<Said<AnswerComplaintRefusal>> = {
  "answer-missing": () => "Write your answer.",
  "answer-too-long": ({ limit }) => `Make it shorter. There is room for ${limit} letters and spaces.`,
  "answered-already": () => "This complaint has an answer already. It stays as it was given.",
}

const roles: Record<MembershipRole, string> = {
  owner: "answers for the provider",
  recruiter: "works through applications",
  "hiring-manager": "hires people",
  assessor: "sees work in practice",
  finance: "pays rewards",
  viewer: "only looks",
}
const looked: Record<Looked["what"], string> = {
  answers: "read your application, without your name",
  identity: "looked at who you are",
  recording: "listened to you, to type what you said",
}

const outcomes: Record<DecisionOutcome, string> = {
  shortlist: "To meet you",
  "not-shortlist": "Not to take your application further",
  appoint: "To offer you the job",
  "not-appoint": "Not to offer you the job",
}
const meetingWays: Record<MeetingWay, string> = {
  "in-person": "In person",
  phone: "By phone",
  video: "By video",
}
const statuses: Record<ApplicationStatus, string> = {
  draft: "Not sent",
  submitted: "Sent, waiting for a decision",
  shortlisted: "We want to meet you",
  "not-shortlisted": "Not taken further",
  offered: "You have an offer",
  accepted: "You said yes to the offer",
  declined: "You said no to the offer",
  "not-appointed": "Not chosen",
  started: "You started work",
  withdrawn: "You took it back",
}

type Question = {
  readonly ask: string
  readonly hint?: string
  readonly choices: Readonly<Record<string, string>>
}

const questions: Record<EqualityQuestion, Question> = {
  sex: { ask: "What is your sex?", choices: { female: "Female", male: "Male" } },
  age: {
    ask: "How old are you?",
    choices: {
      "16-24": "16 to 24",
      "25-34": "25 to 34",
      "35-44": "35 to 44",
      "45-54": "45 to 54",
      "55-64": "55 to 64",
      "65-and-over": "65 or over",
    },
  },
  ethnicGroup: {
    ask: "What is your ethnic group?",
    choices: {
      asian: "Asian or Asian British",
      black: "Black, Black British, Caribbean or African",
      mixed: "Mixed or more than one ethnic group",
      white: "White",
      another: "Another ethnic group",
    },
  },
  disability: {
    ask: "Do you have a condition or illness that makes daily life harder?",
    hint: "Of body or mind. One that has lasted 12 months, or may last as long.",
    choices: { "yes-a-lot": "Yes, a lot harder", "yes-a-little": "Yes, a little harder", no: "No" },
  },
  religion: {
    ask: "What is your religion or belief?",
    choices: {
      none: "No religion",
      buddhist: "Buddhist",
      christian: "Christian",
      hindu: "Hindu",
      jewish: "Jewish",
      muslim: "Muslim",
      sikh: "Sikh",
      another: "Another religion or belief",
    },
  },
  orientation: {
    ask: "Which of these is you?",
    hint: "Who you love or are drawn to.",
    choices: {
      straight: "Straight",
      "gay-or-lesbian": "Gay or lesbian",
      bisexual: "Bi",
      another: "Another word fits me better",
    },
  },
  supporting: {
    ask: "Do you look after somebody, without pay?",
    hint: "A relative, a friend or a neighbour who could not do without it. Hours in a week.",
    choices: {
      no: "No",
      "up-to-19-hours": "Yes, up to 19 hours a week",
      "20-hours-or-more": "Yes, 20 hours a week or more",
    },
  },
  language: {
    ask: "Which language do you use most?",
    choices: {
      english: "English",
      welsh: "Welsh",
      "british-sign-language": "British Sign Language",
      another: "Another language",
    },
  },
}

/** Words about what is held of an applicant: copy, deletion, complaints, equality questions, the clock. */
export const privacy = {
  links: {
    title: "Your data",
    copy: "See everything we hold about you",
    remove: "Delete everything",
    complain: "Make a complaint",
    complaints: "Your complaint",
    equality: "Answer questions about equality",
  },

  clock: {
    goes: "We keep your application until",
    goesWhat: "On that day it is deleted, by itself. You can delete it before.",
    held: "You have a complaint with us. Until it is answered, nothing is deleted by itself. Without it, the day would be",
    undecided:
      "When there is a decision, you see here how long we keep your application. It is 12 months from that day. You can delete it at any time before an offer.",
    undecidedGoes: "If nobody decides, it is deleted by itself on",
    hired:
      "Your application is part of your work record now. It is kept as long as the law asks an employer to keep such records. Ask the person below how long that is.",
  },

  equalityOffer: {
    title: "A few more questions, if you like",
    text: "They ask about you, so that we can see if we treat everybody fairly. You can say no. They have no effect on your application. Nobody at the provider can tell which answers are yours.",
    link: "Answer questions about equality",
  },

  copy: {
    title: "Everything we hold about you",
    lead: "This is all we keep about this application. Only you can see this page.",
    keep: "To keep",
    print: "You can print this page.",
    json: "Download it as data (JSON)",
    zip: (recordings: number) =>
      recordings === 0
        ? "Download all of it in one file (zip)"
        : "Download all of it in one file, with what you recorded (zip)",
    wrong: "Is something wrong? Write to us and we put it right.",
    write: "Write to us",
    application: "Your application",
    reference: "Reference",
    job: "Job",
    provider: "Provider",
    language: "Language",
    started: "You started",
    sent: "You sent it",
    notSent: "Not sent",
    notBarred: "You said that you may work with adults",
    moved: "Last step",
    takenBack: "Why you took it back",
    waysBack: "Ways back to it",
    secretWord: "a secret word (we cannot read it)",
    link: "a link",
    thisBrowser: "this browser",
    contact: "How we reach you",
    name: "Name",
    email: "E-mail",
    phone: "Phone",
    nothing: "Nothing.",
    adjustments: "What you asked for, to make it work for you",
    purposes: { applying: "For applying", meeting: "For meeting us" },
    unsaid: "You did not say what.",
    answers: "Your answers",
    noAnswer: "No answer.",
    ways: {
      typed: "Typed",
      spoken: "Spoken",
      paper: "On paper",
      phone: "On the phone",
      "in-person": "In person",
    },
    recording: "You recorded your answer. It is in the zip file as",
    typedFromRecording: "What was typed from it",
    scores: "What the panel gave",
    scored: (points: number) => `${points} of 5`,
    scoresLater: "What the panel gives your answers is shown here once there is a decision.",
    scoresWhose:
      "Who on the panel gave which points is not shown. They scored without knowing who you are, too.",
    typedFor: "Somebody typed for you",
    agreed: "You agreed to what was typed",
    messages: "Messages",
    fromYou: "You wrote",
    fromProvider: "The provider wrote",
    letters: "E-mails we wrote to you",
    letterTo: "To",
    wiped: "We deleted its words after it was sent, because there was a key in it.",
    decisions: "Decisions",
    feedback: "What the panel saw in you",
    outcomes,
    decidedBy: (name: string) => `${name} decided this.`,
    meetingWays,
    offerAnswers,
    offerChangeKinds,
    statuses,
    status: "Where it stands",
    file: (name: string) => `In the zip file: ${name}`,
    rated: (option: string, points: number) => `${points} of 5: ${option}`,
    youAnswered: "You answered",
    languages: { en: "English", "easy-read": "Easy Read", cy: "Welsh" } as Readonly<Record<string, string>>,
    best: "Best",
    worst: "Worst",
    when: "When",
    place: "Where",
    noReason: "No reason given",
    meeting: "Your time to meet",
    meetingMinutes: (minutes: number) => `${minutes} minutes`,
    whenWeMet: "When you met us",
    comfort: "What makes it comfortable for you",
    cameTitle: "Your visit",
    came: "You came.",
    didNotCome: "You did not come.",
    notScored: "Not scored",
    offer: "Your offer",
    offerChanges: "What became of your offer",
    pay: "Pay an hour",
    startOn: "First day",
    conditions: "What must be in place",
    answered: "You answered",
    workHistory: "Your work history",
    workHistoryIn: "It is in the files to download, as you gave it.",
    checks: "What was checked before you start",
    checkItems: checkItemNames,
    checkOutcomes: checkOutcomesSaid,
    ...referencesInCopy,
    supervised: "Your start with somebody beside you",
    complaints: "Complaints",
    looked: "Who looked",
    lookedAt: (name: string, what: string) => `${name} ${what}.`,
    lookedRole: (role: MembershipRole) => roles[role],
    lookedWhat: looked,
    lookedWhy: "Why:",
    nobody: "Nobody looked at who you are.",
    notHere: "What is not on this page",
    equality:
      "Answers to equality questions, if you gave any. They are kept apart, and cannot be looked up from here.",
    law: "You have a right to this copy, and to have mistakes put right.",
    howLong: "How long we keep it",
  },

  remove: {
    title: "Delete everything",
    lead: "You can delete your application and all we hold about you with it.",
    takesBack: "You are still in the running for this job. Deleting takes your application back.",
    goes: "What goes, for good",
    goesList: [
      "your name and how we reach you",
      "your answers, recordings and what was typed from them",
      "what you asked for to make things work for you",
      "messages, e-mails and complaints, with their answers",
      "what the panel gave and wrote, the reasons for decisions, and feedback",
      "answers to equality questions, if you gave any",
      "every way back: this page, your link, your secret word",
    ],
    stays: "What stays",
    staysList: [
      "that somebody applied, when, and what came of it: a number, with nothing about you",
      "copies for emergencies (backups), until they are written over",
    ],
    noWayBack: "It cannot be undone. If you want a copy, get it first.",
    copy: "Get a copy first",
    complaintGoes: "You have a complaint without an answer. It goes too, and nobody will answer it.",
    button: "Delete everything now",
    keep: "No, keep it",
    refusals: erasing,
    refused: "You cannot delete it just now",
    ring: "Ring this person. They can take the offer back if you ask, and then you can delete everything.",
  },

  gone: {
    title: "Your application is gone",
    lead: "We deleted it, and all we held about you with it.",
    ways: "Your link, your reference and your secret word open nothing now.",
    files: "What you recorded is deleted within minutes.",
    letters: "E-mails you have from us are yours. We cannot delete those.",
    jobs: "See open jobs",
  },

  complain: {
    title: "Make a complaint",
    lead: "Did something go wrong, or feel unfair? Tell us. It does not count against you.",
    who: (provider: string) =>
      `Your complaint goes to the person who answers for ${provider}. Nobody else there can see it here.`,
    when: (days: number) => `You have an answer within ${days} days.`,
    what: "What went wrong?",
    hint: "Use your own words. Say what would put it right, if you know.",
    button: "Send my complaint",
    phone: "You can also complain by phone. The number is below.",
    yours: "Your complaints",
    received: "We have your complaint",
    made: "You sent it",
    answerBy: "You have an answer by",
    answeredOn: "Answered",
    answer: "The answer",
    kept: "While it is open, nothing is deleted unless you delete it yourself.",
    another: "Make another complaint",
    nextTitle: "If our answer does not help",
    nextText: (name: string) =>
      `You can go to the ${name}. They look after people’s rights over their data. It costs nothing.`,
    nextPhone: "Phone",
    nextAsOf: "Checked on",
    refusals: complaining,
  },

  equality: {
    title: "Questions about equality",
    lead: "These questions help us to see if we treat everybody fairly.",
    choice: "You can leave out any of them, or all. It makes no difference to your application.",
    apart:
      "Your answers are kept apart from your application, without your name. Nobody on the panel or at the provider can look up which are yours.",
    once: "You can answer once. If you send the page again, the first answers stay.",
    notSaid: "I would rather not say",
    questions,
    button: "Send my answers",
    skip: "No, thank you",
    thanks: "Thank you",
    thanksText:
      "If you gave answers, they are kept apart from your application. You cannot see or change them now.",
    back: "Back to your application",
  },

  toAnswer: {
    title: "Complaints",
    lead: "From people who applied. Only you, who answer for this provider, see them.",
    law: "The law asks for a way to complain, and for an answer without delay. Ours is 30 days.",
    none: "There is no complaint.",
    open: "Waiting for your answer",
    answered: "Answered",
    about: (job: string, reference: string) => `${job}, reference ${reference}`,
    left: (days: number) =>
      days < 0
        ? days === -1
          ? "1 day late"
          : `${-days} days late`
        : days === 0
          ? "To be answered today"
          : days === 1
            ? "1 day left"
            : `${days} days left`,
    made: "Sent",
    due: "Answer by",
    answerIt: "Answer it",
    read: "Read it",
    one: "A complaint",
    back: "All complaints",
    words: "What they wrote",
    yourAnswer: "Your answer",
    hint: "They read it as you write it. Say what you looked at, what you found, and what you will do.",
    once: "You answer once, and your answer stays as it is.",
    button: "Send the answer",
    today: (open: number) =>
      open === 1 ? "A complaint waits for your answer." : `${open} complaints wait for your answer.`,
    refusals: answering,
  },
}
