import { describe, expect, test } from "vitest"
import { randomFrom } from "#app/kernel/random.ts"
import { fitFacets, type Observation } from "#app/kernel/statistics/facets.ts"
import { Scale } from "#app/kernel/statistics/facets-scale.ts"

/** Applicants, questions, members and scorers an answer; how much people, members and answers of one person differ. */
type Panel = {
  readonly size: readonly [applications: number, questions: number, members: number, scorers: number]
  readonly heights: number
  readonly severity: number
  readonly answers: number
}

const stepHeights = Float64Array.of(-1.8, -0.6, 0.6, 1.8)

/** A panel drawn from the model, with what is true of it. */
function drawn(random: () => number, { size, heights: apart, severity, answers }: Panel) {
  const [applications, questions, members, scorers] = size
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const many = (count: number, spread: number) => Array.from({ length: count }, () => spread * normal())
  const heights = many(applications, apart)
  const difficulties = many(questions, 0.5)
  const severities = many(members, severity)
  const middle = severities.reduce((sum, value) => sum + value, 0) / members
  const scale = new Scale()
  const observations: Observation[] = []
  for (const [a, height] of heights.entries()) {
    for (const [q, difficulty] of difficulties.entries()) {
      const answer = answers * normal()
      const asked = severities
        .map((own, m) => ({ own: own - middle, m, turn: random() }))
        .sort((x, y) => x.turn - y.turn)
        .slice(0, scorers)
      for (const { own, m } of asked) {
        scale.at(height + answer - difficulty - own, stepHeights)
        let [points, left] = [1, random()]
        while (points < 5 && left > scale.chance[points - 1]!) left -= scale.chance[points++ - 1]!
        observations.push({ application: `${a}`, question: `${q}`, member: `${m}`, mode: null, points })
      }
    }
  }
  const fair = heights.map((height) =>
    difficulties.reduce((sum, difficulty) => {
      scale.at(height - difficulty, stepHeights)
      return sum + (1 + scale.expected) / questions
    }, 0),
  )
  return { fair, severities: severities.map((own) => own - middle), observations }
}

/** What came of so many panels: how many were split in bands, and how often the truth lay inside the errors. */
function tried(panel: Panel, runs: number) {
  const random = randomFrom(20_261_122)
  const inside = { scores: [0, 0], severities: [0, 0] }
  const count = (of: number[], truth: number, found: number, error: number) => {
    of[0]! += Math.abs(found - truth) < 1.96 * error ? 1 : 0
    of[1]!++
  }
  let [fits, split] = [0, 0]
  for (let run = 0; run < runs; run++) {
    const { fair, severities, observations } = drawn(random, panel)
    const fit = fitFacets(observations)
    if (!fit.ok) continue
    fits++
    if (fit.value.applications.some(({ band }) => band > 1)) split++
    for (const { application, fairMean, fairError } of fit.value.applications)
      count(inside.scores, fair[Number(application)]!, fairMean, fairError)
    for (const { member, logits, logitsError } of fit.value.members)
      count(inside.severities, severities[Number(member)]!, logits, logitsError)
  }
  const share = ([hits, all]: number[]) => hits! / all!
  return { split: split / fits, scores: share(inside.scores), severities: share(inside.severities) }
}

describe("what is promised 19 times in 20, tried on panels drawn from the model", {
  timeout: 120_000,
}, () => {
  test.each<Panel>([
    { size: [12, 6, 6, 3], heights: 0, severity: 0, answers: 0 },
    { size: [12, 6, 6, 3], heights: 0, severity: 0.5, answers: 0 },
    { size: [12, 3, 6, 3], heights: 0, severity: 0.5, answers: 0 },
    { size: [12, 3, 6, 3], heights: 0, severity: 0.5, answers: 0.7 },
    { size: [4, 3, 3, 3], heights: 0, severity: 0, answers: 0 },
    { size: [3, 3, 3, 3], heights: 0, severity: 0.5, answers: 0.7 },
  ])("equals are in one band: %o", (panel) => {
    expect(tried(panel, 40).split).toBeLessThanOrEqual(0.05)
  })

  test("people who differ much are told apart", () => {
    for (const size of [
      [12, 6, 6, 3],
      [12, 3, 6, 3],
      [6, 4, 4, 3],
    ] as const) {
      expect(tried({ size, heights: 2, severity: 0.5, answers: 0 }, 30).split).toBeGreaterThan(0.9)
    }
  })

  test.each<Panel>([
    { size: [3, 2, 3, 3], heights: 1, severity: 0.5, answers: 0 },
    { size: [3, 2, 3, 3], heights: 1, severity: 0.8, answers: 0.7 },
    { size: [4, 3, 3, 3], heights: 1, severity: 0.8, answers: 0 },
    { size: [5, 3, 3, 3], heights: 1, severity: 0.5, answers: 0.7 },
    { size: [6, 4, 4, 3], heights: 1, severity: 0.5, answers: 0 },
    { size: [6, 4, 4, 3], heights: 1, severity: 0.8, answers: 0.7 },
  ])("the truth lies inside the errors, also in small panels: %o", (panel) => {
    const { scores, severities } = tried(panel, 150)
    expect(scores).toBeGreaterThan(0.93)
    expect(severities).toBeGreaterThan(0.93)
  })
})
