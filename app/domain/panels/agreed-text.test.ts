import { describe, expect, test } from "vitest"
import { type Agreed, agreedText, sealedText } from "#app/domain/panels/agreed-text.ts"

const agreed: Agreed = {
  slug: "support-worker",
  say: "equal",
  quorum: 1,
  scorers: 3,
  members: [
    { id: "b", part: "draws-on-support" },
    { id: "a", part: "staff" },
  ],
  questions: [
    { position: 1, versionId: "q1" },
    { position: 2, versionId: "q2" },
  ],
}

describe("what is agreed", () => {
  test("says each fact on a line of its own, and nobody's name", () => {
    expect(agreedText(agreed)).toBe(
      [
        "job: support-worker",
        "say: equal",
        "people who draw on support, at least: 1",
        "scores of every answer, at least: 3",
        "seat: a staff",
        "seat: b draws-on-support",
        "question 1: q1",
        "question 2: q2",
      ].join("\n"),
    )
  })

  test("does not depend on the order in which people or questions come", () => {
    const turned = {
      ...agreed,
      members: [...agreed.members].reverse(),
      questions: [...agreed.questions].reverse(),
    }
    expect(agreedText(turned)).toBe(agreedText(agreed))
  })

  test.each<[string, Partial<Agreed>]>([
    ["the say", { say: "final" }],
    ["the quorum", { quorum: 2 }],
    ["the scorers", { scorers: 4 }],
    ["who sits there", { members: agreed.members.slice(1) }],
    ["a part", { members: agreed.members.map(({ id }) => ({ id, part: "draws-on-support" })) }],
    ["a question", { questions: [{ position: 1, versionId: "q1" }] }],
    ["the job", { slug: "another" }],
  ])("is another text where this changes: %s", (_, over) => {
    expect(agreedText({ ...agreed, ...over })).not.toBe(agreedText(agreed))
  })
})

describe("what is sealed", () => {
  const at = new Date("2026-11-22T12:00:00Z")

  test("begins with what was agreed, then says when each side agreed", () => {
    const agreements = [
      { id: "b", at: new Date("2026-11-20T09:00:00Z") },
      { id: "a", at: new Date("2026-11-21T09:00:00Z") },
    ]
    expect(sealedText(agreed, agreements, at)).toBe(
      `${agreedText(agreed)}
agreed by seat: a 2026-11-21T09:00:00.000Z
agreed by seat: b 2026-11-20T09:00:00.000Z
agreed by the provider, and sealed: 2026-11-22T12:00:00.000Z
`,
    )
  })
})
