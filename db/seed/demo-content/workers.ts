import type { DemoTrainingRecord, DemoWorker } from "#db/seed/demo-content/demo-types.ts"
import { seedStandards } from "#db/seed/reference/standards.ts"

/** A plan over all standards; `at` says how far each one is. */
function plan(at: (standard: number) => Omit<DemoTrainingRecord, "standard">): DemoTrainingRecord[] {
  return seedStandards.map(({ number }) => ({ standard: number, ...at(number) }))
}

export const demoWorkers: readonly DemoWorker[] = [
  {
    person: "kasia",
    provider: "harbour-lane",
    roleCode: "new-to-care",
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
  },
  {
    person: "dean",
    provider: "harbour-lane",
    roleCode: "care-or-support-worker",
    startedDaysAgo: 210,
    knownAndSeenBy: "fatima",
    signedOffBy: "marian",
    records: plan((standard) => ({
      knownDaysAgo: 206 - standard * 4,
      seenDaysAgo: 203 - standard * 4,
      signedOffDaysAgo: 130,
    })),
    awarded: { daysAgo: 129, by: "marian" },
  },
  {
    person: "abigail",
    provider: "fernhill",
    roleCode: "new-to-care",
    startedDaysAgo: 21,
    knownAndSeenBy: "bev",
    signedOffBy: "sunita",
    records: plan((standard) => ({
      knownDaysAgo: standard <= 5 ? 19 - standard * 2 : null,
      seenDaysAgo: standard <= 2 ? 15 - standard * 2 : null,
      signedOffDaysAgo: null,
    })),
    awarded: null,
  },
]
