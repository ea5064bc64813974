import type { DemoLearning, DemoTrainingRecord, DemoWorker } from "#db/seed/demo-content/demo-types.ts"
import { seedStandards } from "#db/seed/reference/standards.ts"

/** A plan over all standards; `at` says how far each one is. */
function plan(at: (standard: number) => Omit<DemoTrainingRecord, "standard">): DemoTrainingRecord[] {
  return seedStandards.map(({ number }) => ({ standard: number, ...at(number) }))
}

/** E-learning of several sorts, all done by one day. */
function online(daysAgo: number, codes: readonly string[], taughtBy: string): DemoLearning[] {
  return codes.map((code) => ({
    code,
    completedDaysAgo: daysAgo,
    notedDaysAgo: daysAgo - 1,
    taughtBy,
    evidence: "The certificate of the e-learning, in the worker's file",
  }))
}

/** Everything said and signed off a month ago: what is left is the award. */
const allSignedOff = plan((standard) => ({
  knownDaysAgo: 116 - standard * 4,
  seenDaysAgo: 113 - standard * 4,
  signedOffDaysAgo: 30,
}))

const harbourCourse = "Harbour Lane's own e-learning"

export const demoWorkers: readonly DemoWorker[] = [
  {
    person: "kasia",
    provider: "harbour-lane",
    roleCode: "new-to-care",
    service: "The garden flats",
    startedDaysAgo: 70,
    knownAndSeenBy: "fatima",
    signedOffBy: "marian",
    // One standard known and not yet seen, one not begun: the two a visitor to the demo can finish.
    records: plan((standard) =>
      standard === 16
        ? { knownDaysAgo: null, seenDaysAgo: null, signedOffDaysAgo: null }
        : {
            knownDaysAgo: 68 - standard * 4,
            seenDaysAgo: standard === 12 ? null : 66 - standard * 4,
            signedOffDaysAgo: standard <= 10 ? 20 : null,
          },
    ),
    awarded: null,
    chosen: {
      choice: "oliver-tier",
      code: "oliver-tier-2",
      reason: "She supports three people with a learning disability every day.",
    },
    learning: [
      ...online(
        64,
        [
          "oliver-e-learning",
          "safeguarding-adults",
          "infection-prevention",
          "health-and-safety",
          "moving-objects",
        ],
        harbourCourse,
      ),
      {
        code: "fire-safety",
        completedDaysAgo: 66,
        notedDaysAgo: 66,
        taughtBy: "Marian Osei, walking through the house on the first day",
        evidence: "The sheet of the walk, signed by both",
      },
      {
        code: "moving-people",
        completedDaysAgo: 58,
        notedDaysAgo: 57,
        taughtBy: "Steady Hands Training, Harbour Lane",
        evidence: "The trainer's list of who was there",
        seen: true,
      },
      {
        code: "medicines",
        completedDaysAgo: 12,
        notedDaysAgo: 10,
        taughtBy: "Steady Hands Training, online",
        evidence: "The certificate, and three rounds seen by Fatima",
        seen: true,
      },
      {
        code: "basic-life-support",
        completedDaysAgo: 50,
        notedDaysAgo: 49,
        taughtBy: "Town Ambulance Trainers, community hall",
        evidence: "The trainer's certificate",
      },
    ],
  },
  {
    person: "dean",
    provider: "harbour-lane",
    roleCode: "care-or-support-worker",
    service: "The garden flats",
    startedDaysAgo: 210,
    knownAndSeenBy: "fatima",
    signedOffBy: "marian",
    records: plan((standard) => ({
      knownDaysAgo: 206 - standard * 4,
      seenDaysAgo: 203 - standard * 4,
      signedOffDaysAgo: 130,
    })),
    awarded: { daysAgo: 129, by: "marian" },
    chosen: {
      choice: "oliver-tier",
      code: "oliver-tier-2",
      reason: "He is the keyworker of somebody with a learning disability.",
    },
    learning: [
      ...online(
        200,
        [
          "oliver-e-learning",
          "safeguarding-adults",
          "safeguarding-children",
          "infection-prevention",
          "health-and-safety",
          "food-hygiene",
        ],
        harbourCourse,
      ),
      {
        code: "oliver-tier-2",
        completedDaysAgo: 150,
        notedDaysAgo: 149,
        taughtBy: "Two trainers, one of them autistic, at the town library",
        evidence: "The attendance certificate",
      },
      {
        code: "fire-safety",
        completedDaysAgo: 208,
        notedDaysAgo: 208,
        taughtBy: "Marian Osei, walking through the house on the first day",
        evidence: "The sheet of the walk, signed by both",
      },
      {
        code: "moving-people",
        completedDaysAgo: 344,
        notedDaysAgo: 204,
        taughtBy: "His provider before us",
        evidence: "The trainer's certificate that he brought with him",
        seen: true,
      },
      {
        code: "basic-life-support",
        completedDaysAgo: 371,
        notedDaysAgo: 204,
        taughtBy: "His provider before us",
        evidence: "The certificate that he brought with him",
      },
      {
        code: "medicines",
        completedDaysAgo: 196,
        notedDaysAgo: 190,
        taughtBy: "Steady Hands Training, online",
        evidence: "The certificate, and three rounds seen by Fatima",
        seen: true,
        signedOffDaysAgo: 188,
      },
    ],
  },
  {
    person: "noor",
    provider: "harbour-lane",
    roleCode: "new-to-care",
    service: "The garden flats",
    startedDaysAgo: 120,
    knownAndSeenBy: "fatima",
    signedOffBy: "marian",
    records: allSignedOff,
    awarded: null,
    chosen: null,
    learning: online(
      110,
      ["oliver-e-learning", "safeguarding-adults", "infection-prevention"],
      harbourCourse,
    ),
  },
  {
    person: "tomasz",
    provider: "fernhill",
    roleCode: "new-to-care",
    service: "Visits in Headingley",
    startedDaysAgo: 120,
    knownAndSeenBy: "bev",
    signedOffBy: "sunita",
    records: allSignedOff,
    awarded: null,
    chosen: null,
    learning: online(
      110,
      ["oliver-e-learning", "safeguarding-adults", "infection-prevention"],
      "Fernhill's own e-learning",
    ),
  },
  {
    person: "abigail",
    provider: "fernhill",
    roleCode: "new-to-care",
    service: "Visits in Headingley",
    startedDaysAgo: 21,
    knownAndSeenBy: "bev",
    signedOffBy: "sunita",
    records: plan((standard) => ({
      knownDaysAgo: standard <= 5 ? 19 - standard * 2 : null,
      seenDaysAgo: standard <= 2 ? 15 - standard * 2 : null,
      signedOffDaysAgo: null,
    })),
    awarded: null,
    chosen: null,
    learning: [
      ...online(15, ["oliver-e-learning", "safeguarding-adults"], "Fernhill's own e-learning"),
      {
        code: "moving-people",
        completedDaysAgo: 9,
        notedDaysAgo: 8,
        taughtBy: "Bev Holroyd, training room",
        evidence: "Bev's list of who was there",
      },
      {
        code: "basic-life-support",
        completedDaysAgo: 320,
        notedDaysAgo: 18,
        taughtBy: "Her provider before us",
        evidence: "The certificate that she brought with her",
      },
    ],
  },
]
