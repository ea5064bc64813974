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
  },
  face: {
    1: "a face in doubt",
    2: "a face that is neither glad nor in doubt",
    3: "a face that smiles a little",
    4: "a happy face",
    5: "a very happy face",
  },
}
