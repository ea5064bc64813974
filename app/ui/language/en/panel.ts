import type { LinkRefusal } from "#app/domain/accounts/rules.ts"
import type { Accord, NextStep, SaveScoreRefusal, SendRefusal } from "#app/domain/panels/rules.ts"
import type { PanelSay } from "#app/domain/panels/vocabulary.ts"
import { calendarFeed } from "#app/ui/language/en/calendar-feed.ts"
import { copy } from "#app/ui/language/en/panel-copy.ts"
import { joining } from "#app/ui/language/en/panel-joining.ts"
import { meeting } from "#app/ui/language/en/panel-meeting.ts"
import { moving } from "#app/ui/language/en/panel-moving.ts"
import { paper } from "#app/ui/language/en/panel-paper.ts"
import { practice } from "#app/ui/language/en/panel-practice.ts"
import { rate } from "#app/ui/language/en/panel-rate.ts"
import { explained, say } from "#app/ui/language/en/panel-say.ts"
import { myScoring } from "#app/ui/language/en/panel-scoring.ts"
import { supporters } from "#app/ui/language/en/panel-supporters.ts"
import { takingPart } from "#app/ui/language/en/panel-taking-part.ts"
import { talk } from "#app/ui/language/en/panel-talk.ts"
import { tellsWho } from "#app/ui/language/en/panel-tells-who.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const linkRefusals: Wording<LinkRefusal> = {
  "not-found": () => "This link does not work",
  "link-used": () => "This link has been used. It works one time only.",
  "link-late": () => "This link is too old. It worked for 30 days.",
  "link-cancelled": () => "This link was taken back.",
}

const saveRefusals: Wording<SaveScoreRefusal> = {
  "not-found": () => "This answer was taken back by the person who wrote it. Nobody scores it now.",
  "already-sent": () => "You have sent your scores for this question. They stay as they are.",
  "practise-first": () =>
    "First practise this question on its three made-up answers. Then score the real ones.",
  "words-changed": () =>
    "The words of this answer were put right since you opened the page. Your score is not saved yet. Please read the answer again, then save.",
}

const sendRefusals: Wording<SendRefusal> = {
  "answers-unscored": ({ unscored }) =>
    unscored === 1
      ? "One answer has no score yet. Score it, then send."
      : `${unscored} answers have no score yet. Score them, then send.`,
  "changed-since-seen": () =>
    "Something changed since you looked. Nothing is sent yet. Look at your scores again, then send.",
}

/** What comes next on a panel, in one sentence. After `wait` the day is said. */
const next: Readonly<Record<NextStep["kind"], string>> = {
  "say-yes": "You are invited. Say yes, or not now.",
  "not-published": "You are on the panel. The job is still being written.",
  wait: "You are on the panel. Scoring starts after",
  "getting-ready": "We are getting the answers ready. Please look again in a few minutes.",
  practise: "First you practise on three made-up answers. Then the real ones.",
  typing: "Some answers are still being typed. You can read them when all are ready.",
  "nothing-to-score": "There are no answers to score.",
  score: "There are answers for you to read and score.",
  send: "You have scored every answer to a question. Look at your scores and send them.",
  "all-sent": "You have sent all your scores. Thank you.",
}

const says: Readonly<Record<PanelSay, string>> = {
  advisory: "The panel advises. If the provider picks somebody else, it must tell you why.",
  equal: "You and the provider choose together. If it still picks somebody else, it must tell you why first.",
  final: "The panel decides. Only the panel’s choice can be offered the job.",
}

const accords: Readonly<Record<Accord, string>> = {
  alone: "Only your score is in so far.",
  same: "All of you gave the same score.",
  near: "You all see this nearly the same way.",
  apart: "You see this in different ways. That is fine. It is worth talking about.",
}

