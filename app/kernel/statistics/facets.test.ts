import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { randomFrom } from "#app/kernel/random.ts"
import { type FacetFit, fitFacets, type Observation } from "#app/kernel/statistics/facets.ts"
import { Scale } from "#app/kernel/statistics/facets-scale.ts"

type Panel = {
  readonly applications: number
  readonly questions: number
  readonly members: number
  /** How many members score each answer; unbalanced where chances to be asked differ. */
  readonly scorers: number
  readonly severity: number
  readonly unbalanced?: boolean
  readonly modeEffect?: number
  /** The same members score all answers of an application, as when people scored on different days. */
  readonly together?: boolean
  /** How much answers of one application differ among themselves. */
  readonly answers?: number
}

/** A panel whose truth is known: heights, severities and the scores they lead to. */
function simulate(seed: number, panel: Panel) {
  const random = randomFrom(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const heights = Array.from({ length: panel.applications }, normal)
  const questions = Array.from({ length: panel.questions }, () => 0.5 * normal())
  const drawn = Array.from({ length: panel.members }, () => panel.severity * normal())
  const mean = drawn.reduce((sum, value) => sum + value, 0) / panel.members
  const severities = drawn.map((value) => value - mean)
  const stepHeights = Float64Array.of(-1.8, -0.6, 0.6, 1.8)
  const scale = new Scale()
  const observations: Observation[] = []
  for (let a = 0; a < panel.applications; a++) {
    const whole = severities.map(() => random())
    for (let q = 0; q < panel.questions; q++) {
      const spoken = panel.modeEffect !== undefined && random() < 0.4
      const answer = (panel.answers ?? 0) * normal()
      const eagerness = severities.map(
        (_, m) => (panel.together ? whole[m]! : random()) * (panel.unbalanced ? 1 + m / 2 : 1),
      )
      const asked = [...severities.keys()]
        .sort((x, y) => eagerness[y]! - eagerness[x]!)
        .slice(0, panel.scorers)
      for (const m of asked) {
        const height =
          heights[a]! + answer - questions[q]! - severities[m]! - (spoken ? panel.modeEffect! : 0)
        scale.at(height, stepHeights)
        let [points, left] = [1, random()]
        while (points < 5 && left > scale.chance[points - 1]!) left -= scale.chance[points++ - 1]!
        observations.push({
          application: `a${String(a).padStart(4, "0")}`,
          question: `q${q}`,
          member: `m${m}`,
          mode: panel.modeEffect === undefined ? null : spoken ? "spoken" : "typed",
          points,
        })
      }
    }
  }
  const fair = heights.map((height) => {
    const points = questions.map((question) => {
      scale.at(height - question, stepHeights)
      return 1 + scale.expected
    })
    return points.reduce((sum, value) => sum + value, 0) / points.length
  })
  return { heights, severities, fair, observations }
}

function fitted(observations: readonly Observation[]): FacetFit {
  const fit = fitFacets(observations)
  if (!fit.ok) throw new Error(fit.error.kind)
  return fit.value
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanA, meanB] = [mean(a), mean(b)]
  const sum = (f: (x: number, y: number) => number) =>
    a.reduce((total, x, at) => total + f(x - meanA, b[at]! - meanB), 0)
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y))
}

function byApplication(fit: FacetFit, of: "rawMean" | "fairMean"): number[] {
  return [...fit.applications]
    .sort((a, b) => (a.application < b.application ? -1 : 1))
    .map((each) => each[of])
}

const seeds = Array.from({ length: 10 }, (_, seed) => seed + 1)
const smallPanel: Panel = {
  applications: 40,
  questions: 3,
  members: 6,
  scorers: 3,
  severity: 0.8,
  unbalanced: true,
}

