import { describe, expect, test } from "vitest"
import {
  agreementBand,
  keyFromRatings,
  liveDoubts,
  liveGaps,
  recordFrom,
  type VersionToGoLive,
  versionState,
  wordGaps,
} from "#app/domain/scenarios/bank-rules.ts"
import { creditOf, guideWith } from "#app/domain/scenarios/draft.ts"
import type { EasySentence } from "#app/domain/scenarios/vocabulary.ts"

const line: EasySentence = { text: "A bus.", picture: "bus" }
const ids = ["a", "b", "c", "d"]
const keyed: VersionToGoLive = {
  kind: "rate-options",
  title: "The bus",
  situation: "It is late.",
  ask: "What now?",
  easyRead: {
    situation: "Late.",
    ask: "Now?",
    lines: { situation: [line], ask: [line] },
    options: Object.fromEntries(ids.map((id) => [id, line])),
  },
  options: ids.map((id) => ({ id, text: `Thing ${id}` })),
  guide: null,
  valueCodes: ["kind"],
  samples: 0,
  raters: { asked: 3, done: 3 },
  whysToType: 0,
}
const five = ["1", "2", "3", "4", "5"]
const told: VersionToGoLive = {
  ...keyed,
  kind: "written",
  options: null,
  guide: guideWith(five, []).map((anchor) => ({ ...anchor, easy: "Short." })),
  samples: 3,
  raters: { asked: 0, done: 0 },
}

describe("what stands between a version and being asked", () => {
  test.each<[string, VersionToGoLive, readonly string[]]>([
    ["whole, with a key", keyed, []],
    ["whole, with a guide", told, []],
    ["no situation", { ...keyed, situation: " " }, ["words-missing"]],
    ["no values", { ...keyed, valueCodes: [] }, ["values-missing"]],
    [
      "an option without words",
      { ...keyed, options: ids.map((id) => ({ id, text: "" })) },
      ["options-missing"],
    ],
    ["no Easy Read lines", { ...keyed, easyRead: { situation: "", ask: "" } }, ["easy-read-missing"]],
    ["a guide without words", { ...told, guide: guideWith([], []) }, ["guide-missing", "easy-read-missing"]],
    ["two samples", { ...told, samples: 2 }, ["samples-missing"]],
    ["nobody has rated", { ...keyed, raters: { asked: 2, done: 0 } }, ["nobody-rated"]],
    ["one is still at it", { ...keyed, raters: { asked: 4, done: 3 } }, ["raters-at-work"]],
    ["a why nobody has typed", { ...keyed, whysToType: 1 }, ["whys-to-type"]],
  ])("%s", (_, version, gaps) => {
    expect(liveGaps(version).map(({ kind }) => kind)).toEqual(gaps)
  })

  test("people may rate before anybody has rated", () => {
    expect(wordGaps({ ...keyed })).toEqual([])
  })
})

test.each([
  [3, 0.667, []],
  [3, 0.666, ["agreement-low"]],
  [2, 0.9, ["too-few-raters"]],
  [3, null, ["agreement-unknown"]],
  [1, 0.1, ["too-few-raters", "agreement-low"]],
])("%i raters with agreement %s leave these doubts: %j", (done, alpha, doubts) => {
  expect(liveDoubts("put-in-order", done, alpha).map(({ kind }) => kind)).toEqual(doubts)
  expect(liveDoubts("written", done, alpha)).toEqual([])
})

test.each([
  [null, "cannot-tell"],
  [0.5, "differ"],
  [0.667, "mostly"],
  [0.71, "mostly"],
  [0.8, "agree"],
])("agreement of %s is said as %s", (alpha, band) => {
  expect(agreementBand(alpha)).toBe(band)
})

describe("a key from ratings", () => {
  const rated = (optionId: string, points: number, why = "") => ({
    ...{ optionId, points, why },
    creditedAs: null,
  })

  test.each([
    [[5, 5, 1], 5],
    [[1, 2, 5], 2],
    [[4, 5], 5],
    [[2, 3, 4, 5], 4],
    [[1], 1],
  ])("%j come to %i", (points, wanted) => {
    const [key] = keyFromRatings(
      ["a"],
      points.map((each) => rated("a", each)),
    )
    expect(key?.points).toBe(wanted)
  })

  test("keeps at most three whys, each once, those nearest to it first", () => {
    const [key] = keyFromRatings(
      ["a"],
      [
        rated("a", 1, "No"),
        rated("a", 5, "It is kind"),
        rated("a", 5, "It is kind"),
        rated("a", 5, "She is asked!"),
        rated("a", 4, "Mostly"),
      ],
    )
    expect(key?.why).toBe("It is kind. She is asked! Mostly.")
  })

  test("says whose a why is only where they want their name beside it", () => {
    const [key] = keyFromRatings(
      ["a"],
      [{ ...rated("a", 5, "It is kind"), creditedAs: "Ama" }, rated("a", 5, "She is asked")],
    )
    expect(key?.why).toBe("Ama says: It is kind. She is asked.")
  })
})

test("how a question has worked is told of its own words and of what it was copied from together", () => {
  const one = { vacancies: 1, answers: 10, tally: [1, 2, 3, 4, 5], alphaSum: 0.7, alphaCount: 1 }
  const other = { vacancies: 2, answers: 20, tally: [9, 8, 7, 6, 5], alphaSum: 0, alphaCount: 0 }
  expect(recordFrom([])).toBeNull()
  expect(recordFrom([one, other])).toEqual({
    vacancies: 3,
    answers: 30,
    tally: [10, 10, 10, 10, 10],
    alpha: 0.7,
  })
  expect(recordFrom([other])?.alpha).toBeNull()
})

test("only a draft's words change", () => {
  expect(versionState({ liveAt: null, ratings: 0 })).toBe("draft")
  expect(versionState({ liveAt: null, ratings: 1 })).toBe("being-rated")
  expect(versionState({ liveAt: new Date(0), ratings: 3 })).toBe("live")
})

test("a guide keeps its Easy Read, pictures and labels when its descriptions change", () => {
  const before = guideWith(five, []).map((anchor) => ({
    ...anchor,
    easy: `Easy ${anchor.points}`,
    picture: "star" as const,
  }))
  expect(guideWith(["new"], before)[0]).toMatchObject({
    description: "new",
    easy: "Easy 1",
    picture: "star",
    label: "Not there yet",
  })
})

test("who chose no name is not named", () => {
  const authors = [{ creditedAs: "Rosa" }, { creditedAs: null }, { creditedAs: "Ben" }]
  expect(creditOf(authors, "Heron House")).toBe("Rosa, Ben, Heron House")
})
