import type { WaitingDays } from "#app/domain/decisions/application-filters.ts"

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`)

/** Words of lists of applications: their filters, the board, lists that are kept, and the copy for a spreadsheet. */
export const lists = {
  all: "All",
  filters: "Find applications",
  words: "Words of a reference",
  wordsHint: "Or what it is called, such as 3F2A. Names are found only where you were shown who it is.",
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
}