describe("panels whose truth is known", { timeout: 60_000 }, () => {
  test.each([
    ["each answer has members of its own", false, 0.005],
    ["all answers of an application have the same members", true, 0.02],
  ])("fair scores follow the truth better than raw means do: %s", (_, together, least) => {
    const gains = seeds.map((seed) => {
      const { heights, observations } = simulate(seed, { ...smallPanel, together })
      const fit = fitted(observations)
      const near = (of: "fairMean" | "rawMean") => correlation(byApplication(fit, of), heights)
      return near("fairMean") - near("rawMean")
    })
    expect(gains.filter((gain) => gain > 0).length).toBeGreaterThanOrEqual(9)
    expect(gains.reduce((sum, gain) => sum + gain, 0) / gains.length).toBeGreaterThan(least)
  })

  test("severity is found within its error", () => {
    const misses = seeds.flatMap((seed) => {
      const { severities, observations } = simulate(seed, smallPanel)
      const { members } = fitted(observations)
      expect(members.map(({ member }) => member)).toEqual(severities.map((_, m) => `m${m}`))
      const found = members.map(({ logits }) => logits)
      expect(correlation(found, severities)).toBeGreaterThan(0.85)
      return members.map(({ logits, logitsError }, m) => Math.abs(logits - severities[m]!) / logitsError)
    })
    expect(misses.filter((miss) => miss < 1.96).length / misses.length).toBeGreaterThan(0.9)
  })

  test("a member who scores one point lower is told so in points", () => {
    const fit = fitted(
      ["a", "b", "c", "d", "e", "f"].flatMap((application, at) =>
        ["q1", "q2"].flatMap((question, q) =>
          ["kind", "middle", "strict"].map((member, m) => ({
            application,
            question,
            member,
            mode: null,
            points: Math.min(5, Math.max(1, 2 + ((at + q) % 3) + 1 - m)),
          })),
        ),
      ),
    )
    const [kind, middle, strict] = fit.members
    expect(kind!.severity).toBeLessThan(-0.5)
    expect(Math.abs(middle!.severity)).toBeLessThan(0.2)
    expect(strict!.severity).toBeGreaterThan(0.5)
    expect(fit.members.reduce((sum, { logits }) => sum + logits, 0)).toBeCloseTo(0, 8)
  })

  test("where all are equally severe, hardly any two applications change places", () => {
    const swapped = seeds.map((seed) => {
      const { observations } = simulate(seed, { ...smallPanel, severity: 0 })
      const fit = fitted(observations)
      const [raw, fair] = [byApplication(fit, "rawMean"), byApplication(fit, "fairMean")]
      let [pairs, changed] = [0, 0]
      for (let a = 0; a < raw.length; a++) {
        for (let b = 0; b < a; b++) {
          if (raw[a] === raw[b]) continue
          pairs++
          if (raw[a]! > raw[b]! !== fair[a]! > fair[b]!) changed++
        }
      }
      return changed / pairs
    })
    expect(swapped.reduce((sum, share) => sum + share, 0) / swapped.length).toBeLessThan(0.02)
  })

  test("errors are as large as the fair means are wrong, also where answers of one person differ", () => {
    for (const answers of [0, 0.8]) {
      const far = seeds.slice(0, 6).flatMap((seed) => {
        const simulated = simulate(seed, { ...smallPanel, questions: 6, answers })
        const fit = fitted(simulated.observations)
        return [...fit.applications]
          .sort((a, b) => (a.application < b.application ? -1 : 1))
          .map(({ fairMean, fairError }, at) => Math.abs(fairMean - simulated.fair[at]!) / fairError)
      })
      expect(far.filter((miss) => miss < 1.96).length / far.length).toBeGreaterThan(0.88)
    }
  })

  test("those clearly apart lie in different bands, and nobody stands above somebody stronger", () => {
    const { observations } = simulate(4, { ...smallPanel, questions: 6 })
    const { applications } = fitted(observations)
    expect(applications[0]!.band).toBe(1)
    expect(applications.at(-1)!.band).toBeGreaterThan(1)
    for (const [at, each] of applications.entries()) {
      const before = applications[at - 1]
      if (!before) continue
      expect(before.fairMean).toBeGreaterThanOrEqual(each.fairMean)
      expect(each.band - before.band).toBeGreaterThanOrEqual(0)
      expect(each.band - before.band).toBeLessThanOrEqual(1)
    }
  })

  test("what a way of answering costs is found within its error", () => {
    const misses = seeds.map((seed) => {
      const { observations } = simulate(seed, { ...smallPanel, applications: 80, modeEffect: 0.4 })
      const { effect, error } = fitted(observations).modes.find(({ mode }) => mode === "spoken")!
      expect(error).toBeLessThan(0.25)
      return (effect - 0.4) / error
    })
    expect(misses.filter((miss) => Math.abs(miss) < 1.96).length).toBeGreaterThanOrEqual(9)
  })
})

