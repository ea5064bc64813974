import type { FileRefusal, ImportCell, LineRefusal, LineState } from "#app/domain/training/import-rules.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const many = (count: number) => count.toLocaleString("en-GB")
const lines = (count: number) => (count === 1 ? "1 line" : `${many(count)} lines`)

/** As the file to fill in has them; other names for them are known too. */
const columns: Readonly<Record<ImportCell, string>> = {
  worker: "Worker",
  training: "Training",
  completed: "Completed on",
  taught: "Taught by",
  evidence: "What shows it",
}

const listed = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ")

const fileRefusals: Wording<FileRefusal> = {
  nothing: () => "There is no line with training in it. Fill in at least one, then bring the file again",
  workbook: () =>
    "This is a spreadsheet program's own file. Open it there, choose “Save as”, then “CSV UTF-8”, and bring that file",
  "not-text": () => "This is not a CSV file. Save your list as “CSV UTF-8”, and bring that file",
  "too-large": ({ limitBytes }) =>
    `The file is larger than ${limitBytes / 1_048_576} megabytes. Cut it into several, and bring one after the other`,
  "too-many-lines": ({ limit }) =>
    `The file has more than ${many(limit)} lines. Cut it into several, and bring one after the other`,
  quotes: ({ line }) =>
    `On line ${many(line)} a quotation mark stands in the middle of a cell. Take it out, or save the file anew from your spreadsheet program`,
  "quotes-open": () =>
    "A quotation mark is opened and never closed. Take it out, or save the file anew from your spreadsheet program",
  "columns-missing": ({ columns: missing }) =>
    `The first line has to name the columns. We do not find ${listed(missing.map((cell) => columns[cell]))}`,
  "columns-twice": ({ names }) =>
    `These columns say the same: ${listed(names)}. Keep one of them, and give the others another name`,
}

const lineRefusals: Wording<LineRefusal> = {
  missing: () => "Nothing is written here. Fill it in",
  "too-long-line": () =>
    "This line has more cells than there are columns. If a cell has a comma in it, put the cell in quotation marks",
  nobody: () =>
    "Nobody who works here now has this name or e-mail address. Write it as it is in the list of workers",
  "several-people": ({ count }) =>
    `${many(count)} workers have this name. Write the e-mail address in its place`,
  "several-jobs": () =>
    "This worker has more than one job here, and we cannot tell which you mean. Note it on the worker's own page",
  "no-such-training": () =>
    "We know no training of this title. Write the title or the code as it is in the list of training",
  "several-trainings": () => "More than one training has this title. Write the code in its place",
  "has-own-plan": () =>
    "The Care Certificate is noted standard by standard. Open the worker's own page for that",
  "no-day": () => "We cannot read this day. Write day, month and year, such as 4/5/2026 or 2026-05-04",
  twice: ({ line }) =>
    `The same worker, training and day stand on line ${many(line)} already. Take one of them out`,
  "own-learning": () => "This is your own learning. Ask a colleague to note it",
  "day-ahead": () => "This day has not come yet. Write the day on which it was completed",
  "choose-first": () => "First choose on the worker's own page which of these the worker is to have, and why",
  "other-chosen": () => "Another of these was chosen for this worker. They have exactly one",
  "words-too-long": ({ limit }) => `Make it shorter: at most ${many(limit)} characters`,
}

const became: Readonly<Record<LineState, string>> = {
  note: "it will be noted",
  there: "it is there already",
  wrong: "it cannot be read",
}

/** Words about noting training of many workers from a file. */
export const learningImport = {
  fileRefusals,
  lineRefusals,
  columns,
  link: "Note training of many from a file",
  back: "Who has which training",
  title: "Note training from a file",
  lead: "Bring a list of what workers completed. You see what we read before anything is noted.",
  template: {
    title: "Begin with our file",
    link: "Take the file to fill in (CSV)",
    hint: "It has your workers, each with the training that they are still to complete. Fill in the lines that you have something for, and leave the others as they are.",
    file: "training-to-fill-in",
    who: "Who that is",
  },
  yours: {
    title: "Or bring a list of your own",
    what: "It is a CSV file whose first line names these columns, in whichever order:",
    each: {
      worker: "the e-mail address, or the name if only one worker has it",
      training: "its title or its code, as in our list of training",
      completed: "day, month and year, such as 4/5/2026 or 2026-05-04",
      taught: "who taught it, and where",
      evidence: "what shows it, and where that is kept",
    } satisfies Readonly<Record<ImportCell, string>>,
    limits: "At most 10,000 lines and 2 megabytes. Other columns are left aside.",
  },
  form: {
    file: "The file",
    fileHint: "A CSV file from any spreadsheet program.",
    text: "Or paste the list",
    textHint: "With the line that names the columns. If you do both, the file counts.",
    show: "Show me what you read",
  },
  problems: {
    nothing: "Choose a file, or paste a list",
    "broken-off": "The file did not arrive whole. Bring it again",
    full: "Many files are being brought right now. Try again in a minute",
  },
  preview: {
    title: "What we read",
    willBe: (count: number) => (count === 0 ? "Nothing new will be noted" : `${lines(count)} will be noted`),
    areThere: (count: number) => `${lines(count)} ${count === 1 ? "is" : "are"} there already`,
    notRead: (count: number) => `${lines(count)} cannot be read`,
    nothingYet: "Nothing is noted yet.",
    later: (count: number) =>
      `${lines(count)} will count once somebody has seen the worker do it in practice, as that training asks.`,
    unfilled: (count: number) =>
      `${lines(count)} with nothing filled in ${count === 1 ? "was" : "were"} left aside.`,
    ignored: (names: readonly string[]) =>
      `${names.length === 1 ? "This column was" : "These columns were"} not read: ${listed(names)}.`,
    changedTitle: "Something changed since you looked. Nothing is noted yet.",
    changed: (line: number, was: LineState, is: LineState) =>
      was === is
        ? `Line ${many(line)}: what it stands for is not what it was. Look at it again.`
        : `Line ${many(line)}: it was said that ${became[was]}; now ${became[is]}.`,
    moreChanged: (count: number) => `And ${lines(count)} more.`,
    wrongTitle: "Lines that cannot be read",
    wrongWhat:
      "These lines are left out. Mend them in your file and bring it again whole: what is there already is not noted twice.",
    wrongColumns: ["Line", "Column", "What it says", "What to do"],
    wholeLine: "The whole line",
    line: (line: number) => `Line ${many(line)}`,
    empty: "(empty)",
    someOf: (shown: number, all: number) => `These are the first ${many(shown)} of ${many(all)}.`,
    noteTitle: "Lines that will be noted",
    noteColumns: ["Worker", "Training", "Completed on", "Taught by", "What shows it"],
    see: "See what will be noted",
    press: "Note these",
    pressWhat: (count: number) =>
      `This notes ${lines(count)} in your name, all of them or none. Each can be taken back later, with a reason.`,
    another: "Bring another file",
  },
  done: (count: number) => (count === 1 ? "1 record is noted." : `${many(count)} records are noted.`),
}
