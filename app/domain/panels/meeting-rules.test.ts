import { describe, expect, test } from "vitest"
import { decideHeld, decideMeetingScore, proposedRoles } from "#app/domain/panels/meeting-rules.ts"

const monday = (clock: string) => new Date(`2026-11-23T${clock}:00Z`)
describe("a day shared out", () => {
  const rosa = { id: "rosa", part: "draws-on-support" } as const
  const imran = { id: "imran", part: "family-or-friend" } as const
  const bea = { id: "bea", part: "staff" } as const

  test("staff welcome, those who draw on support ask first, who has nothing to say listens", () => {
    expect(proposedRoles([bea, imran, rosa], ["q1"])).toEqual([
      { memberId: "bea", role: "welcome", question: null },
      { memberId: "rosa", role: "ask", question: "q1" },
      { memberId: "imran", role: "listen", question: null },
    ])
  })

  test("the questions go round", () => {
    const asking = proposedRoles([bea, imran, rosa], ["q1", "q2", "q3"]).filter(({ role }) => role === "ask")
    expect(asking.map(({ memberId }) => memberId)).toEqual(["rosa", "imran", "rosa"])
  })

  test("one alone does it all, and nobody does nothing", () => {
    expect(proposedRoles([rosa], ["q1"]).map(({ role }) => role)).toEqual(["welcome", "ask"])
    expect(proposedRoles([], ["q1"])).toEqual([])
  })
})

describe("who may be scored", () => {
  const met = { status: "shortlisted", known: false, came: null, startsAt: monday("14:00") } as const
  test.each([
    ["on the day, a minute before", met, monday("13:59"), "not-met-yet"],
    ["from the very minute", met, monday("14:00"), undefined],
    ["who came early, and was seen", { ...met, came: true }, monday("13:40"), undefined],
    [
      "seen on another day than that of their time",
      { ...met, came: true },
      new Date("2026-11-22T15:00:00Z"),
      "not-met-yet",
    ],
    ["the day before", met, new Date("2026-11-22T23:00:00Z"), "not-met-yet"],
    ["days after", { ...met, came: true }, new Date("2026-12-01T08:00:00Z"), undefined],
    ["met without a time", { ...met, startsAt: null }, monday("08:00"), undefined],
    ["who did not come", { ...met, came: false }, monday("15:00"), "did-not-come"],
    ["whom one knows", { ...met, known: true }, monday("15:00"), "you-know-them"],
    ["who took it back", { ...met, status: "withdrawn" } as const, monday("15:00"), "no-longer-met"],
  ])("%s", (_, person, now, refusal) => {
    const decided = decideMeetingScore(person, now)
    expect(decided.ok ? undefined : decided.error.kind).toBe(refusal)
  })

  test("that they did not come is said on the day, and not of who was scored", () => {
    const time = { startsAt: monday("14:00"), begun: true, seenByPanel: false } as const
    const said = { status: "shortlisted", ...time, scored: true } as const
    expect(decideHeld({ ...said, came: false }, monday("15:00"))).toMatchObject({ ok: false })
    expect(decideHeld({ ...said, came: true }, monday("15:00"))).toMatchObject({ ok: true })
    expect(
      decideHeld({ ...said, scored: false, came: false }, new Date("2026-11-20T10:00:00Z")),
    ).toMatchObject({
      error: { kind: "not-met-yet" },
    })
  })

  test.each([
    ["whose time has begun", { begun: true, seenByPanel: false }, undefined],
    ["who had no time that has begun", { begun: false, seenByPanel: false }, "no-time-past"],
    ["whom somebody on the panel saw", { begun: true, seenByPanel: true }, "panel-says-they-came"],
  ])("that somebody did not come is said of one %s, or not", (_, known, refusal) => {
    const said = { status: "shortlisted", startsAt: null, scored: false, ...known } as const
    const decided = decideHeld({ ...said, came: false }, monday("15:00"))
    expect(decided.ok ? undefined : decided.error.kind).toBe(refusal)
    expect(decideHeld({ ...said, came: true }, monday("15:00")).ok).toBe(true)
  })
})