describe("what cannot be told is not told", () => {
  const scored = (application: string, member: string, points: number, question = "q"): Observation => ({
    application,
    question,
    member,
    mode: null,
    points,
  })

  test.each([
    ["nothing", []],
    [
      "two applications",
      [scored("a", "m", 3), scored("a", "n", 4), scored("b", "m", 2), scored("b", "n", 2)],
    ],
    [
      "one member",
      ["a", "b", "c", "d"].flatMap((a, at) => [scored(a, "m", at + 1), scored(a, "m", at + 1, "r")]),
    ],
    [
      "one score of somebody",
      [...["a", "b", "c"].flatMap((a) => [scored(a, "m", 3), scored(a, "n", 4)]), scored("d", "m", 2)],
    ],
    ["the same points for all", ["a", "b", "c"].flatMap((a) => [scored(a, "m", 3), scored(a, "n", 3)])],
  ])("too thin: %s", (_, observations) => {
    expect(fitFacets(observations)).toEqual({ ok: false, error: { kind: "too-thin" } })
  })

  test("two panels that never scored the same people are not set side by side", () => {
    const halves = [
      ...["a", "b", "c"].flatMap((a, at) => [scored(a, "m", at + 1), scored(a, "n", at + 2)]),
      ...["d", "e", "f"].flatMap((a, at) => [scored(a, "o", at + 1), scored(a, "p", at + 2)]),
    ]
    expect(fitFacets(halves)).toEqual({ ok: false, error: { kind: "not-connected" } })
    expect(fitFacets([...halves, scored("d", "n", 3)])).toMatchObject({ ok: true })
  })

  test("scores without any noise settle, too", () => {
    const points = { m: [5, 4, 3, 2], n: [5, 5, 4, 3], o: [4, 3, 1, 1] }
    const alike = ["a", "b", "c", "d"].flatMap((application, at) =>
      ["q", "r", "s"].flatMap((question) =>
        Object.entries(points).map(([member, given]) => scored(application, member, given[at]!, question)),
      ),
    )
    expect(fitted(alike).applications.map(({ application }) => application)).toEqual(["a", "b", "c", "d"])
  })

  test("extreme scores stay numbers", () => {
    const extremes = ["a", "b", "c", "d"].flatMap((a, at) => [
      scored(a, "m", at < 2 ? 5 : 1),
      scored(a, "n", at < 2 ? 5 : 1),
    ])
    const { applications } = fitted(extremes)
    expect(applications.map(({ band }) => band)).toEqual([1, 1, 2, 2])
    for (const { fairMean } of applications) {
      expect(fairMean).toBeGreaterThanOrEqual(1)
      expect(fairMean).toBeLessThanOrEqual(5)
    }
  })
})

test("the same scores give the same fit, in whatever order they come; never anything but numbers", () => {
  const observation = fc.record({
    application: fc.constantFrom("a", "b", "c", "d", "e"),
    question: fc.constantFrom("q", "r"),
    member: fc.constantFrom("m", "n", "o"),
    mode: fc.constantFrom(null, "typed", "spoken"),
    points: fc.integer({ min: 1, max: 5 }),
  })
  const once = fc.uniqueArray(observation, {
    selector: ({ application, question, member }) => `${application}${question}${member}`,
    maxLength: 30,
  })
  fc.assert(
    fc.property(once, (observations) => {
      const fit = fitFacets(observations)
      expect(fitFacets([...observations].reverse())).toEqual(fit)
      if (!fit.ok) return
      for (const { fairMean, fairError } of fit.value.applications) {
        expect(fairMean).toBeGreaterThanOrEqual(1)
        expect(fairMean).toBeLessThanOrEqual(5)
        expect(fairError).toBeGreaterThan(0)
      }
      for (const { severity, severityError } of fit.value.members) {
        expect(Math.abs(severity)).toBeLessThan(4)
        expect(severityError).toBeGreaterThan(0)
      }
    }),
  )
})
