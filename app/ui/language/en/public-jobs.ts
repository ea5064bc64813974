import type { HoursBand, SearchFilter } from "#app/domain/vacancies/search.ts"
import type { CareValue, SupportSetting } from "#app/domain/vacancies/vocabulary.ts"

const hoursBands: Readonly<Record<HoursBand, string>> = {
  "under-16": "Under 16 hours",
  "16-to-29": "16 to 29 hours",
  "30-or-more": "30 hours or more",
}

const settings: Readonly<Record<SupportSetting, string>> = {
  "at-home": "In people’s own homes",
  "supported-living": "Supported living",
  "care-home": "A care home",
  "extra-care": "Extra care housing",
  "personal-assistant": "Personal assistant",
  "day-and-community": "Out and about by day",
  "shared-lives": "Shared lives",
}

const values: Readonly<Record<CareValue, string>> = {
  kind: "Kind",
  honest: "Honest and reliable",
  respect: "Respect",
  courageous: "Courage",
  "whole-person": "Seeing the whole person",
  flexible: "Open to change and learning",
  proud: "Proud and positive",
}

/** What a search does without, in a link of its own. */
const leaveOut: Readonly<Record<SearchFilter, string>> = {
  words: "Look for any words",
  place: "Look in every place",
  hours: "Look for any hours",
  "living-wage": "Look at any pay",
  "no-driving": "Take in jobs where you drive",
  setting: "Look for any sort of support",
  value: "Look for any values",
}

const jobs = (count: number) => (count === 1 ? "1 job" : `${count.toLocaleString("en-GB")} jobs`)

/** Words of the list of jobs, its search and its feeds. */
export const jobsPage = {
  title: "Find work",
  description: "Jobs in care that are open now, with their pay, hours and place.",
  lead: "Every job says what it pays, where it is and who will choose.",
  openNow: (count: number) => `${jobs(count)} open now`,
  found: (count: number, more: boolean) => (more ? `More than ${count} jobs found` : `${jobs(count)} found`),
  foundTitle: (asked: string) => `Jobs: ${asked}`,
  none: "No job is open just now.",
  noneWhat: "New jobs come often. Please look again in a few days.",
  closes: "Apply by",
  pay: "Pay",
  hours: "Hours",
  place: "Place",
  support: "Support",
  listLabel: "Open jobs",
  hoursAWeek: (hours: number) => (hours === 1 ? "1 hour a week" : `${hours} hours a week`),

  search: {
    label: "Look for a job",
    words: "Job or words",
    wordsHint: "For example: evenings, garden",
    place: "Place or postcode",
    placeHint: "For example: Leeds, or LS6",
    submit: "Find jobs",
    filters: "More choices",
    useFilters: "Use these choices",
    filtersInUse: (count: number) =>
      count === 1 ? "More choices (1 in use)" : `More choices (${count} in use)`,
    hours: "Hours a week",
    pay: "Pay",
    livingWage: "Real living wage or more",
    driving: "Driving",
    noDriving: "I do not have to drive",
    setting: "Where the support is",
    values: "What they look for in you",
    bands: hoursBands,
    settings,
    valueNames: values,
  },

  chosen: {
    label: "What you asked for",
    words: (words: string) => `Words: ${words}`,
    place: (place: string) => `Place: ${place}`,
    remove: "Take away:",
    clear: "Clear all",
    wordsSayNothing: "Your words are in almost every job, so we left them out. Try a word that says more.",
  },

  nothing: {
    title: "No job fits all you asked for",
    try: "This would find some:",
    leaveOut,
    finds: (count: number, more: boolean) => (more ? `more than ${count} jobs` : jobs(count)),
    spelling: "Look at the spelling, or use fewer words.",
    all: "See every open job",
  },

  feeds: {
    title: "New jobs as they open",
    about: "If you use a news reader, it can show you new jobs like these.",
    rss: "News feed (RSS)",
    json: "News feed (JSON)",
    name: "Values First: open jobs",
    nameFor: (asked: string) => `Values First: open jobs, ${asked}`,
    description: "Jobs in care that are open now, newest first.",
    item: (job: { provider: string; place: string; pay: string; hours: string; closes: string }) =>
      `${job.provider}, ${job.place}. ${job.pay} an hour, ${job.hours}. Apply by ${job.closes}.`,
  },
}
