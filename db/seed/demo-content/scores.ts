import type { ScorePoints } from "#app/domain/panels/vocabulary.ts"
import type { DemoSentScores } from "#db/seed/demo-content/demo-types.ts"

type SixPoints = readonly [ScorePoints, ScorePoints, ScorePoints, ScorePoints, ScorePoints, ScorePoints]

/** In order: parent, bus driver, left prison, new to English, looks after mum, shop worker. */
function harbour(p: SixPoints): DemoSentScores["points"] {
  return {
    "hm-parent": p[0],
    "hm-bus-driver": p[1],
    "hm-left-prison": p[2],
    "hm-new-to-english": p[3],
    "hm-looks-after-mum": p[4],
    "hm-shop-worker": p[5],
  }
}

/** In order: hairdresser, warehouse dad, looked after husband, school leaver, café cook, night porter. */
function fernhill(p: SixPoints): DemoSentScores["points"] {
  return {
    "fh-hairdresser": p[0],
    "fh-warehouse-dad": p[1],
    "fh-looked-after-husband": p[2],
    "fh-school-leaver": p[3],
    "fh-cafe-cook": p[4],
    "fh-night-porter": p[5],
  }
}

const mornings = { vacancy: "harbour-mornings" } as const
const headingley = { vacancy: "fernhill-headingley" } as const

/**
 * At Harbour Lane Leon has not scored yet, so his answers wait for whoever steps in as him, and no shortlist
 * can be made. Tunde has sent two questions of three. At Fernhill everyone has sent everything.
 */
export const demoSentScores: readonly DemoSentScores[] = [
  {
    ...mornings,
    question: "been-there-for-someone",
    member: "ruth",
    sentDaysAgo: 3,
    points: harbour([5, 4, 5, 5, 3, 1]),
    notes: {
      "hm-parent": "The chair man! You can see the boy.",
      "hm-shop-worker": "No real person in it.",
    },
  },
  {
    ...mornings,
    question: "made-you-think-again",
    member: "ruth",
    sentDaysAgo: 3,
    points: harbour([4, 5, 3, 5, 4, 2]),
  },
  {
    ...mornings,
    question: "first-morning",
    member: "ruth",
    sentDaysAgo: 2,
    points: harbour([4, 4, 5, 3, 2, 1]),
    notes: { "hm-left-prison": "Back on Thursday. I believe it." },
  },
  {
    ...mornings,
    question: "been-there-for-someone",
    member: "tunde",
    sentDaysAgo: 2,
    points: harbour([4, 4, 4, 3, 3, 2]),
    notes: { "hm-new-to-english": "Lovely. I would have liked to hear more from the neighbour." },
  },
  {
    ...mornings,
    question: "made-you-think-again",
    member: "tunde",
    sentDaysAgo: 1,
    points: harbour([3, 5, 2, 5, 4, 2]),
  },
  {
    ...headingley,
    question: "counted-on-you",
    member: "arthur",
    sentDaysAgo: 8,
    points: fernhill([5, 4, 5, 2, 5, 2]),
    notes: {
      "fh-warehouse-dad": "Told the truth. That goes a long way with me.",
      "fh-cafe-cook": "A soft egg and the corner seat. I would like to eat there.",
    },
  },
  {
    ...headingley,
    question: "their-own-way",
    member: "arthur",
    sentDaysAgo: 8,
    points: fernhill([4, 4, 5, 3, 3, 4]),
  },
  {
    ...headingley,
    question: "ten-minutes-left",
    member: "arthur",
    sentDaysAgo: 7,
    points: fernhill([5, 3, 5, 2, 3, 2]),
  },
  {
    ...headingley,
    question: "counted-on-you",
    member: "janet",
    sentDaysAgo: 9,
    points: fernhill([4, 3, 5, 2, 4, 2]),
    notes: { "fh-looked-after-husband": "Knows what it is to wait." },
  },
  {
    ...headingley,
    question: "their-own-way",
    member: "janet",
    sentDaysAgo: 9,
    points: fernhill([3, 3, 5, 2, 2, 4]),
    notes: { "fh-night-porter": "A towel every night, and gone by six. No fuss made of it." },
  },
  {
    ...headingley,
    question: "ten-minutes-left",
    member: "janet",
    sentDaysAgo: 9,
    points: fernhill([5, 3, 4, 1, 4, 2]),
  },
  {
    ...headingley,
    question: "counted-on-you",
    member: "yusuf",
    sentDaysAgo: 6,
    points: fernhill([4, 4, 4, 2, 4, 1]),
  },
  {
    ...headingley,
    question: "their-own-way",
    member: "yusuf",
    sentDaysAgo: 6,
    points: fernhill([4, 2, 5, 3, 3, 3]),
    notes: { "fh-warehouse-dad": "Three bowls is right. Says little about why it matters to the boy." },
  },
  {
    ...headingley,
    question: "ten-minutes-left",
    member: "yusuf",
    sentDaysAgo: 6,
    points: fernhill([5, 3, 3, 2, 3, 2]),
  },
]
