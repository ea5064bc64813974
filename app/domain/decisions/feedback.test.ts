import { describe, expect, it } from "vitest"
import { agreedChoice } from "#app/domain/decisions/agreed-choice.ts"
import {
  type AgreedChoice,
  composeFeedback,
  levelOf,
  type PanelScoredAnswer,
} from "#app/domain/decisions/feedback.ts"
import { type KeyScoredAnswer, scoreByKey } from "#app/domain/scenarios/rules.ts"
import type { GuideAnchor } from "#app/domain/scenarios/vocabulary.ts"
import type { CareValue } from "#app/domain/vacancies/vocabulary.ts"

const anchor = (points: GuideAnchor["points"], description: string, easy = ""): GuideAnchor => ({
  points,
  label: "",
  description,
  easy,
})
const guide = [
  anchor(1, "Nobody in it.", "There is nobody in it."),
  anchor(2, "Mostly about the helper.", "It is mostly about the helper."),
  anchor(3, "Says what happened. Little on why.", "They say what happened. We do not know why."),
  anchor(4, "Asked what they wanted.", "The helper asked. They did their best for the person."),
  anchor(5, "All of that, and was honest about it.", "They asked. They were honest."),
]
const answer = (
  question: string,
  values: readonly CareValue[],
  points: readonly number[],
  notes: readonly string[] = [],
): PanelScoredAnswer => ({
  question,
  values,
  guide,
  scores: points.map((one, at) => ({ points: one, note: notes[at] ?? "" })),
})
const choice: AgreedChoice = {
  question: "Running late",
  values: ["honest", "kind"],
  choice: "Ring Joan now.",
  easyChoice: "Ring Joan.",
  why: "She knows where she stands.",
}
const compose = (
  panelScored: readonly PanelScoredAnswer[],
  { agreed = [], appointed = false }: { agreed?: readonly AgreedChoice[]; appointed?: boolean } = {},
) =>
  composeFeedback({ panelScored, agreed, appointed, values: ["kind", "honest", "respect", "whole-person"] })

describe("the level an answer reached", () => {
  it.each([
    [[4], 4],
    [[3, 5], 3],
    [[5, 2, 4], 4],
    [[1, 1, 5, 5], 1],
    [[], 0],
  ])("of %j is %i", (points, level) => {
    expect(levelOf(points.map((one) => ({ points: one })))).toBe(level)
  })
})

describe("strengths", () => {
  it("come first the best, one for each value, each with the question and the anchor of its level", () => {
    const { strengths } = compose([
      answer("Being there", ["kind", "whole-person"], [4, 4]),
      answer("Counted on you", ["honest"], [5, 5, 4]),
      answer("Think again", ["respect"], [3, 3, 4]),
    ])
    expect(strengths.map(({ question, value, frame }) => [question, value, frame])).toEqual([
      ["Counted on you", "honest", "saw"],
      ["Being there", "kind", "saw"],
      ["Think again", "respect", "saw"],
    ])
  })

  it.each([
    [3, "Says what happened.", "You say what happened."],
    [4, "Asked what they wanted.", "You asked.\nYou did your best for the person."],
    [5, "Asked what they wanted. All of that, and was honest about it.", "You asked.\nYou were honest."],
  ])("at level %i say what is there and not what is missing", (level, words, easy) => {
    expect(compose([answer("Being there", ["kind"], [level])]).strengths[0]).toMatchObject({ words, easy })
  })

  it("keep a value for the answer that can show no other", () => {
    const { strengths } = compose([
      answer("Being there", ["kind", "whole-person"], [5]),
      answer("Warmth", ["kind"], [4]),
    ])
    expect(strengths.map(({ value }) => value)).toEqual(["whole-person", "kind"])
  })

  it("show no value twice", () => {
    const { strengths } = compose([answer("One", ["kind"], [5]), answer("Two", ["kind"], [4])])
    expect(strengths).toHaveLength(1)
  })

  it("carry the words of whoever thought best of it, and never anybody's who thought less", () => {
    const said = (points: number[], notes: string[]) =>
      compose([answer("Being there", ["kind"], points, notes)]).strengths[0]?.said
    expect(said([5, 4], ["", "Could be more."])).toBe("")
    expect(said([4, 5], ["Fine.", " You can see the boy. "])).toBe("You can see the boy.")
  })

  it("are filled up with a choice that they and whoever wrote the question agree on", () => {
    const { strengths } = compose([answer("Being there", ["kind"], [4])], { agreed: [choice] })
    expect(strengths[1]).toMatchObject({
      frame: "agreed",
      value: "honest",
      words: "Ring Joan now.\n\nShe knows where she stands.",
      easy: "Ring Joan.\nWe think so too.",
    })
  })

  it("hold one such choice with its why, however good the rest is, where there is room", () => {
    const good = [answer("Being there", ["kind"], [5]), answer("Think again", ["respect"], [4])]
    const another = { ...choice, question: "Cold tea", values: ["flexible"] as const }
    expect(compose(good, { agreed: [choice, another] }).strengths.map(({ frame }) => frame)).toEqual([
      "saw",
      "saw",
      "agreed",
    ])
    const full = [...good, answer("One", ["proud"], [4]), answer("Two", ["whole-person"], [4])]
    expect(compose(full, { agreed: [choice] }).strengths.map(({ frame }) => frame)).not.toContain("agreed")
  })

  it("of somebody nobody gave a three are what came nearest, and say what the panel looks for", () => {
    const low = [
      answer("Being there", ["kind"], [1, 2]),
      answer("Counted on you", ["honest"], [2, 2], ["No real promise."]),
      answer("Think again", ["respect"], [1, 1]),
    ]
    const { strengths, toTry } = compose(low)
    expect(strengths.map(({ question, frame, words, said }) => [question, frame, words, said])).toEqual([
      ["Counted on you", "nearest", "Says what happened.", ""],
      ["Being there", "nearest", "Says what happened.", ""],
    ])
    expect(toTry).toMatchObject({ question: "Think again", words: "Says what happened." })
    const everything = JSON.stringify(compose(low))
    for (const { description } of guide.slice(0, 2)) expect(everything).not.toContain(description)
  })

  it("are none where nothing was scored", () => {
    expect(compose([answer("Being there", ["kind"], [])])).toMatchObject({ strengths: [], toTry: null })
  })
})

