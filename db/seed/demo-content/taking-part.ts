import type { PartOfDay, TakingPartWay } from "#app/domain/panels/vocabulary.ts"

/** Who supports whom, on which of the demo's panels. */
export const demoSupporters = [
  { vacancy: "harbour-mornings", member: "leon", supporter: "anna", called: "Anna" },
] as const

/** How some of the demo's people like to take part. */
export const demoTakingPart: readonly {
  readonly person: string
  readonly said: {
    readonly ways: readonly TakingPartWay[]
    readonly answersAtOnce: number
    readonly answersADay: number
    readonly days: readonly number[]
    readonly times: readonly PartOfDay[]
    readonly words: string
  }
}[] = [
  {
    person: "nadia",
    said: {
      ways: ["on-screen", "by-video"],
      answersAtOnce: 5,
      answersADay: 12,
      days: [1, 2, 3, 4],
      times: ["morning"],
      words: "I see best with the window behind me. I like to hear the questions a day before.",
    },
  },
  {
    person: "tunde",
    said: {
      ways: ["on-screen"],
      answersAtOnce: 10,
      answersADay: 10,
      days: [1, 2, 3, 4, 5, 6, 7],
      times: ["evening"],
      words: "",
    },
  },
]
