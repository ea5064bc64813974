import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  accordOf,
  decideSealing,
  decideSending,
  nextStep,
  ownOrder,
  type PanelToSeal,
  tallyOf,
  wordOnSay,
} from "#app/domain/panels/rules.ts"
import type { QuestionKind } from "#app/domain/scenarios/vocabulary.ts"

const question = (kind: QuestionKind, n: number) => ({ id: `${kind}-${n}`, kind })
const whole: PanelToSeal = {
  say: "equal",
  quorum: 1,
  members: [
    { name: "Rosa", part: "draws-on-support", joined: true, agrees: true },
    { name: "Imran", part: "family-or-friend", joined: true, agrees: true },
    { name: "Callum", part: "staff", joined: true, agrees: true },
  ],
  questions: [
    question("prompt", 1),
    question("prompt", 2),
    ...[1, 2, 3, 4, 5, 6].map((n) => question("rate-options", n)),
    question("written", 1),
  ],
}

describe("sealing", () => {
  test("takes a whole panel", () => {
    expect(decideSealing(whole)).toEqual({ ok: true, value: "sealed" })
  })

  test("counts every kind that is scored by its key, and an answer in words or aloud", () => {
    const kinds = ["rate-options", "best-and-worst", "put-in-order"] as const
    const mixed = [
      ...whole.questions.slice(0, 2),
      ...kinds.flatMap((kind) => [question(kind, 1), question(kind, 2)]),
      question("spoken", 1),
    ]
    expect(decideSealing({ ...whole, questions: mixed }).ok).toBe(true)
    expect(decideSealing({ ...whole, questions: mixed.toSpliced(4, 1) })).toMatchObject({
      error: { kind: "too-few-scenarios", chosen: 5 },
    })
    expect(decideSealing({ ...whole, questions: [...mixed, question("written", 1)] })).toMatchObject({
      error: { kind: "written-not-one", chosen: 2 },
    })
  })

  test.each([
    [{ say: null }, "say-not-agreed"],
    [{ members: whole.members.slice(0, 2) }, "fewer-than-three-members"],
    [{ members: [...whole.members.slice(1), whole.members[1]!] }, "nobody-draws-on-support"],
    [{ quorum: 2 }, "quorum-over-panel"],
    [{ questions: whole.questions.slice(1) }, "prompts-not-two"],
    [
      { questions: whole.questions.filter((q) => "id" in q && q.id !== "rate-options-3") },
      "too-few-scenarios",
    ],
    [{ questions: whole.questions.slice(0, -1) }, "written-not-one"],
  ] as const)("refuses %o", (over, kind) => {
    const decision = decideSealing({ ...whole, ...over })
    expect(decision).toMatchObject({ ok: false, error: { kind } })
  })

  test.each(["joined", "agrees"] as const)("waits for everybody: %s", (what) => {
    const members = whole.members.map((member) => ({ ...member, [what]: member.name !== "Imran" }))
    expect(decideSealing({ ...whole, members })).toEqual({
      ok: false,
      error: { kind: what === "joined" ? "not-all-joined" : "not-all-agreed", waitingFor: ["Imran"] },
    })
  })
})

describe("a member's word on the say", () => {
  test.each([
    ["nothing-yet", []],
    ["agrees", [{ fingerprint: "now", agrees: true }]],
    ["does-not-agree", [{ fingerprint: "now", agrees: false }]],
    ["changed", [{ fingerprint: "before", agrees: true }]],
    ["nothing-yet", [{ fingerprint: "before", agrees: false }]],
    [
      "agrees",
      [
        { fingerprint: "before", agrees: false },
        { fingerprint: "now", agrees: true },
      ],
    ],
  ] as const)("is %s", (word, said) => {
    expect(wordOnSay(said, "now")).toBe(word)
  })
})

describe("a member's own order", () => {
  const ids = fc.uniqueArray(fc.uuid(), { maxLength: 40 })

  test("holds every answer once, and can be replayed", () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(20), (answers, seed, place) => {
        const order = ownOrder(answers, seed, place)
        expect([...order].sort()).toEqual([...answers].sort())
        expect(ownOrder([...answers].reverse(), seed, place)).toEqual(order)
      }),
    )
  })

  test("comes again as it was given before today, for a seed that was kept", () => {
    expect(ownOrder(["a", "b", "c", "d", "e", "f"], 20261122, 3)).toEqual(["d", "c", "b", "f", "a", "e"])
  })

  test("gives each answer the first place about as often", () => {
    const first = new Map<string, number>()
    for (let seed = 0; seed < 6000; seed++) {
      const [id] = ownOrder(["a", "b", "c"], seed * 7919, 1)
      first.set(id!, (first.get(id!) ?? 0) + 1)
    }
    for (const count of first.values()) expect(Math.abs(count - 2000)).toBeLessThan(200)
  })
})

test("scores are counted by point, and said to be near or apart", () => {
  expect(tallyOf([2, 5, 5])).toEqual([0, 1, 0, 0, 2])
  expect(tallyOf([])).toEqual([0, 0, 0, 0, 0])
  expect(accordOf(tallyOf([4]))).toBe("alone")
  expect(accordOf(tallyOf([4, 4]))).toBe("same")
  expect(accordOf(tallyOf([4, 5, 4]))).toBe("near")
  expect(accordOf(tallyOf([1, 3]))).toBe("apart")
})

describe("what a member does next", () => {
  const question = { position: 1, answers: 4, scored: 0, sent: false, waiting: false }
  const sent = { ...question, scored: 4, sent: true }
  const panel = { joined: true, published: true, scoringOpen: true, prepared: true, questions: [question] }

  test.each([
    [{ joined: false }, { kind: "say-yes" }],
    [{ published: false, scoringOpen: false }, { kind: "not-published" }],
    [{ scoringOpen: false }, { kind: "wait" }],
    [{ prepared: false, questions: [] }, { kind: "getting-ready" }],
    [{ questions: [] }, { kind: "nothing-to-score" }],
    [{ questions: [{ ...question, answers: 0 }] }, { kind: "nothing-to-score" }],
    [{}, { kind: "score", position: 1, begun: false }],
    [{ questions: [{ ...question, scored: 1 }] }, { kind: "score", position: 1, begun: true }],
    [
      { questions: [question, { ...question, position: 2, scored: 1 }] },
      { kind: "score", position: 2, begun: true },
    ],
    [{ questions: [sent, { ...question, position: 9 }] }, { kind: "score", position: 9, begun: true }],
    [{ questions: [{ ...question, scored: 4 }] }, { kind: "send", position: 1 }],
    [{ questions: [sent] }, { kind: "all-sent" }],
    [{ questions: [{ ...question, answers: 0, waiting: true }] }, { kind: "typing" }],
    [{ questions: [sent, { ...question, answers: 0, waiting: true }] }, { kind: "typing" }],
  ] as const)("%o", (over, next) => {
    expect(nextStep({ ...panel, ...over })).toEqual(next)
  })
})

test("scores are sent when every answer has one", () => {
  expect(decideSending({ answers: 3, scored: 3 }).ok).toBe(true)
  expect(decideSending({ answers: 3, scored: 1 })).toEqual({
    ok: false,
    error: { kind: "answers-unscored", unscored: 2 },
  })
})
