import type { TakingPart } from "#app/domain/panels/taking-part.ts"

/** Who supports whom, on which of the demo's panels. */
export const demoSupporters = [
  { vacancy: "harbour-mornings", member: "leon", supporter: "anna", called: "Anna" },
] as const

/** How some of the demo's people like to take part. */
export const demoTakingPart: readonly { readonly person: string; readonly said: Partial<TakingPart> }[] = [
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
]
