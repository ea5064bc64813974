import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  fitting,
  inOrder,
  isSameAnswer,
  lackOf,
  minutesFor,
  nothingGiven,
  stepped,
} from "#app/domain/applications/answers.ts"
import { AnswerForm, answerFields, answerIn, moveValue } from "#app/domain/applications/forms.ts"

const optionIds = ["a", "b", "c"]
const chosen = (best: string | null, worst: string | null) => ({
  ...nothingGiven,
  bestAndWorst: { best, worst },
})
const ordered = (...ordering: string[]) => ({ ...nothingGiven, ordering })

describe("minutesFor", () => {
  it("counts each question that is asked, and what comes after them", () => {
    expect(minutesFor([])).toBe(6)
    expect(minutesFor(["prompt", "prompt", "rate-options", "put-in-order", "spoken"])).toBe(35)
  })
})

describe("lackOf", () => {
  it.each([
    ["best-and-worst", chosen("a", "b"), null],
    ["best-and-worst", chosen("a", null), { kind: "choices-missing", missing: ["worst"] }],
    ["best-and-worst", nothingGiven, { kind: "choices-missing", missing: ["best", "worst"] }],
    ["best-and-worst", chosen("a", "a"), { kind: "best-is-worst" }],
    ["put-in-order", ordered("c", "a", "b"), null],
    ["put-in-order", ordered("c", "a"), { kind: "not-in-order" }],
    ["put-in-order", ordered("c", "a", "a"), { kind: "not-in-order" }],
    ["put-in-order", nothingGiven, { kind: "not-in-order" }],
    ["spoken", { ...nothingGiven, body: "I would say" }, null],
    ["spoken", { ...nothingGiven, body: " \u00a0\n" }, { kind: "answer-missing" }],
  ] as const)("says of %s, given %o", (kind, given, lack) => {
    expect(lackOf({ kind, optionIds }, given)).toEqual(lack)
  })
})

describe("fitting", () => {
  it("keeps what the kind asks for, of options that are asked", () => {
    const all = {
      body: "x",
      ratings: { a: 3 } as const,
      bestAndWorst: { best: "a", worst: "z" },
      ordering: ["z", "c", "c", "a"],
    }
    expect(fitting({ kind: "best-and-worst", optionIds }, all)).toEqual(chosen("a", null))
    expect(fitting({ kind: "put-in-order", optionIds }, all)).toEqual(ordered("c", "a"))
    expect(fitting({ kind: "spoken", optionIds: [] }, all)).toEqual({ ...nothingGiven, body: "x" })
    expect(fitting({ kind: "put-in-order", optionIds }, {})).toEqual(nothingGiven)
  })
})

it("knows an answer again, whatever its kind", () => {
  const asked = { kind: "put-in-order", optionIds } as const
  expect(isSameAnswer(asked, ordered("a", "b", "c"), ordered("a", "b", "c"))).toBe(true)
  expect(isSameAnswer(asked, ordered("a", "b", "c"), ordered("a", "c", "b"))).toBe(false)
  expect(isSameAnswer(asked, chosen("a", "b"), chosen("a", "c"))).toBe(false)
})

describe("stepped", () => {
  it.each([
    ["b", "up", "bac"],
    ["b", "down", "acb"],
    ["a", "up", "abc"],
    ["c", "down", "abc"],
    ["z", "up", "abc"],
  ] as const)("moves %s %s", (id, step, order) => {
    expect(stepped(optionIds, id, step).join("")).toBe(order)
  })

  it("loses no option, and a step back undoes a step", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(optionIds, { minLength: 3 }),
        fc.constantFrom(...optionIds),
        (order, id) => {
          const up = stepped(order, id, "up")
          expect([...up].sort()).toEqual(optionIds)
          if (order[0] !== id) expect(stepped(up, id, "down")).toEqual(order)
        },
      ),
    )
  })
})

it("shows options in an order, and those it lacks last", () => {
  const options = optionIds.map((id) => ({ id, text: id }))
  expect(inOrder(options, ["c"]).map(({ id }) => id)).toEqual(["c", "a", "b"])
  expect(inOrder(options, null)).toEqual(options)
})

describe("the fields of a question's page", () => {
  it("hold an answer and give it back", () => {
    const given = { ...ordered("b", "a"), ...chosen("a", null), ordering: ["b", "a"], body: "x" }
    const whole = { ...given, ratings: { a: 3, b: 5 } as const }
    expect(answerIn(answerFields(whole))).toEqual(whole)
  })

  it("say which option is moved", () => {
    const form = AnswerForm.parse({ ordering: "a,b", move: moveValue("down", "a") })
    expect(form.move).toEqual({ step: "down", optionId: "a" })
    expect(AnswerForm.safeParse({ move: "sideways" }).success).toBe(false)
  })
})
