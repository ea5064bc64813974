import { describe, expect, test } from "vitest"
import { decideProposing, movedPlaces, proposedOrder } from "#app/domain/panels/order-rules.ts"

const met = (applicationId: string, meetingMean: number | null, answersMean: number | null = null) => ({
  applicationId,
  meetingMean,
  answersMean,
  members: 3,
  mayScore: 3,
})
const fairly = (applicationId: string, fairMean: number, band: number) => ({ applicationId, fairMean, band })

describe("the order that scores give", () => {
  test("meeting somebody and reading them count the same; who is level stands in one band", () => {
    expect(proposedOrder([met("a", 3, 4), met("b", 5, 2), met("c", 4, 4)], [])).toEqual([
      { applicationId: "c", place: 1, band: 1 },
      { applicationId: "a", place: 2, band: 2 },
      { applicationId: "b", place: 3, band: 2 },
    ])
  })

  test("goes by what there is", () => {
    expect(
      proposedOrder([met("a", null, 2), met("b", 3), met("c", null)], []).map((one) => one.applicationId),
    ).toEqual(["b", "a", "c"])
  })

  test("goes by fair scores where each has one, and only then", () => {
    const people = [met("a", 5), met("b", 4), met("c", 3)]
    const all = [fairly("c", 4, 1), fairly("a", 3.9, 1), fairly("b", 2, 2)]
    expect(proposedOrder(people, all).map(({ applicationId, band }) => [applicationId, band])).toEqual([
      ["a", 1],
      ["c", 1],
      ["b", 2],
    ])
    expect(proposedOrder(people, all.slice(0, 2)).map(({ applicationId }) => applicationId)).toEqual([
      "a",
      "b",
      "c",
    ])
  })

  test("waits until enough have scored each, or all who may", () => {
    const two = { ...met("a", 4), members: 2 }
    expect(decideProposing([two, met("b", 4)], 3)).toEqual({
      ok: false,
      error: { kind: "scores-missing", people: 1 },
    })
    expect(decideProposing([{ ...two, mayScore: 2 }], 3)).toMatchObject({ ok: true })
    expect(decideProposing([], 3)).toMatchObject({ error: { kind: "nobody-met" } })
  })
})

describe("moving somebody in the order", () => {
  const places = ["a", "b", "c"].map((applicationId, at) => ({
    applicationId,
    place: at + 1,
    proposedPlace: at + 1,
    reason: "",
  }))
  const move = (applicationId: string, to: "up" | "down", reason = "Rosa's view.") =>
    movedPlaces(places, { applicationId, to, reason })

  test("changes place with the neighbour, and both carry the reason", () => {
    const moved = move("c", "up")
    expect(moved.ok && moved.value.map(({ applicationId, reason }) => [applicationId, reason])).toEqual([
      ["a", ""],
      ["c", "Rosa's view."],
      ["b", "Rosa's view."],
    ])
  })

  test.each([
    ["a", "up", "x", "at-the-end"],
    ["c", "down", "x", "at-the-end"],
    ["z", "up", "x", "not-found"],
    ["b", "up", "  ", "reason-missing"],
  ] as const)("%s %s with %j is refused: %s", (who, to, reason, kind) => {
    expect(move(who, to, reason)).toMatchObject({ ok: false, error: { kind } })
  })
})
