/** Words of the printed pack that a panel member scores on. */
export const paper = {
  fileName: "score-on-paper",
  title: (job: string) => `Score on paper: ${job}`,
  kicker: (name: string) => `For ${name}`,
  forJob: (provider: string) => `A job at ${provider}`,
  lead: "You choose who gets this job, with the rest of the panel. These are the answers that you score.",
  howTitle: "How to do it",
  how: [
    "Each sheet has one answer on its front. It does not say who wrote it. You score on its back.",
    "Read the answer, or ask somebody to read it to you.",
    "Look at the guide for the question. Then tick one box: your own score.",
    "Nobody may choose the score for you.",
    "You can stop, and rest, and go on another day.",
    "Have you done all sheets of a question? Tick “I am done” on its last sheet.",
  ],
  backTitle: "How to send it back",
  back: (person: string, phone: string) =>
    `Give the sheets to ${person}, or call ${phone} and ask how to post them. You can send some now and some later.`,
  typed:
    "One person types what you ticked. Another person checks it. Nobody else on the panel sees it before all have scored.",
  by: (day: string) => `Please send all of it back before ${day}.`,
  helpTitle: "Do you want help?",
  help: (person: string, phone: string) => `Call ${phone} and ask for ${person}.`,
  question: (position: number) => `Question ${position}`,
  guideTitle: "What the scores mean",
  sheet: (number: number, words: string) => `Sheet ${number}: ${words}`,
  qrAlt: (number: number) => `QR code for whoever types sheet ${number}`,
  linkContents: (number: number) => `Sheet ${number}, for whoever types it`,
  answer: "What somebody wrote",
  empty: "Nothing was written here.",
  score: "How good is this answer? Tick one.",
  point: (points: number, label: string) => `${points}: ${label}`,
  cannot: "I cannot score this. Tick why:",
  cannotReasons: {
    "cannot-understand": "I do not understand it",
    "about-something-hard": "It is about something that is hard for me",
    "knows-person": "I know who wrote it",
    other: "Something else",
  },
  note: "Why? You can leave this empty.",
  doneTitle: "This was the last answer to this question",
  done: "I am done with this question. You can count my scores.",
  /** On the member's own page. */
  mine: {
    title: "Your answers on paper",
    printed: "A pack was printed for you on",
    back: (back: number, sheets: number) =>
      back === 0
        ? `It has ${sheets === 1 ? "one sheet" : `${sheets} sheets`}. None has come back yet.`
        : back === sheets
          ? `It has ${sheets === 1 ? "one sheet, and it is" : `${sheets} sheets, and all are`} back with us.`
          : `It has ${sheets} sheets. ${back === 1 ? "One of them is" : `${back} of them are`} back with us.`,
    ask: (person: string) => `Have you not got it? Ask ${person}.`,
    typed: (count: number) =>
      `We typed ${count === 1 ? "one score" : `${count} scores`} from your paper. Is that right?`,
    toTyped: "Look at what was typed",
  },
  /** The page of what was typed from a member's paper. */
  asTyped: {
    title: (count: number) =>
      count === 0
        ? "Nothing to look at"
        : `We typed ${count === 1 ? "one score" : `${count} scores`} from your paper. Is that right?`,
    none: "Nothing has been typed from your paper.",
    lead: "If it is right, there is nothing to do.",
    notYours: (person: string) => `Did you send us no paper? Take it back, and tell ${person}.`,
    sheet: (number: number) => `Sheet ${number}`,
    points: (points: number) => `You gave ${points} of 5.`,
    cannot: (why: string) => `You cannot score it. ${why}.`,
    note: "You wrote:",
    typedOn: (typed: string, confirmed: string) => `${typed} typed it and ${confirmed} checked it, on`,
    press: "That is not what I wrote",
    pressWhich: (number: number) => `on sheet ${number}`,
    whatThen: "Then it does not count. You score this answer on the screen, alone or with your supporter.",
    counts:
      "The panel has seen this score, so it stays. You can still say that it is not yours. We are told, and it is written down.",
    takenBack: "You took it back. You can score this answer on the screen.",
    disowned: "You said that this is not what you wrote. It is written down, and somebody talks with you.",
    knows: "You ticked that you know who wrote it. Is that right?",
    knowsPress: "Yes, I know this person",
    knowsThen: "Then you score nothing that they wrote.",
    known: "You said that you know this person. You score nothing that they wrote.",
    done: "That is written down.",
    back: "Back to your panel",
  },
  face: {
    1: "a worried face",
    2: "a face in doubt",
    3: "a face that is neither glad nor in doubt",
    4: "a happy face",
    5: "a very happy face",
  },
}