/** Words of the panel pages. */
export const panel = {
  joining,
  takingPart,

  copy,
  supporters,
  job: (title: string, provider: string) => `${title}, ${provider}`,
  myScoring,
  linkRefusals,
  saveRefusals,
  sendRefusals,
  tooMany: "That was many tries in a short time. Please wait 15 minutes and try again.",

  join: {
    title: (name: string) => `Welcome, ${name}`,
    lead: (provider: string) => `${provider} asks you to join a panel.`,
    leadJob: (job: string) => `The panel helps to choose who gets this job: ${job}.`,
    points: [
      {
        title: "What you do",
        text: "You read what people wrote, one answer at a time. You give each a score from 1 to 5.",
      },
      {
        title: "How long it takes",
        text: "About two minutes an answer. You can stop at any time and come back.",
      },
      {
        title: "You can have help",
        text: "Someone you trust can sit with you, read aloud and press the keys. The scores are yours.",
      },
      {
        title: "You can say no",
        text: "You choose. Opening the page does not mean yes. We ask you on the next page.",
      },
    ],
    picture: "Four people round a table, talking and listening.",
    open: (name: string) => `Yes, I am ${name}: open my panel`,
    notMe: (name: string) => `You are not ${name}? Then close this page. The link is only for them.`,
    newLinkTitle: "How to get in",
    newLinkText: "We can send a new link to your e-mail.",
    newLink: "Send me a new link",
    askPhone: (phone: string) => `You can also call ${phone} and ask for a new link.`,
    askProvider: (provider: string) => `Ask ${provider} for a new link.`,
    askInviter: "Ask the person who invited you for a new link.",
    checkLink: "Look at the link again. A letter may be missing at the end.",
    signInText: "You can also sign in with your e-mail address.",
    signIn: "Sign in by e-mail",
  },

  home: {
    title: "Your panels",
    all: "All your panels",
    upToDate: "You are up to date",
    upToDateText: "Nothing waits for you now.",
    after: (count: number) =>
      count === 1 ? "After that, one more thing waits." : `After that, ${count} more things wait.`,
    waits: "Waits for you",
    waiting: {
      invited: { text: "You are asked to join this panel.", go: "Read the invitation" },
      "agree-say": { text: "Read what say the panel has. Then say if you agree.", go: "Read about your say" },
      send: { text: next.send, go: "Look at my scores and send them" },
      score: { text: next.score, go: "Read and score" },
      practise: { text: next.practise, go: "Practise" },
      order: { text: "Look at the order your panel made. Then say if you agree.", go: "Look at the order" },
      explained: {
        text: "The provider did something that the panel did not choose. Read why. Then say what you think.",
        go: "Read why",
      },
      rate: { text: "You are asked how good each choice is.", go: "Say how good they are" },
    },
    answered: {
      no: "You said no. You can still say yes.",
      "tell-me-more": "You asked to know more. You can say yes or no when you like.",
    },
    none: "You are not on a panel now.",
    noneText: "When somebody invites you, you get a link from them. Open the link to see your panel here.",
    next,
    open: "Open this panel",
  },

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

  invited: {
    title: "Would you like to join this panel?",
    lead: (provider: string) => `${provider} would like you to help choose.`,
    what: "You read answers without names. You give each one a score from 1 to 5.",
    own: "Nobody tells you what to score. Nobody on the panel sees your scores before they send their own.",
    yes: "Yes, I will join",
  },

  about: {
    nextTitle: "What to do next",
    waitText: "We wait so that everybody’s answers are read in the same way, together.",
    practise: "Practise first",
    start: "Start scoring",
    goOn: "Go on where you were",
    checkAndSend: "Look at my scores and send them",
    sentTitle: "Thank you. You have sent all your scores",
    sentText: "They count together with the scores of the others.",
    questions: "The questions you score",
    answersIn: (scored: number, answers: number) => `${scored} of ${answers} scored`,
    noAnswers: "No answers",
    typing: "Answers are still being typed",
    toSend: (answers: number) => `${answers} of ${answers} scored, not sent yet`,
    sent: "Sent",
    seeSpread: "See how the scores lie",
    say: "What say you have",
    says,
    quorum: (count: number) =>
      count === 1
        ? "Nobody is chosen or turned down before one person who draws on support has scored all their answers."
        : `Nobody is chosen or turned down before ${count} people who draw on support have scored all their answers.`,
    sealed: "This was agreed and sealed on",
    sealedWhy: "It cannot be changed any more.",
    notSealed: "What say the panel has is not sealed yet.",
    members: "Who is on the panel",
    membersAsked: "Asked too. They have not said yes yet:",
    aboutTitle: "About this panel",
    more: "More",
    you: "You",
    theJob: "The job",
    readJob: "Read about the job",
  },

  goodDay: {
    title: "What does a good day look like?",
    lead: "You know what good support feels like. Your own words help the right people to apply.",
    public: "Your words come first on the page about the job. Anybody can read them there.",
    yours: "You choose. You can change your words, or take them back, at any time.",
    words: "A good day for me",
    wordsHint: "What do you do? What does the person who supports you do? Do not use other people’s names.",
    easyTitle: "In Easy Read too",
    easyWords: "The same in short sentences (you can leave this out)",
    easyHint: "One idea on each line. People who chose Easy Read see this in place of your other words.",
    name: "Which name shall we show? (you can leave this out)",
    nameHint: "Your first name, or another name. Leave it empty to show no name.",
    look: "See how it will look",
    lookTitle: "This is how it will look",
    means: [
      "Anybody can read it: on the internet, and found by a search.",
      "It does not change your place on the panel.",
      "You can take it back with one press. Then it is gone from the page at once.",
      "Somebody may have copied it before that. We cannot take those copies back.",
    ],
    meansTitle: "If you say yes",
    understood: "How did you find out what this means?",
    understoodChoices: {
      read: "I read it",
      "read-aloud": "It was read out to me",
      "told-in-person": "Somebody talked it through with me",
    },
    agree: "Yes, show my words",
    mend: "Change my words",
    saidTitle: "Your words are on the page",
    saidDraftTitle: "Your words are kept for the page",
    said: "This is what people read.",
    saidDraft: "People will read this when the job is published.",
    seeIt: "See it on the page about the job",
    change: "Change my words",
    takeBack: "Take my words back",
    takeBackText: "One press, and they are gone. You do not have to say why.",
    goneTitle: "Your words are gone",
    gone: "Nobody can read them on our pages any more. You can write new ones when you like.",
    goneLeft: "Nobody can read them on our pages any more.",
    linkTitle: "Your good day",
    link: "Say what a good day looks like",
    linkText: "In your own words, for people who think about applying. Only if you like.",
    linkSaid: "Look at your words, change them or take them back",
    leftTitle: "Words of yours that are still shown",
    leftText: "You have left these panels. You can still take your words back.",
    missing: {
      words: "Write what a good day looks like",
      understood: "Choose how you found out what this means",
    },
  },

  answer: {
    title: (place: number, of: number) => `Answer ${place} of ${of}`,
    question: (number: number, of: number) => `Question ${number} of ${of}`,
    asked: "What was asked",
    written: "What this person wrote",
    empty: "This person wrote nothing here.",
    how: "How good is this answer?",
    howHint: "Read the five choices. Pick the one that fits best.",
    note: "A note",
    noteHint: "Why did you choose this? The people who decide can read your note after you send it.",
    save: "Save and next",
    saveChange: "Save and go back to my list",
    canChange: "You can change this until you send.",
    back: (place: number) => `Back to answer ${place}`,
    backToPanel: "Back to your panel",
    backToCheck: "Back to my list",
    backToSpread: "Back to how the scores lie",
    kept: (place: number, score: string) => `Answer ${place} is kept: ${score}.`,
    change: "Change it",
    score: (points: number, label: string) => `${points}, ${label.toLowerCase()}`,
    chooseScore: "Choose a score from 1 to 5",
    noteNeedsScore: "Choose a score too, so that we can keep your note. Or clear the note and press again",
    moved: "The list of answers has changed. Please read this answer and score it.",
    sentTitle: "You sent your scores for this question",
    sentText: "They stay as they are now.",
    yourScore: (score: string) => `You gave this answer ${score}.`,
    yourNote: "Your note",
    onePress: "Save with one press",
    onePressText: "Would you like fewer presses?",
    onePressNow: "One press on a score saves it and goes to the next answer.",
    twoPresses: "Choose first, then save",
    nowIs: "Your score now",
  },

  aloud: {
    question: "Read the question",
    answer: "Read the answer",
    points: "Read the five choices",
    listen: "Listen to the question and the answer",
  },

  check: {
    title: "Look at your scores",
    lead: "These are your scores for this question. You can still change each one.",
    leadSome: (scored: number, answers: number) =>
      `${scored} of ${answers} answers have a score. Each can still be changed.`,
    leadNone: "There are no scores here yet. These are the answers that wait for one.",
    answer: (place: number) => `Answer ${place}`,
    noScore: "No score yet",
    changed: "This changed since you looked.",
    scoreIt: "Score it",
    what: (place: number) => `your score of answer ${place}`,
    note: (note: string) => `Your note: ${note}`,
    scoreRest: "Score the rest",
    afterTitle: "When you send",
    after: [
      "Your scores stay. Once you have seen the others, you can change one, and say why.",
      "When all of you have sent, each of you sees how the others scored.",
      "Your name is not shown with your scores.",
    ],
    send: "Send my scores for this question",
  },

  spread: {
    title: "How the scores lie",
    notYetTitle: "You can see this after you send",
    notYet:
      "First you give your own scores. So nobody is led by what others think. Your own view is what counts.",
    notYetBack: "Go on with my scores",
    waitTitle: "The others are still scoring",
    waitText: "You will see how all of you scored when everybody has sent.",
    whyWait: "We wait so that nobody is led by what others think.",
    sentTitle: "Your scores are sent",
    sentText: "Thank you.",
    lead: "Each answer is shown with your score and the scores of the panel. No names are shown.",
    sentSoFar: (sent: number, all: number) =>
      sent === all
        ? `All ${all} people who score this question have sent their scores.`
        : `${sent} of ${all} people who score this question have sent their scores.`,
    answer: (place: number) => `Answer ${place}`,
    nextAnswer: "See the next answer",
    answerBefore: (place: number) => `Back to answer ${place}`,
    own: (score: string) => `You gave ${score}.`,
    ownNone: "You did not score this answer.",
    accords,
    listLabel: (place: number) => `Scores for answer ${place}`,
    people: (count: number) => (count === 0 ? "nobody" : count === 1 ? "1 person" : `${count} people`),
    withYou: (count: number) =>
      count === 1 ? "you" : count === 2 ? "you and 1 other person" : `you and ${count - 1} other people`,
    read: "Read this answer again",
    next: "Go on to the next question",
    back: "Back to your panel",
  },

  rest: {
    title: "Take your time",
    text: "Have a rest. Nothing is lost.",
    kept: "Each score that you saved is kept.",
    noHurry: "There is no clock. A rest does not count against anybody.",
    comeBack: "Please come back by",
    comeBackWhy:
      "On that day the people who applied hear from us. Do you want more time? Call the person below.",
    howBack: "To come back on this device, open this page again, or go to Your panels.",
    elsewhere: "On another device, sign in with your e-mail. Or ask the person below for a new link.",
    goOn: "Go on where you were",
    toPanels: "Your panels",
  },

  stop: {
    title: "You want to stop",
    text: "That is all right. You can stop at any time. You do not have to say why.",
    whatTitle: "What happens then",
    what: [
      "Scores that you sent still count.",
      "Scores that you did not send are seen by nobody else.",
      "Nobody who applied is told.",
    ],
    howTitle: "Would you like to talk first?",
    how: (person: string) => `Before you choose, you can speak to ${person}. You do not have to.`,
    call: (phone: string) => `Call ${phone}`,
    restInstead: "Only tired? Your place is kept.",
    takeBreak: "Take a break",
    back: "Go back to my panel",
  },
}
