import type { ConfirmRefusal, PrintRefusal, SheetState, TypeRefusal } from "#app/domain/panels/paper-rules.ts"
import type { CannotScoreReason } from "#app/domain/panels/vocabulary.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const notTheirs =
  "This answer is not theirs to score any more: it was taken back, moved to somebody else, or scoring is over."

const printRefusals: Wording<PrintRefusal> = {
  "not-found": () => "This seat is not there any more.",
  "not-joined": () => "They have not said yes to the panel.",
  "paper-not-chosen": () =>
    "They have not said themself that they score on paper. They say so on their own page: How I like to take part.",
  "scoring-not-open": () => "Scoring starts when applications have closed.",
  "nothing-to-print": () => "There is nothing that they have yet to score.",
}

const typeRefusals: Wording<TypeRefusal> = {
  "not-found": () => "There is no such sheet.",
  "own-sheet": () => "This is your own sheet. Two colleagues type and confirm it.",
  "already-confirmed": () => "This sheet is confirmed. It stays as it is.",
  "not-theirs-now": () => notTheirs,
}

const confirmRefusals: Wording<ConfirmRefusal> = {
  "not-found": () => "There is no such sheet.",
  "own-sheet": () => "This is your own sheet. Two colleagues type and confirm it.",
  "sits-on-panel": () => "You sit on this panel, so a colleague who does not has to confirm it.",
  "not-typed": () => "Nobody has typed this sheet yet.",
  "typed-by-you": () => "You typed this sheet. Somebody else has to confirm it.",
  "changed-since-seen": () => "Somebody has typed this sheet anew. Please look at it again.",
  "already-confirmed": () => "This sheet is confirmed already.",
  "paper-not-chosen": () =>
    "They have said themself that they do not score on paper any more. Nobody types for them then.",
  "not-theirs-now": () => notTheirs,
  "scored-on-screen": () => "They have scored this answer on the screen themself. That is what counts.",
}

const states: Readonly<Record<SheetState, string>> = {
  "to-type": "To type",
  "typed-by-you": "Typed by you; waits for a colleague",
  "to-confirm": "Typed; to confirm",
  confirmed: "Confirmed",
  disowned: "Not what they wrote, they say",
}

const cannotReasons: Readonly<Record<CannotScoreReason, string>> = {
  "cannot-understand": "Does not understand it",
  "about-something-hard": "It is about something hard for them",
  "knows-person": "Knows who wrote it",
  other: "Something else",
}

/** Words for scoring on paper: printing packs, typing sheets, confirming them. */
export const paper = {
  printRefusals,
  typeRefusals,
  confirmRefusals,
  states,
  cannotReasons,
  link: "Paper",
  linkFor: (name: string) => `for ${name}`,
  title: (name: string) => `Scoring on paper: ${name}`,
  lead: "A pack holds every answer that they have yet to score, one on each sheet, in large print with pictures.",
  notJoined: "A pack can be printed once they have said yes and applications have closed.",
  nothingToPrint: "There is nothing that they have yet to score.",
  toPrint: (count: number) => (count === 1 ? "One answer to score." : `${count} answers to score.`),
  chose: (name: string) =>
    `${name} has said themself that they score on paper. They last said how they take part on`,
  notChosen: (name: string) => `${name} has not said that they score on paper.`,
  notChosenHow: (address: string) =>
    `Only they can say it: on their own page ${address}, under “How do you like to take part?”. You can sit beside them.`,
  print: (name: string) => `Make a pack for ${name}`,
  made: "The pack is ready. Get it below, print it, and give it to them.",
  packs: "Packs",
  noPacks: "No pack has been made.",
  pack: (words: string) => `Pack ${words}`,
  madeOn: "Made on",
  get: "Get it (PDF)",
  getEasy: "Get it in Easy Read (PDF)",
  sheet: (number: number) => `Sheet ${number}`,
  ofQuestion: (position: number) => `Question ${position}`,
  sheetColumn: "Sheet",
  questionColumn: "Question",
  stateColumn: "How far",
  notShown: "You sit on this panel: sheets that a colleague typed are not shown to you.",
  findTitle: "Type or confirm a paper sheet",
  findLead: "The words and the number stand at the top of each sheet. The code on it leads here too.",
  findWords: "The words on the sheet",
  findNumber: "The number of the sheet",
  find: "Find the sheet",
  notFound: "There is no sheet with these words and this number. Look at the sheet again.",
  waitingTitle: "Waits to be confirmed",
  waitingNone: "Nothing waits for you to confirm.",
  waiting: (count: number, words: string) =>
    count === 1 ? `One sheet of pack ${words}` : `${count} sheets of pack ${words}`,
  confirmNext: "Confirm the first",
  atWorkTitle: "Paper sheets to confirm",
  atWork: (count: number) =>
    count === 1 ? "One sheet waits for a second person." : `${count} sheets wait for a second person.`,
  look: "Look at them",
  sheetTitle: (number: number, words: string) => `Sheet ${number}: ${words}`,
  whose: (name: string, job: string) => `${name}, ${job}`,
  typeLead: "Type what stands on the sheet, and nothing else. A colleague confirms it.",
  correctLead: "Correct what was typed. Somebody else then confirms it.",
  score: "The box that is ticked",
  points: (points: number) => `${points}`,
  none: "None: they cannot score it",
  scoreMissing: "Choose the box that is ticked on the sheet.",
  why: "Why not",
  whyMissing: "Choose the reason that is ticked on the sheet.",
  note: "What they wrote beside it",
  done: "“I am done with this question” is ticked",
  save: "Save what stands there",
  saved: "Saved. Somebody else has to confirm it now.",
  confirmed: "Confirmed. It is their score now.",
  sent: "Confirmed. That was the last one of this question: their scores of it are sent.",
  confirmLead: "Hold the sheet beside this. Does it say the same?",
  yes: "Yes, it says the same",
  correct: "It says something else",
  keyScore: "Score",
  keyNote: "Note",
  keyDone: "Done with the question",
  ticked: "Ticked",
  notTicked: "Not ticked",
  emptyNote: "Nothing",
  waitsForOther: "You typed this. Somebody else confirms it; until then you can correct it.",
  isConfirmed: "This sheet is confirmed and counts.",
  isDisowned:
    "The member says that this is not what they wrote. Nobody types this answer for them again: please talk with them.",
  another: "Another sheet",
  next: (number: number) => `Sheet ${number}`,
}
