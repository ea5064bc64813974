import { performance } from "node:perf_hooks"
import { allocate } from "#app/domain/panels/allocate.ts"
import { randomFrom } from "#app/kernel/random.ts"
import type { Observation } from "#app/kernel/statistics/facets.ts"
import { fitInThread } from "#app/platform/fit-scores.server.ts"

const size = { applications: 200, questions: 12, members: 9 } as const

/** How long it takes to share answers out among members, and what it was. */
export function measureAllocation() {
  const answers = cellsOf().map(({ application, question }) => ({
    answerId: `${application}-${question}`,
    applicationId: application,
    questionId: question,
  }))
  const members = Array.from({ length: size.members }, (_, m) => ({
    memberId: `m${m}`,
    drawsOnSupport: m % 2 === 0,
    atMost: null,
    atTheirPace: null,
  }))
  const began = performance.now()
  const { give } = allocate({ seed: 7, scorers: 3, quorum: 1, members, answers, asked: [], conflicts: [] })
  return { ms: Math.round(performance.now() - began), given: give.length, least: answers.length * 3 }
}

/** How long a fit takes in its thread, and by how much the process grows meanwhile, at the most. */
export async function measureFit() {
  const observations = everyMemberScoresEverything()
  const before = process.memoryUsage().rss
  let most = before
  const looking = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 5)
  const began = performance.now()
  const fitted = await fitInThread(observations)
  const ms = Math.round(performance.now() - began)
  clearInterval(looking)
  return {
    ms,
    grownMb: Math.round((most - before) / 1_048_576),
    scores: observations.length,
    outcome: fitted.ok ? "fitted" : fitted.error.kind,
  }
}

function cellsOf() {
  return Array.from({ length: size.applications * size.questions }, (_, n) => ({
    application: `a${Math.floor(n / size.questions)}`,
    question: `q${n % size.questions}`,
  }))
}

/** Applicants, questions and members that differ, with noise: points as people give them. */
function everyMemberScoresEverything(): Observation[] {
  const random = randomFrom(5)
  const spread = (width: number) => (random() + random() + random() - 1.5) * width
  const good = new Map(Array.from({ length: size.applications }, (_, a) => [`a${a}`, spread(1.6)]))
  const hard = new Map(Array.from({ length: size.questions }, (_, q) => [`q${q}`, spread(0.6)]))
  const severe = Array.from({ length: size.members }, () => spread(0.8))
  return cellsOf().flatMap(({ application, question }) =>
    severe.map((severity, m) => ({
      application,
      question,
      member: `m${m}`,
      mode: null,
      points: Math.max(
        1,
        Math.min(5, Math.round(3 + good.get(application)! - hard.get(question)! - severity + spread(1.6))),
      ),
    })),
  )
}
