import type { DemoShare } from "#db/seed/demo-content/demo-types.ts"

/** Links by which workers showed their awards: one that works, one whose time is over, one that was ended. */
export const demoShares: readonly DemoShare[] = [
  {
    person: "dean",
    saidFor: "Priya at Oak House, about weekend shifts",
    madeDaysAgo: 5,
    lastsDays: 14,
    endedDaysAgo: null,
    openedDaysAgo: [4.3, 4.1, 0.9],
  },
  {
    person: "dean",
    saidFor: "Mum, who wanted to see it",
    madeDaysAgo: 20,
    lastsDays: 1,
    endedDaysAgo: null,
    openedDaysAgo: [19.9, 19.6],
  },
  {
    person: "dean",
    saidFor: "The agency on Park Street",
    madeDaysAgo: 33,
    lastsDays: 92,
    endedDaysAgo: 30,
    openedDaysAgo: [],
  },
]