describe("the one thing to try", () => {
  it.each([
    [[4, 2], "Says what happened.", "They say what happened."],
    [[4, 3], "Asked what they wanted.", "The helper asked.\nThey did their best for the person."],
    [[5, 4], "Was honest about it.", "They asked.\nThey were honest."],
  ])("is one step up from the weakest answer of %j", ([one, other], words, easy) => {
    const { toTry } = compose([
      answer("Being there", ["kind"], [one ?? 0]),
      answer("Counted on you", ["honest"], [other ?? 0]),
    ])
    expect(toTry).toMatchObject({ question: "Counted on you", words, easy, kept: true })
  })

  it("is nothing where all of it is strong", () => {
    expect(compose([answer("Being there", ["kind"], [5])]).toTry).toBeNull()
  })
})

it("ends in another way for somebody who is appointed", () => {
  const ends = [true, false].map((appointed) => compose([], { appointed }).closing.words)
  expect(ends[0]).toContain("working with you")
  expect(ends[1]).not.toContain("working with you")
})

describe("a choice that is agreed on", () => {
  const key = { a: 1, b: 4, c: 2, d: 5 }
  const chosenBy = (answer: KeyScoredAnswer) => agreedChoice({ ...answer, score: scoreByKey(answer) })
  const none = { ratings: null, bestAndWorst: null, ordering: null }
  it.each([
    ["the best of those rated alike", { ratings: { a: 1, b: 4, c: 2, d: 5 } }, "d"],
    ["not one that is only good", { ratings: { a: 1, b: 4, c: 2, d: 4 } }, "b"],
    ["not one that is bad to do", { ratings: { a: 1, b: 2, c: 2, d: 3 } }, null],
    ["nothing where they agree on little", { ratings: { a: 5, b: 1, c: 5, d: 5 } }, null],
    ["nothing where nothing was answered", {}, null],
  ] as const)("is %s", (_, given, id) => {
    expect(chosenBy({ kind: "rate-options", ...none, ...given, key })).toBe(id)
  })

  it("is what was chosen as best, or put first", () => {
    const best = { ...none, bestAndWorst: { best: "d", worst: "a" }, key }
    expect(chosenBy({ kind: "best-and-worst", ...best })).toBe("d")
    expect(chosenBy({ kind: "best-and-worst", ...best, bestAndWorst: { best: "b", worst: "a" } })).toBeNull()
    const ordered = { ...none, ordering: ["d", "b", "c", "a"], key }
    expect(chosenBy({ kind: "put-in-order", ...ordered })).toBe("d")
    expect(chosenBy({ kind: "put-in-order", ...ordered, ordering: ["b", "d", "c", "a"] })).toBeNull()
  })
})
