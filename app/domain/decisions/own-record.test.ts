import { describe, expect, it } from "vitest"
import { decideRecord, mayTellRecord, recordQuestions } from "#app/domain/decisions/own-record.ts"

const telling = {
  answers: { unspent: false, notProtected: true },
  words: " 1998, a shop. ",
  tooLong: false,
  told: false,
} as const

describe("a criminal record", () => {
  it.each([
    ["shortlisted", "enhanced", false],
    ["offered", "enhanced", true],
    ["accepted", "standard", true],
    ["started", "enhanced-with-barred-list", true],
    ["accepted", "none", false],
    ["declined", "enhanced", false],
  ] as const)("of somebody %s, for a role that asks for %s: %s", (status, level, asked) => {
    expect(mayTellRecord(status, level)).toBe(asked)
  })

  it("is told once, with both questions answered; words may be left out", () => {
    expect(decideRecord(telling)).toEqual({
      ok: true,
      value: { unspent: false, notProtected: true, words: "1998, a shop." },
    })
    expect(decideRecord({ ...telling, words: "" }).ok).toBe(true)
    expect(decideRecord({ ...telling, told: true })).toMatchObject({ error: { kind: "told-already" } })
    const unanswered = (question: "unspent" | "notProtected") =>
      decideRecord({ ...telling, answers: { ...telling.answers, [question]: null } })
    expect(unanswered("unspent")).toMatchObject({ error: { question: "unspent" } })
    expect(unanswered("notProtected")).toMatchObject({ error: { question: "notProtected" } })
    expect(decideRecord({ ...telling, tooLong: true })).toMatchObject({ error: { kind: "record-too-long" } })
  })

  it("is asked for without what is protected", () => {
    expect(recordQuestions.unspent).toMatch(/unspent conditional cautions or convictions/)
    expect(recordQuestions.notProtected).toMatch(/not protected as defined by .* Order 2020/)
  })
})
