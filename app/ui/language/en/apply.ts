import type { ApplicantRefusal } from "#app/domain/applications/rules.ts"
import type { ContactWay } from "#app/domain/applications/vocabulary.ts"
import { afterwards } from "#app/ui/language/en/apply-afterwards.ts"
import { beforeWeMeet } from "#app/ui/language/en/apply-meeting.ts"
import { offerNews, stepBack } from "#app/ui/language/en/apply-offer.ts"
import { question } from "#app/ui/language/en/apply-question.ts"
import { reaching } from "#app/ui/language/en/apply-reaching.ts"
import { record } from "#app/ui/language/en/apply-record.ts"
import { references } from "#app/ui/language/en/apply-references.ts"
import { usualConditions } from "#app/ui/language/en/offer-conditions.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const grouped = new Intl.NumberFormat("en-GB")
const tooLong = (limit: number) =>
  `This is longer than ${grouped.format(limit)} characters. Please make it shorter. Nothing you wrote is lost`

const refusals: Wording<ApplicantRefusal> = {
  "not-found": () => "We cannot find this in your application",
  "already-sent": () => "You have sent this application already. You need do nothing more",
  withdrawn: () => "You have taken this application back, so it can no longer be changed",
  "vacancy-closed": () => "This job has closed, so we can no longer take your answer",
  "answer-missing": () => "Write your answer, or save and come back later",
  "answer-too-long": ({ limit }) => tooLong(limit),
  "options-unrated": () => "Say how good each of the choices is",
  "choices-missing": ({ missing }) =>
    missing.length > 1 ? "Choose the best and the worst thing to do" : `Choose the ${missing[0]} thing to do`,
  "best-is-worst": () => "You chose the same thing as best and as worst. Choose another for one of them",
  "not-in-order": () => "Put all of them in order",
  "changed-elsewhere": () => "You saved another answer to this question since you opened this page",
  "questions-unanswered": ({ numbers }) =>
    numbers.length === 1
      ? `Question ${numbers[0]} is not answered yet`
      : `Questions ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)} are not answered yet`,
  "adjustments-unanswered": () => "Say if you would like any changes to help you take part",
  "contact-missing": () => "Tell us what to call you and how to reach you",
  "not-declared": () => "Tick the box if you are not barred. If you are not sure, ask the person below",
  "name-missing": () => "Tell us what to call you. Any name you go by is fine",
  "name-too-long": ({ limit }) => tooLong(limit),
  "email-not-whole": () => "Look at the e-mail address again. It needs an @ and a dot, like name@example.org",
  "phone-not-whole": () => "Look at the phone number again. It needs at least 7 digits",
  "secret-word-too-short": ({ least }) => `Make your secret word at least ${least} letters or numbers long`,
  "secret-word-too-long": ({ limit }) => tooLong(limit),
  "secret-word-in-reference": () => "Choose a word that is not in your reference",
  "adjustments-too-long": ({ limit }) => tooLong(limit),
  "reason-too-long": ({ limit }) => tooLong(limit),
  "way-not-chosen": () => "First choose how we can reach you",
  "does-not-open": () =>
    "These do not open an application. Check each word and try again. Your answers are safe",
  "wrong-state": () => "This application can no longer be taken back here. Please call the person below",
}

