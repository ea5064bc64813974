import { describe, expect, it, test } from "vitest"
import { decideAddingTime, decideCallingOff, decideChoosingTime } from "#app/domain/decisions/meeting.ts"

const now = new Date("2026-10-20T12:00:00Z")
const later = { startsAt: new Date("2026-10-21T09:00:00Z") }
const gone = { startsAt: new Date("2026-10-20T11:59:00Z") }
const refused = (kind: string) => ({ ok: false, error: { kind } })

describe("offering a time", () => {
  const vacancy = {
    published: true,
    hearBy: "2027-12-31",
    late: false,
    taken: [],
    paces: [],
    unsuited: false,
  }
  const typed = { day: "2026-10-25", time: "01:30", minutes: 45 }

  it("takes London's clock, the first of the hour that comes twice", () => {
    expect(decideAddingTime(typed, vacancy, now)).toEqual({
      ok: true,
      value: new Date("2026-10-25T00:30:00Z"),
    })
  })

  test.each([
    ["not-published-yet", typed, { ...vacancy, published: false }],
    ["clock-skips-it", { ...typed, day: "2027-03-28" }, vacancy],
    ["time-in-the-past", { ...typed, day: "2026-10-20", time: "13:00" }, vacancy],
    ["time-too-far", { ...typed, day: "2062-10-25" }, vacancy],
    [
      "time-there-already",
      typed,
      { ...vacancy, taken: [{ startsAt: new Date("2026-10-25T00:30:00Z"), minutes: 45 }] },
    ],
  ])("refuses: %s", (kind, what, where) => {
    expect(decideAddingTime(what, where, now)).toEqual(refused(kind))
  })

  it("says once that it is after the day by which everybody was promised to hear", () => {
    const promised = { ...vacancy, hearBy: "2026-10-24" }
    expect(decideAddingTime(typed, promised, now)).toEqual({
      ok: false,
      error: { kind: "after-hear-by", hearBy: "2026-10-24" },
    })
    expect(decideAddingTime(typed, { ...promised, late: true }, now).ok).toBe(true)
    expect(decideAddingTime(typed, { ...vacancy, hearBy: typed.day }, now).ok).toBe(true)
  })

  it("says once whom of the panel it does not suit: by day, part of the day, or for want of a break", () => {
    const always = {
      name: "Rosa",
      days: [1, 2, 3, 4, 5, 6, 7],
      times: ["morning", "afternoon", "evening"],
      minutesAtOnce: null,
    } as const
    const ten = { day: "2026-10-26", time: "10:00", minutes: 45 }
    const before = { startsAt: new Date("2026-10-26T09:15:00Z"), minutes: 45 }
    for (const [pace, why] of [
      [always, null],
      [{ ...always, days: [2] }, "day"],
      [{ ...always, times: ["evening"] as const }, "part-of-day"],
      [{ ...always, minutesAtOnce: 60 }, "break"],
    ] as const) {
      const asked = { ...vacancy, taken: [before], paces: [pace] }
      const outcome = decideAddingTime(ten, asked, now)
      if (why === null) expect(outcome.ok).toBe(true)
      else expect(outcome).toMatchObject({ error: { kind: "does-not-suit", who: [{ name: "Rosa", why }] } })
      expect(decideAddingTime(ten, { ...asked, unsuited: true }, now).ok).toBe(true)
    }
  })
})

describe("choosing a time", () => {
  const choosing = { status: "shortlisted", wanted: later, own: undefined } as const

  it("takes a free one, and changes until the one they have begins", () => {
    expect(decideChoosingTime(choosing, now).ok).toBe(true)
    expect(decideChoosingTime({ ...choosing, own: later }, now).ok).toBe(true)
  })

  test.each([
    ["not-shortlisted", { ...choosing, status: "submitted" }],
    ["time-taken", { ...choosing, wanted: undefined }],
    ["time-passed", { ...choosing, wanted: gone }],
    ["met-already", { ...choosing, own: gone }],
  ] as const)("refuses: %s", (kind, what) => {
    expect(decideChoosingTime(what, now)).toEqual(refused(kind))
  })
})

test("a time is called off with a word to whoever has it, and not once it began", () => {
  const free = { ...later, taken: false, words: "" }
  expect(decideCallingOff(free, now).ok).toBe(true)
  expect(decideCallingOff({ ...free, taken: true }, now)).toEqual(refused("words-missing"))
  expect(decideCallingOff({ ...free, taken: true, words: "Sorry." }, now).ok).toBe(true)
  expect(decideCallingOff({ ...gone, taken: true, words: "Sorry." }, now)).toEqual(refused("met-already"))
})
