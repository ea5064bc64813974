import { describe, expect, it, test } from "vitest"
import {
  couldTakeMore,
  decideReminder,
  doneOn,
  finishOf,
  leftAtPace,
  type MembersScoring,
  reminderFrom,
} from "#app/domain/panels/how-far-rules.ts"

const everyDay = [1, 2, 3, 4, 5, 6, 7]
/** A Monday. */
const monday = new Date("2027-03-01T10:00:00Z")
const inDays = (count: number) => new Date(monday.getTime() + count * 86_400_000)

test.each([
  [0, { answersADay: 5, days: everyDay }, "2027-03-01"],
  [5, { answersADay: 5, days: everyDay }, "2027-03-02"],
  [6, { answersADay: 5, days: everyDay }, "2027-03-03"],
  [6, { answersADay: 5, days: [1, 5] }, "2027-03-08"],
  [6, { answersADay: null, days: everyDay }, null],
  [6, { answersADay: 5, days: [] }, null],
])("%o answers at %o are done on %o", (open, pace, day) => {
  expect(doneOn(open, pace, monday)).toBe(day)
})

describe("what may well be left at somebody's own pace", () => {
  const given = [{ at: monday, answers: 20 }]

  test.each([
    [0, 20],
    [1, 20],
    [2, 15],
    [4, 5],
    [5, 0],
    [9, 0],
  ])("five a day, after %o days: %o", (count, left) => {
    expect(leftAtPace(given, { answersADay: 5, days: everyDay }, inDays(count))).toBe(left)
  })

  it("counts their own days alone", () => {
    expect(leftAtPace(given, { answersADay: 5, days: [2] }, inDays(7))).toBe(15)
  })

  it("does not hold what came yesterday against who was done before", () => {
    const later = [...given, { at: inDays(10), answers: 10 }]
    expect(leftAtPace(later, { answersADay: 5, days: everyDay }, inDays(11))).toBe(10)
  })

  it("leaves who set no pace a week", () => {
    const pace = { answersADay: null, days: everyDay }
    expect(leftAtPace(given, pace, inDays(6))).toBe(20)
    expect(leftAtPace(given, pace, inDays(7))).toBe(0)
  })
})

describe("the day from which a reminder may go", () => {
  const fresh: MembersScoring = {
    given: [{ at: monday, answers: 4 }],
    asked: 4,
    scored: 0,
    sent: 0,
    toConfirm: 0,
    pace: { answersADay: null, days: everyDay },
    remindedAt: null,
    canBeReached: true,
  }

  test.each<[string, Partial<MembersScoring>, string | null]>([
    ["a week after they were given something", {}, "2027-03-08"],
    [
      "when the oldest of it is more than they have scored",
      {
        given: [
          { at: monday, answers: 4 },
          { at: inDays(2), answers: 4 },
        ],
        asked: 8,
        scored: 4,
      },
      "2027-03-10",
    ],
    ["no day for who set a pace", { pace: { answersADay: 2, days: everyDay } }, null],
    ["no day for who is done", { scored: 4, sent: 4 }, null],
  ])("%s", (_, over, day) => {
    expect(reminderFrom({ ...fresh, ...over })).toBe(day)
  })
})

describe("a reminder", () => {
  const behind: MembersScoring = {
    given: [{ at: monday, answers: 20 }],
    asked: 20,
    scored: 4,
    sent: 0,
    toConfirm: 0,
    pace: { answersADay: 5, days: everyDay },
    remindedAt: null,
    canBeReached: true,
  }
  const at = inDays(4)

  it("goes to who is behind what they said, and says how much is left", () => {
    expect(decideReminder(behind, at)).toEqual({ ok: true, value: { left: 16 } })
    expect(decideReminder({ ...behind, scored: 20 }, inDays(6))).toEqual({ ok: true, value: { left: 0 } })
  })

  it.each([
    ["nothing-left", { scored: 20, sent: 20 }],
    ["within-their-pace", { scored: 15 }],
    ["within-their-pace", { scored: 20 }],
    ["within-their-pace", { pace: { answersADay: 1, days: everyDay } }],
    ["within-their-pace", { pace: { answersADay: null, days: everyDay } }],
    ["paper-waits-here", { toConfirm: 16 }],
    ["reminded-lately", { remindedAt: inDays(1.5) }],
    ["no-address", { canBeReached: false }],
  ] as const)("is refused: %s, for %o", (kind, over) => {
    expect(decideReminder({ ...behind, ...over }, at)).toMatchObject({ ok: false, error: { kind } })
  })

  it("goes again after three days", () => {
    expect(decideReminder({ ...behind, remindedAt: inDays(1) }, at).ok).toBe(true)
  })
})

describe("who could take more", () => {
  const rosa = { name: "Rosa", drawsOnSupport: true, asked: 20, answersAtMost: 20, answersADay: 5 }
  const imran = { name: "Imran", drawsOnSupport: false, asked: 9, answersAtMost: 20, answersADay: 2 }
  const dilys = { name: "Dilys", drawsOnSupport: false, asked: 9, answersAtMost: null, answersADay: null }

  it("is who set a limit, with which one", () => {
    expect(couldTakeMore([rosa, imran, dilys], { answers: 3, drawing: 1 })).toEqual([
      { kind: "at-most", name: "Rosa", answers: 20 },
      { kind: "a-day", name: "Imran", answers: 2 },
    ])
  })

  it("is of those who draw on support, where nobody else can help", () => {
    expect(couldTakeMore([rosa, imran, dilys], { answers: 3, drawing: 3 })).toHaveLength(1)
  })

  it("is nobody while nothing is missing", () => {
    expect(couldTakeMore([rosa, imran, dilys], { answers: 0, drawing: 0 })).toEqual([])
  })
})

test("a panel is done with the last of those who set a pace; who set none is named", () => {
  const members = [
    { name: "Rosa", open: 3, done: "2027-03-04" },
    { name: "Imran", open: 3, done: "2027-03-09" },
    { name: "Dilys", open: 3, done: null },
    { name: "Wyn", open: 0, done: null },
  ]
  expect(finishOf(members)).toEqual({ day: "2027-03-09", asTheyLike: ["Dilys"] })
  expect(finishOf([])).toEqual({ day: null, asTheyLike: [] })
})
