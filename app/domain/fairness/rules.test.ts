import { expect, test } from "vitest"
import {
  agreementOf,
  fairRange,
  type GivenPoints,
  mannerOf,
  modeFlags,
  panelSizeOf,
} from "#app/domain/fairness/rules.ts"

test.each([
  ["much the same", 0.1, 0.1, "like-others"],
  ["a difference too small to say", -0.24, 0.05, "like-others"],
  ["a difference that may be chance", 0.6, 0.4, "like-others"],
  ["far too unsure to say anything", 0.6, 0.6, "cannot-tell"],
  ["a little higher", -0.4, 0.1, "little-higher"],
  ["higher", -0.9, 0.1, "higher"],
  ["a little lower", 0.4, 0.1, "little-lower"],
  ["lower", 0.9, 0.1, "lower"],
] as const)("a member is told: %s", (_, severity, severityError, manner) => {
  expect(mannerOf({ severity, severityError })).toBe(manner)
})

test("a fair mean's range stays on the scale", () => {
  expect(fairRange({ fairMean: 3, fairError: 0.5 })).toEqual({ low: 2.02, high: 3.98 })
  expect(fairRange({ fairMean: 4.8, fairError: 0.5 }).high).toBe(5)
  expect(fairRange({ fairMean: 1.2, fairError: 0.5 }).low).toBe(1)
})

/** One question's answers in rows, members in columns. */
function given(rows: readonly (readonly number[])[], questionId = "q"): GivenPoints[] {
  return rows.flatMap((row, answer) =>
    row.map((points, member) => ({
      questionId,
      answerId: `${questionId}-${answer}`,
      memberId: `m${member}`,
      points,
    })),
  )
}

const alike = [
  [1, 1, 1],
  [3, 3, 3],
  [5, 5, 4],
  [2, 2, 2],
]
const apart = [
  [1, 5, 3],
  [4, 1, 5],
  [5, 3, 1],
  [2, 4, 4],
]
const nearly = [
  [1, 2, 1],
  [3, 3, 2],
  [5, 4, 3],
  [2, 3, 2],
  [4, 4, 5],
]

test.each([
  ["well", alike, "well"],
  ["mostly", nearly, "mostly"],
  ["differ", apart, "differ"],
  ["too few answers", alike.slice(0, 2), "cannot-tell"],
  [
    "all the same",
    [
      [4, 4],
      [4, 4],
      [4, 4],
    ],
    "cannot-tell",
  ],
  ["nothing", [], "cannot-tell"],
] as const)("agreement on a question: %s", (_, rows, agreement) => {
  expect(agreementOf(given(rows)).agreement).toBe(agreement)
})

test.each([
  ["enough members", alike, { kind: "enough", scorers: 3 }],
  ["too different to rest on", apart, { kind: "too-few-to-rest-on", scorers: 3 }],
  ["too few answers", alike.slice(0, 2), { kind: "cannot-tell" }],
  ["nothing", [], { kind: "cannot-tell" }],
] as const)("whether a panel is large enough: %s", (_, rows, size) => {
  expect(panelSizeOf(given(rows))).toEqual(size)
})

test("says how many members would be enough", () => {
  const rows = [
    [1, 3],
    [3, 2],
    [4, 5],
    [2, 2],
    [5, 3],
  ]
  const size = panelSizeOf([...given(rows), ...given(rows, "r")])
  expect(size.kind).toBe("more-would-help")
  if (size.kind === "more-would-help") expect(size.wanted).toBeGreaterThan(size.scorers)
})

test("a way of answering is pointed out beyond 0.2 logits, with whether it may be chance", () => {
  expect(
    modeFlags([
      { mode: "typed", effect: -0.19, error: 0.01 },
      { mode: "spoken", effect: 0.5, error: 0.1 },
      { mode: "phone", effect: -0.5, error: 0.4 },
    ]),
  ).toEqual([
    { mode: "spoken", lower: true, mayBeChance: false },
    { mode: "phone", lower: false, mayBeChance: true },
  ])
})
