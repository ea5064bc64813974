import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

export const paper: Translation<Words["panel"]["paper"]> = {
  fileName: "score-on-paper",
  title: (job) => `Score on paper: ${job}`,
  kicker: (name) => `For ${name}`,
  forJob: (provider) => `A job at ${provider}`,
  lead: "You help to choose who gets this job.",
  howTitle: "What to do",
  how: [
    "Each sheet has one answer.",
    "We do not say who wrote it.",
    "Read the answer. Or ask someone to read it to you.",
    "Turn it over. Tick one face.",
    "It is your score. No one picks it for you.",
    "You can rest and go on later.",
    "Have you done all the sheets of a question? Then tick: I am done.",
  ],
  backTitle: "How to send it back",
  back: (person, phone) => `Give the sheets to ${person}. Or call ${phone}. They tell you how to post them.`,
  typed: "One person types your ticks. One more person checks them. The panel can not see them yet.",
  by: (day) => `Please send them back before ${day}.`,
  helpTitle: "Do you want help?",
  help: (person, phone) => `Call ${phone}. Ask for ${person}.`,
  question: (position) => `Question ${position}`,
  guideTitle: "What the scores mean",
  sheet: (number, words) => `Sheet ${number}: ${words}`,
  qrAlt: (number) => `Code for sheet ${number}`,
  linkContents: (number) => `Sheet ${number}, for the person who types it`,
  answer: "The answer",
  empty: "There are no words here.",
  score: "How good is it? Tick one.",
  point: (points, label) => `${points}: ${label}`,
  cannot: "I can not score this. Tick why:",
  cannotReasons: {
    "cannot-understand": "I do not understand it",
    "about-something-hard": "It is hard for me to read about this",
    "knows-person": "I know who wrote it",
    other: "Something else",
  },
  note: "Why? You can leave this out.",
  doneTitle: "This was the last answer here",
  done: "I am done with this question. You can count my scores.",
  mine: {
    title: "Your paper sheets",
    printed: "We printed sheets for you on",
    back: (back, sheets) =>
      back === 0
        ? `There ${sheets === 1 ? "is 1 sheet" : `are ${sheets} sheets`}. We do not have any back yet.`
        : back === sheets
          ? "We have all of them back. Thank you."
          : `There are ${sheets} sheets. We have ${back} of them back.`,
    ask: (person) => `Do you not have them? Ask ${person}.`,
    typed: (count) =>
      `We typed ${count === 1 ? "1 score" : `${count} scores`} from your paper. Is that right?`,
    toTyped: "Look at it",
  },
  asTyped: {
    title: (count) =>
      count === 0
        ? "There is nothing to look at"
        : `We typed ${count === 1 ? "1 score" : `${count} scores`} from your paper. Is that right?`,
    none: "We have not typed a thing from your paper.",
    lead: "Is it right? Then you are done.",
    notYours: (person) => `Did you send no paper? Take it back. Tell ${person}.`,
    sheet: (number) => `Sheet ${number}`,
    points: (points) => `You gave ${points} of 5.`,
    cannot: (why) => `You can not score it. ${why}.`,
    note: "You wrote:",
    typedOn: (typed, confirmed) => `${typed} typed it. ${confirmed} checked it. That was on`,
    press: "I did not write that",
    pressWhich: (number) => `on sheet ${number}`,
    whatThen: "Then it does not count. You score it on the screen.",
    counts: "The panel has seen this score. It stays. You can still say: I did not write that.",
    takenBack: "You took it back. Please score it on the screen.",
    disowned: "You said: I did not write that. We will talk to you.",
    knows: "You ticked: I know who wrote it. Is that right?",
    knowsPress: "Yes, I know who it is",
    knowsThen: "Then you do not score what they wrote.",
    known: "You know who wrote it. You do not score what they wrote.",
    done: "Thank you. We wrote that down.",
    back: "Back to your panel",
  },
  face: {
    1: "a worried face",
    2: "a face that is not sure",
    3: "a face with a flat mouth",
    4: "a happy face",
    5: "a very happy face",
  },
}
