import { describe, expect, it } from "vitest"
import { suggestQuestions, valuesNotShown } from "#app/domain/scenarios/suggest.ts"
import type { QuestionKind } from "#app/domain/scenarios/vocabulary.ts"

const question = (versionId: string, kind: QuestionKind, ...valueCodes: string[]) => ({
  versionId,
  kind,
  valueCodes,
})
const rated = (n: number, ...values: string[]) => question(`r${n}`, "rate-options", ...values)
const bank = [
  question("p1", "prompt", "kind"),
  question("p2", "prompt", "kind"),
  question("p3", "prompt", "respect"),
  ...[1, 2, 3, 4, 5, 6].map((n) => rated(n, "kind")),
  rated(7, "proud", "honest"),
  question("w1", "written", "kind"),
  question("w2", "written", "flexible"),
]

describe("suggestQuestions", () => {
  it("takes of each kind as many as are needed, new values first", () => {
    const chosen = suggestQuestions(bank, ["kind", "respect", "honest", "flexible"])
    expect(chosen).toEqual(["p1", "p3", "r7", "r1", "r2", "r3", "r4", "r5", "w2"])
  })

  it("mixes kinds that show the same", () => {
    const more = [question("b1", "best-and-worst", "kind"), question("o1", "put-in-order", "kind")]
    const chosen = suggestQuestions([...bank, ...more, question("s1", "spoken", "flexible")], ["kind"])
    expect(chosen.slice(2, 5)).toEqual(["r1", "b1", "o1"])
    expect(chosen).toHaveLength(9)
  })

  it("takes what there is from a short bank", () => {
    expect(suggestQuestions(bank.slice(0, 1), ["kind"])).toEqual(["p1"])
  })
})

it("names the values that no question shows", () => {
  expect(valuesNotShown([{ valueCodes: ["kind"] }], ["kind", "proud"])).toEqual(["proud"])
})