const counted = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`

const ways: Readonly<Record<ContactWay, { label: string; hint: string }>> = {
  email: { label: "By e-mail", hint: "You also get a receipt." },
  phone: { label: "By phone", hint: "A person calls you." },
  reference: {
    label: "Only by my reference",
    hint: "You give no address and no number. You come back here to see where things stand.",
  },
}

/** Words of the apply pages. */
export const apply = {
  refusals,
  ways,
  ...afterwards,
  beforeWeMeet,
  record,
  references,
  offerNews,
  stepBack,
  reaching,
  jobAt: (job: string, provider: string) => `${job}, ${provider}`,
  toApplication: "Your application",
  offer: {
    title: "Your offer",
    lead: (provider: string) => `${provider} would like you to work with them. Take your time.`,
    job: "Job",
    pay: "Pay",
    start: "First day planned",
    conditions: "What has to be in place first",
    conditionsLead: "This is a conditional offer. The job is yours once these are in place:",
    usual: usualConditions,
    question: "Do you want the job?",
    accept: "Yes, I want the job",
    acceptHint: "Somebody will tell you what is needed, step by step.",
    decline: "No, thank you",
    declineHint: "You need not say why. This cannot be undone here.",
    send: "Send my answer",
  },
  saveAndGoOn: "Save and continue",
  saveTheChange: "Save the change",
  reference: "Your reference",

  start: {
    title: "Apply for this job",
    job: (title: string) => `Apply: ${title}`,
    lead: "You need no CV, no account and no experience of care. You answer in your own words.",
    asked: "What you will be asked",
    part: {
      prompt: (count: number) => `${counted(count, "question")} about your life and what matters to you`,
      "rate-options": (count: number) =>
        `${counted(count, "short story", "short stories")}: you say how good each of some choices is`,
      "best-and-worst": (count: number) =>
        `${counted(count, "short story", "short stories")}: you choose the best and the worst thing to do`,
      "put-in-order": (count: number) =>
        `${counted(count, "short story", "short stories")}: you put some choices in order`,
      written: (count: number) => `${counted(count, "story", "stories")} where you write what you would do`,
      spoken: (count: number) =>
        `${counted(count, "story", "stories")} where you say what you would say. You can type it too`,
    },
    last: "What would help you to take part, what to call you, and how to reach you",
    minutes: (count: number) => `about ${count} minutes`,
    goodToKnow: "Good to know",
    time: (minutes: number) =>
      `It takes most people about ${minutes} minutes in all. There is no time limit.`,
    stop: "Every page is saved. You can stop at any time and come back.",
    blind: "The panel reads your answers without your name.",
    spelling: "Spelling and grammar do not count.",
    closes: "You can send it until",
    hear: "You hear from us by",
    language: "How would you like to read the questions?",
    languages: [
      { value: "en", label: "English" },
      { value: "easy-read", label: "Easy Read", hint: "Short sentences, with pictures." },
      {
        value: "cy",
        label: "Cymraeg (Welsh)",
        hint: "A native reader has not looked through it yet. The provider’s own words are in English.",
      },
    ],
    button: "Start now",
    already: "Have you started already?",
    comeBack: "Come back to your application",
    closed: "This job is closed. You can no longer apply.",
    otherJobs: "See the jobs that are open",
    tooMany:
      "A lot of applications were started from your network in the last hour. Please wait a while and try again, or call the person below",
  },

  home: {
    title: "Your application",
    draftTitle: "Your application so far",
    done: (done: number, of: number) => `You have done ${done} of ${of} parts.`,
    questions: "Your answers",
    rest: "About taking part",
    last: "Finish",
    question: (number: number, title: string) => `Question ${number}: ${title}`,
    adjustments: "Changes that would help you",
    contact: "What to call you and how to reach you",
    check: "Check your answers and send",
    statusDone: "Done",
    statusStarted: "Started",
    statusToDo: "To do",
    carryOn: "Carry on",
    checkAndSend: "Check and send",
    closes: "You can send it until",
    comeBackLater: "How to come back later",
    withdraw: "Take your application back",
    closedTitle: "This job closed before you sent your application",
    closedText: "It closed on",
    closedKept:
      "We are sorry. Your words are not lost. You can read, copy and print them, and use them for another job.",
    readAnswers: "Read your answers",
    otherJobs: "See the jobs that are open",
    reason: "The reason",
    seeOffer: "Read the offer and answer it",
    next: "What happens next",
    sentOn: "You sent it on",
  },

  question,

  adjustments: {
    title: "Would you like any changes to help you take part?",
    hint: "For example: more time, questions on paper, a quiet room, a sign language interpreter, a supporter with you. You need not say why.",
    apart: "The people who score your answers do not see this. Only those who arrange things do.",
    yes: "Yes",
    no: "No, thank you",
    choose: "Choose yes or no. You can change it until you send",
  },

  contact: {
    wayTitle: "How can we reach you?",
    wayHint: "We only use this for your application. The panel does not see it.",
    choose: "Choose how we can reach you",
    detailsTitle: {
      email: "Your name and e-mail",
      phone: "Your name and phone number",
      reference: "Your name and a secret word",
    },
    name: "What shall we call you?",
    nameHint: "Any name you go by. One word is fine.",
    email: "E-mail address",
    emailHint: "We write to you here, and send you a receipt.",
    phone: "Phone number",
    phoneHint: "You can say when it is good to call, such as 07700 900123, after six.",
    secretWord: "Secret word",
    secretWordHint: (reference: string) =>
      `With your reference (${reference}) it opens your application on any phone or computer. Choose something only you know, with 6 or more letters or numbers. Capital letters and spaces do not matter.`,
    secretWordKept: "You have set a secret word. Leave this empty to keep it.",
    otherWay: "Choose another way",
  },

  check: {
    title: "Check your answers",
    lead: "Change anything you like. Then send it at the bottom of the page.",
    sentTitle: "What you sent",
    keptTitle: "Your answers",
    yourAnswers: "Your answers",
    takingPart: "Taking part",
    question: (number: number) => `Question ${number}`,
    changeQuestion: (number: number) => `your answer to question ${number}`,
    answerNow: "Answer",
    notAnswered: "Not answered yet",
    adjustments: "Changes that would help you",
    changeAdjustments: "the changes that would help you",
    noneWanted: "None",
    wantedUnsaid: "Yes. We will ask you what would help.",
    name: "We call you",
    changeName: "what we call you",
    way: "We reach you",
    changeWay: "how we reach you",
    secretWordSet: "You have set a secret word.",
    declareTitle: "One thing the law asks",
    declare: "I am not barred from working with adults in care.",
    declareHint:
      "“Barred” means that your name is on an official list of people who may not do this work. It is rare. This is all we ask now about the past: having a criminal record does not stop you from applying.",
    sendTitle: "Send your application",
    sendText: "After you send it, you can still read it, change it or take it back until the job closes.",
    changeUntil: "You can change this until",
    changed: "Your change is saved. It is part of what you sent.",
    send: "Send your application",
    print: "To keep a copy, print this page.",
  },

  sent: {
    title: "Your application is sent",
    reference: "Your reference is",
    next: "What happens next",
    receipt: "We are sending you a receipt by e-mail, with a link that brings you back here.",
    comeBack: "How to come back",
    withWord:
      "Go to this site, choose “Come back to your application”, and give your reference and your secret word.",
    withLink: "Use the link in the e-mail, or the one you saved.",
    thisBrowser:
      "Now only this browser opens your application. Set a secret word, or save a link, so that you can come back from anywhere.",
    setUp: "Set a secret word or save a link",
    changeUntil: "You can change your answers until",
    read: "Read, change or print what you sent",
    stand: "See where your application stands",
    print: "You can print this page to keep your reference.",
  },

  save: {
    title: "Save and come back later",
    lead: "Your answers are saved. There is no rush.",
    openUntil: "You can send your application until",
    reference: "Write down these three words, or take a picture of them:",
    here: "In this browser, just come back to this site. To come back from another phone or computer, choose one or both of these ways.",
    wordTitle: "With a secret word",
    wordText:
      "Your reference and your secret word together open your application. You can say them on the phone.",
    wordSet: "You have set a secret word. You can set a new one here.",
    wordLabel: "Secret word",
    wordHint:
      "Choose something only you know, with 6 or more letters or numbers. Capital letters and spaces do not matter.",
    wordButton: "Set the secret word",
    wordDone: "Your secret word is set.",
    linkTitle: "With a link",
    linkText:
      "The link opens your application by itself. Keep it for yourself. A new link replaces the one before.",
    linkButton: "Make a link",
    linkMade: "This is your link. It is shown only once, so copy it now.",
    emailLabel: "Send a link to this e-mail address",
    emailHint: "We use the address for this e-mail only.",
    emailButton: "Send me a link",
    emailDone: "The link is on its way. It may take a few minutes.",
    tooManyEmails: "You have asked for several links already. Please wait an hour, or make a link here",
    sharedTitle: "Is this a shared computer?",
    sharedText:
      "Close your application here, so that nobody else can open it. First make sure that you can come back: set a secret word or save a link.",
    sharedButton: "Close it on this computer",
    carryOn: "Carry on now",
  },

  comeBack: {
    title: "Come back to your application",
    lead: "Give your reference and your secret word. Your answers are where you left them.",
    reference: "Your reference",
    referenceHint: "Three words, such as amber river lamp. Spaces and capital letters do not matter.",
    secretWord: "Your secret word",
    secretWordHint: "The one you chose.",
    button: "Open my application",
    noWordTitle: "If you have no secret word",
    noWord:
      "Use the link you saved, or the one in an e-mail from us. In the browser where you began, your application opens by itself. If none of this works, call the person named on the job.",
    findJob: "Find the job",
    recent: "Open in this browser",
    tooMany: "There were too many tries. Please wait 15 minutes, then try again. Your answers are safe",
    closed: "Your application is closed on this computer.",
  },

  back: {
    title: "Open your application",
    lead: "Press the button to carry on. If your application is open in another browser, it is closed there.",
    button: "Open my application",
    dead: "This link does not open an application. There may be a newer one in an e-mail from us",
    other: "Come back with your reference and secret word",
  },

  withdraw: {
    title: "Take your application back",
    lead: "Nobody will read or score your answers any more. You cannot undo this, but you can apply again while the job is open.",
    draftLead:
      "What you wrote stays unsent, and nobody at the provider sees it. You cannot undo this, but you can start again while the job is open.",
    reason: "Would you like to say why?",
    reasonHint:
      "You can leave this empty. If you write something, the provider sees it, and it helps them do better.",
    button: "Yes, take it back",
    keep: "No, keep my application",
  },

  notOpen: {
    title: "We cannot save this from here",
    text: "Your application is not open in this browser any more. It may have been opened on another phone or computer, or closed here.",
    kept: "This is what you just wrote. It is not saved yet. Copy it, open your application again, and put it in.",
    button: "Open your application again",
    over: {
      title: "This can no longer be saved",
      "already-sent": () => "You sent this application, and it can no longer be changed.",
      withdrawn: () => "You took this application back, so it can no longer be changed.",
      kept: "This is what you just wrote. It is not saved. You can copy it to keep it.",
      button: "Go to your application",
    },
  },
}
