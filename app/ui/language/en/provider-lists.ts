import type { WaitingDays } from "#app/domain/decisions/application-filters.ts"
import type { StepRefusal, UndoRefusal } from "#app/domain/decisions/step-rules.ts"
import type { StepOutcome } from "#app/domain/decisions/vocabulary.ts"
import { deciding } from "#app/ui/language/en/provider-decide.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`)

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`)

const inStep: Wording<StepRefusal> = {
  ...deciding.refusals.decide,
  "nobody-looked": () =>
    "Nobody here has opened their answers. Open the application first: nobody is decided about by figures alone.",
  "in-another-step": () => "Another decision for many is on its way for them. Undo that one first.",
}

const undo: Wording<UndoRefusal> = {
  "too-late": () => "It is too late to undo this: it has been carried out, and people are being told.",
}

const outcomes: Record<StepOutcome, string> = { shortlist: "Shortlist", "not-shortlist": "Do not shortlist" }

/** Words of lists of applications: their filters, the board, lists that are kept, and the copy for a spreadsheet. */
export const lists = {
  all: "All",
  group: (name: string, count: number) => `${name} (${count.toLocaleString("en-GB")})`,
  filters: "Find applications",
  words: "Words of a reference",
  wordsHint: "Or what it is called, such as 81C0-3F2A. Names are found only where you were shown who it is.",
  waiting: "Sent",
  anyTime: "At any time",
  daysAgo: (count: WaitingDays) => `${days(count)} ago or more`,
  show: "Show these",
  clear: "Show without a search",
  noneFit: "No application fits this search.",
  waits: (count: number) => (count === 0 ? "Sent today" : `Sent ${days(count)} ago`),
  first: "First page",
  tools: "Other ways to look at these",
  sorted: "Who has waited longest stands first.",

  board: {
    title: "Board",
    link: "See them as a board",
    lead: "The same applications, side by side. Each is moved by a decision with its reason.",
    toList: "See them as a list",
    count: (count: number) => (count === 1 ? "1 application" : `${count} applications`),
    none: "Nobody stands here.",
    noneFit: "Nobody here fits the search.",
    rest: (group: string) => `All of “${group}”`,
    actions: (code: string) => `What you can do with application ${code}`,
    of: (code: string) => `: application ${code}`,
  },

  kept: {
    title: "Your kept lists",
    link: "Keep this list, or open one you kept",
    lead: "A list you keep remembers its search. Only you see it, at every job of this provider.",
    none: "You have kept no list yet.",
    keepTitle: "Keep the list you came from",
    now: "It shows:",
    nameColumn: "List",
    shows: "What it shows",
    name: "What to call it",
    nameHint: "For example: Waiting for two weeks",
    keep: "Keep this list",
    remove: "Remove",
    removeOf: (name: string) => ` the list ${name}`,
    done: { kept: "The list is kept.", removed: "The list is removed." },
    missing: { name: "Write what to call the list, in no more than 60 letters" },
    said: (group: string, since: string | null, words: string) =>
      [group, since && `sent ${since}`, words && `with “${words}”`].filter(Boolean).join(", "),
    refusals: {
      "name-taken": () => "You have a list of this name. Give this one another.",
      "too-many": ({ limit }: { readonly limit: number }) =>
        `You have kept ${limit} lists. Remove one before you keep another.`,
    },
  },

  csv: {
    link: "Download these for a spreadsheet (CSV)",
    hint: "Without names, unless you were shown who it is. That you took the list away is recorded.",
    file: "applications",
    columns: {
      application: "Application",
      name: "Name",
      stage: "Where it stands",
      sent: "Sent on",
      days: "Days since",
      heard: "Panel members heard",
      lived: "Heard who draw on support",
      mean: (title: string) => `Mean: ${title}`,
      lowest: (title: string) => `Lowest: ${title}`,
      highest: (title: string) => `Highest: ${title}`,
    },
    hidden: "Not shown to you yet",
  },

  many: {
    title: "Decide for many",
    link: "Decide for many at once",
    lead: "Below you see for whom a decision can be made now, and for whom not and why. Each person gets a decision of their own, with your name and the reason.",
    undoable: (minutes: number) =>
      `Nothing is decided, and nobody is told, for ${minutes} minutes. Until then you can undo it.`,
    aid: "The scenario score decides about nobody. It is not shown here.",
    more: (limit: number) =>
      `These are the ${limit} who have waited longest. Decide about them first; then come the next.`,
    none: "Nobody waits for a decision here.",
    canTitle: (count: number) => `It can be made for ${people(count)}`,
    canNone: "Nobody on this page can be decided about yet.",
    cannotTitle: (count: number) => `It cannot be made now for ${people(count)}`,
    why: "Why not",
    tickColumn: "For them",
    tick: (code: string) => `Decide about application ${code}`,
    tickAll: "Tick all of these",
    tickNone: "Tick none",
    lookedBy: (names: string) => `Opened by ${names}`,
    opened: "Who opened it",
    panel: "The panel’s means",
    outcome: "What do you decide for those you ticked?",
    outcomes,
    reason: "Reason",
    reasonHint: "Say what in their answers decided it. Each of them may ask for it.",
    go: "Decide for those I ticked",
    missing: {
      chosen: "Tick at least one application",
      outcome: "Choose what you decide",
      reason: "Write the reason",
    },
    notAllReady: "Nothing was decided, because it cannot be made for all that you ticked.",
    refusals: { inStep, undo },
    waits: (outcome: StepOutcome) => `${outcomes[outcome]}, for many: this can be undone until`,
    see: "Look at it, or undo it",
  },

  step: {
    title: (outcome: StepOutcome, count: number) => `${outcomes[outcome]}: ${people(count)}`,
    until: "You can undo this until",
    before: "Nothing has been decided yet, and nobody has been told.",
    undo: "Undo this decision for many",
    undone: "This was undone. Nobody was decided about and nobody was told.",
    carriedOut: "This has been carried out. Who is decided about is told.",
    soon: "The time to undo it is over. It is being carried out.",
    by: "Decided by",
    at: "When",
    undoneBy: "Undone by",
    reason: "Reason",
    people: "For whom",
    result: "What came of it",
    results: {
      open: "Waits",
      undone: "Undone",
      done: "Decided",
      "maker-left": "Not decided: whoever decided this has left.",
      "not-found": "Not decided: the application is no longer here.",
      other: "Not decided: it could not be made any more. Look at the application.",
    },
    back: "Applications",
  },
}
