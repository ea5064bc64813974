import { calendarFeed } from "#app/ui/language/easy-read/calendar-feed.ts"
import { copy } from "#app/ui/language/easy-read/panel-copy.ts"
import { goodDay } from "#app/ui/language/easy-read/panel-good-day.ts"
import { joining } from "#app/ui/language/easy-read/panel-joining.ts"
import { meeting } from "#app/ui/language/easy-read/panel-meeting.ts"
import { moving } from "#app/ui/language/easy-read/panel-moving.ts"
import { paper } from "#app/ui/language/easy-read/panel-paper.ts"
import { practice } from "#app/ui/language/easy-read/panel-practice.ts"
import { rate } from "#app/ui/language/easy-read/panel-rate.ts"
import { explained, say } from "#app/ui/language/easy-read/panel-say.ts"
import { myScoring } from "#app/ui/language/easy-read/panel-scoring.ts"
import { supporters } from "#app/ui/language/easy-read/panel-supporters.ts"
import { takingPart } from "#app/ui/language/easy-read/panel-taking-part.ts"
import { talk } from "#app/ui/language/easy-read/panel-talk.ts"
import { tellsWho } from "#app/ui/language/easy-read/panel-tells-who.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

export const panel: Translation<Words["panel"]> = {
  joining,
  takingPart,

  copy,
  myScoring,
  supporters,
  linkRefusals: {
    "not-found": () => "This link does not work",
    "link-used": () => "This link works one time only. It has been used.",
    "link-late": () => "This link is too old.",
    "link-cancelled": () => "This link was taken back.",
  },
  saveRefusals: {
    "not-found": () => "The person took this answer back. Nobody scores it now.",
    "already-sent": () => "You have sent your scores. They stay the same.",
    "practise-first": () => "First try this question on made-up answers.",
    "words-changed": () => "The words of this answer have changed. Please read it again. Then press save.",
  },
  sendRefusals: {
    "answers-unscored": ({ unscored }) =>
      unscored === 1 ? "One answer has no score yet." : `${unscored} answers have no score yet.`,
    "changed-since-seen": () => "Something changed. Nothing is sent yet. Look at your scores again.",
  },
  job: (title, provider) => `${title}, ${provider}`,
  tooMany: "There were too many tries. Wait 15 minutes. Then try again.",

  rate,
  tellsWho,
  moving,
  talk,
  paper,
  practice,

  calendarFeed,
  meeting,
  say,
  explained,

  join: {
    title: (name: string) => `Hello, ${name}`,
    lead: (provider: string) => `${provider} wants your help.`,
    leadJob: (job: string) => `You help to choose who gets this job: ${job}.`,
    points: [
      {
        title: "What you do",
        text: "People want this job. You read what they wrote. You give scores from 1 to 5.",
      },
      { title: "How long it takes", text: "It takes about 2 minutes for each one. You can rest." },
      { title: "You can have help", text: "Someone you trust can sit with you. You choose the scores." },
      { title: "You can say no", text: "You do not have to do this. It is up to you." },
    ],
    picture: "Four people talk at a table.",
    open: (name: string) => `Yes, I am ${name}. Go on.`,
    notMe: (name: string) => `Are you not ${name}? Then close this page.`,
    newLinkTitle: "How to get in",
    newLinkText: "We can send a new link to your e-mail.",
    newLink: "Send me a new link",
    askPhone: (phone: string) => `You can also call ${phone}. Ask for a new link.`,
    askProvider: (provider: string) => `Ask ${provider} for a new link.`,
    askInviter: "Ask the person who gave you the link.",
    checkLink: "Look at the link again. A letter may be missing.",
    signInText: "You can also use your e-mail.",
    signIn: "Use my e-mail",
  },

  home: {
    title: "Your panels",
    all: "All your panels",
    upToDate: "You are up to date",
    upToDateText: "There is nothing to do now. You can rest.",
    after: (count) => (count === 1 ? "Then there is 1 more thing." : `Then there are ${count} more things.`),
    waits: "To do",
    waiting: {
      invited: { text: "They want you to join this panel.", go: "Read more" },
      "agree-say": { text: "Read how you help to choose. Then say yes or no.", go: "Read it" },
      send: {
        text: "You have scored a question. Look at your scores. Then send them.",
        go: "Look at my scores",
      },
      score: { text: "There are answers to read.", go: "Read them" },
      practise: { text: "First you try three made-up answers.", go: "Try it" },
      order: { text: "Who comes first? Your panel made a list. Is it good?", go: "Look at the list" },
      explained: {
        text: "They did something you did not choose. Read why. Then say what you think.",
        go: "Read why",
      },
      rate: { text: "How good is each choice? You can say it here.", go: "Start" },
    },
    answered: {
      no: "You said no. You can still say yes.",
      "tell-me-more": "You want to know more. You can say yes or no.",
    },
    none: "You are not on a panel now.",
    noneText: "Someone may ask you to join. They give you a link. Open the link.",
    next: {
      "say-yes": "They want you to join. You can say yes or not now.",
      "not-published": "You are on the panel. The job is not ready yet.",
      wait: "You are on the panel. You can start after",
      "getting-ready": "We are getting the answers ready. Please look again soon.",
      practise: "First you try three made-up answers.",
      typing: "Some answers are not ready to read. We tell you here when they are.",
      "nothing-to-score": "There is nothing to read.",
      score: "There are answers to read.",
      send: "You have scored a question. Look at your scores. Then send them.",
      "all-sent": "You have done it all. Thank you.",
    },
    open: "Open",
  },

  invited: {
    title: "Do you want to join?",
    lead: (provider: string) => `${provider} wants you to help choose a worker.`,
    what: "You read what people wrote. You do not see their names. You give scores.",
    own: "You choose your own scores. Nobody tells you what to choose.",
    yes: "Yes, I want to join",
  },

  about: {
    nextTitle: "What you do next",
    waitText: "We wait for all the answers. Then we read them together.",
    practise: "Try it first",
    start: "Start",
    goOn: "Go on",
    checkAndSend: "Look at my scores",
    sentTitle: "You have done it all. Thank you.",
    sentText: "Your scores help to choose who gets the job.",
    questions: "The questions",
    answersIn: (scored: number, answers: number) => `${scored} of ${answers} done`,
    noAnswers: "No answers",
    typing: "Some answers are not typed yet",
    toSend: (answers: number) => `${answers} of ${answers} done. Not sent yet.`,
    sent: "Sent",
    seeSpread: "See all the scores",
    say: "How much you decide",
    says: {
      advisory: "The panel says who they want. They must tell you why if they choose someone else.",
      equal: "The panel and the managers choose together. They must tell you why if they do not.",
      final: "The panel chooses. No one else can.",
    },
    quorum: (count: number) =>
      count === 1
        ? "At least one of you who gets support scores each answer. Only then can they choose."
        : `At least ${count} of you who get support score each answer. Only then can they choose.`,
    sealed: "This was agreed on",
    sealedWhy: "Nobody can change it.",
    notSealed: "This is not agreed yet.",
    members: "Who is on the panel",
    membersAsked: "We asked these people too. They have not said yes yet.",
    aboutTitle: "About this panel",
    more: "More",
    you: "You",
    theJob: "The job",
    readJob: "Read about the job",
  },

  goodDay,

  answer: {
    title: (place: number, of: number) => `Answer ${place} of ${of}`,
    question: (number: number, of: number) => `Question ${number} of ${of}`,
    asked: "We asked this",
    written: "This person wrote",
    empty: "This person wrote nothing.",
    how: "How good is this answer?",
    howHint: "Choose one.",
    note: "Your note",
    noteHint: "Why did you choose this? The people who decide can read it.",
    save: "Keep this and go on",
    saveChange: "Keep this and go back",
    canChange: "You can change this later.",
    back: (place: number) => `Go back to answer ${place}`,
    backToPanel: "Go back to your panel",
    backToCheck: "Go back to my scores",
    backToSpread: "Go back to all the scores",
    kept: (place: number, score: string) => `We kept answer ${place}: ${score}.`,
    change: "Change it",
    chooseScore: "Choose a score",
    score: (points, label) => `${points}, ${label.toLowerCase()}`,
    noteNeedsScore: "Choose a score too. Or take your note away",
    moved: "The answers have changed. Please read this one.",
    sentTitle: "You sent your scores",
    sentText: "They stay the same now.",
    yourScore: (score: string) => `Your score is ${score}.`,
    yourNote: "Your note",
    onePressText: "Do you want to press less?",
    onePress: "Keep it with one press",
    onePressNow: "Press one. We keep it and go on.",
    twoPresses: "Go back to two presses",
    nowIs: "This is your score now",
  },

  aloud: {
    question: "Read me the question",
    answer: "Read me the answer",
    points: "Read me the five scores",
    listen: "Listen to the question and the answer",
  },

  check: {
    title: "Look at your scores",
    lead: "These are your scores. You can change them.",
    leadSome: (scored, answers) => `${scored} of ${answers} answers have a score. You can change them.`,
    leadNone: "There are no scores here yet. You can give them now.",
    answer: (place: number) => `Answer ${place}`,
    noScore: "No score yet",
    changed: "This one changed.",
    scoreIt: "Give a score",
    what: (place: number) => `your score for answer ${place}`,
    note: (note: string) => `Your note: ${note}`,
    scoreRest: "Go on",
    afterTitle: "When you send",
    after: [
      "Your scores stay. Later you can change one and say why.",
      "You see the scores of the others when all are sent.",
      "The others see your scores then. They do not see your name.",
    ],
    send: "Send my scores",
  },

  spread: {
    title: "All the scores",
    notYetTitle: "You can see this later",
    notYet: "First you give your own scores. Then you see the others.",
    notYetBack: "Go on",
    waitTitle: "The others are not done yet",
    waitText: "You can see all the scores when all of you have sent.",
    whyWait: "We wait so that each of you thinks alone first.",
    sentTitle: "Your scores are sent",
    sentText: "Thank you.",
    lead: "You see your score and the scores of the others. There are no names.",
    sentSoFar: (sent: number, all: number) =>
      sent === all
        ? `All ${all} people have sent their scores.`
        : `${sent} of ${all} people have sent their scores.`,
    own: (score: string) => `Your score is ${score}.`,
    ownNone: "You gave no score.",
    accords: {
      alone: "So far there is only your score.",
      same: "You all chose the same.",
      near: "You all think nearly the same.",
      apart: "You think different things. That is fine. You can talk about it.",
    },
    answer: (place) => `Answer ${place}`,
    nextAnswer: "See the next answer",
    answerBefore: (place) => `Go back to answer ${place}`,
    listLabel: (place) => `Scores for answer ${place}`,
    people: (count) => (count === 0 ? "no one" : count === 1 ? "1 person" : `${count} people`),
    withYou: (count) =>
      count === 1 ? "you" : count === 2 ? "you and 1 more person" : `you and ${count - 1} more people`,
    read: "Read this answer again",
    next: "Go to the next question",
    back: "Go back to your panel",
  },

  rest: {
    title: "Have a rest",
    text: "Take your time.",
    kept: "We kept your scores.",
    noHurry: "There is no rush.",
    comeBack: "Please come back by",
    comeBackWhy: "Do you want more time? Call the person below.",
    howBack: "Open this page again when you are ready.",
    elsewhere: "Do you use another phone or computer? Then use your e-mail to get in.",
    goOn: "Go on",
    toPanels: "Your panels",
  },

  stop: {
    title: "You want to stop",
    text: "That is fine. You do not have to say why.",
    whatTitle: "What happens then",
    what: [
      "The scores that you sent still count.",
      "The other scores stay private.",
      "The people who want the job are not told.",
    ],
    howTitle: "Do you want to talk first?",
    how: (person: string) => `You can talk to ${person}. You do not have to.`,
    call: (phone: string) => `Call ${phone}`,
    restInstead: "Are you tired?",
    takeBreak: "Have a rest",
    back: "Go back to my panel",
  },
}
