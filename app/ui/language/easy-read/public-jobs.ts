import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

const jobs = (count: number) => (count === 1 ? "1 job" : `${count.toLocaleString("en-GB")} jobs`)

/** The list of jobs, one idea a line. */
export const jobsPage: Translation<Words["public"]["jobs"]> = {
  title: "Find a job",
  description: "See the jobs in care. See the pay, the hours and the place.",
  lead: "We tell you the pay, the place and who will choose.",
  openNow: (count) => `You can ask for ${jobs(count)} now`,
  found: (count, more) => (more ? `We found more than ${count} jobs` : `We found ${jobs(count)}`),
  foundTitle: (asked) => `Jobs: ${asked}`,
  none: "There are no jobs now.",
  noneWhat: "Please look again in a few days.",
  closes: "Last day",
  pay: "Pay",
  hours: "Hours",
  place: "Place",
  support: "Where you work",
  listLabel: "Jobs",
  hoursAWeek: (hours) => (hours === 1 ? "1 hour a week" : `${hours} hours a week`),

  search: {
    label: "Look for a job",
    words: "What job do you want?",
    wordsHint: "You can write: garden",
    place: "Where?",
    placeHint: "You can write: Leeds. Or: LS6",
    submit: "Find jobs",
    filters: "Choose more",
    useFilters: "Find these jobs",
    filtersInUse: (count) => `Choose more (you chose ${count})`,
    hours: "Hours a week",
    pay: "Pay",
    livingWage: "At least the real living wage. That is enough to live on",
    driving: "Do you have to drive?",
    noDriving: "I do not have to drive",
    setting: "Where do you want to work?",
    values: "What are you like?",
    bands: {
      "under-16": "Less than 16 hours",
      "16-to-29": "16 to 29 hours",
      "30-or-more": "30 hours or more",
    },
    settings: {
      "at-home": "In homes where people live",
      "supported-living": "In flats with help near by",
      "care-home": "In a care home",
      "extra-care": "In flats for older people",
      "personal-assistant": "You help one person",
      "day-and-community": "You go out with people by day",
      "shared-lives": "In a family home",
    },
    valueNames: {
      kind: "Kind",
      honest: "Honest. People can trust me",
      respect: "I show respect",
      courageous: "Brave",
      "whole-person": "I see who a person is",
      flexible: "I like to learn",
      proud: "Proud of my work",
    },
  },

  chosen: {
    label: "You asked for this",
    words: (words) => `Words: ${words}`,
    place: (place) => `Place: ${place}`,
    remove: "Take away:",
    clear: "Take all away",
    wordsSayNothing: "Your words are in too many jobs. Try a new word.",
  },

  nothing: {
    title: "We found no job like this",
    try: "You can try this:",
    leaveOut: {
      words: "Look for all words",
      place: "Look in all places",
      hours: "Look for all hours",
      "living-wage": "Look at all pay",
      "no-driving": "Show jobs where you drive too",
      setting: "Look at all kinds of work",
      value: "Do not say what you are like",
    },
    finds: (count, more) => (more ? `more than ${count} jobs` : jobs(count)),
    spelling: "Look at your words again. Or use fewer words.",
    all: "See all the jobs",
  },

  feeds: {
    title: "See new jobs",
    about: "A news reader is an app. It can show you new jobs.",
    rss: "News (RSS)",
    json: "News (JSON)",
    name: "Values First: jobs",
    nameFor: (asked) => `Values First: jobs, ${asked}`,
    description: "Jobs in care. The new ones come first.",
    item: ({ provider, place, pay, hours, closes }) =>
      `${provider}, ${place}. You get ${pay} an hour. You work ${hours}. The last day is ${closes}.`,
  },
}
