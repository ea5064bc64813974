import { expect, test } from "vitest"
import { asShown, decideMovingTime } from "#app/domain/decisions/moving.ts"

const now = new Date("2026-10-20T12:00:00Z")
const typed = { day: "2026-10-22", time: "10:30", minutes: 45 }
const time = {
  startsAt: new Date("2026-10-21T09:00:00Z"),
  taken: true,
  words: "The room is taken. We are sorry.",
  others: [],
  asSeen: true,
  hearBy: "2026-10-31",
  late: false,
  paces: [],
  unsuited: false,
}
const inTheEvening = {
  name: "Rosa",
  days: [1, 2, 3, 4, 5, 6, 7],
  times: ["evening"],
  minutesAtOnce: null,
} as const
const began = new Date("2026-10-20T11:59:00Z")

test("a time is put to another one by London's clock", () => {
  expect(decideMovingTime(typed, time, now)).toEqual({ ok: true, value: new Date("2026-10-22T09:30:00Z") })
  expect(decideMovingTime(typed, { ...time, taken: false, words: "" }, now).ok).toBe(true)
})

test.each([
  ["moved-meanwhile", typed, { ...time, asSeen: false }],
  ["words-missing", typed, { ...time, words: " " }],
  ["met-already", typed, { ...time, startsAt: began }],
  ["time-in-the-past", { ...typed, day: "2026-10-19" }, time],
  [
    "time-there-already",
    typed,
    { ...time, others: [{ startsAt: new Date("2026-10-22T09:30:00Z"), minutes: 45 }] },
  ],
  ["clock-skips-it", { ...typed, day: "2027-03-28", time: "01:30" }, { ...time, late: true }],
  ["after-hear-by", { ...typed, day: "2026-11-01" }, time],
  ["does-not-suit", typed, { ...time, paces: [inTheEvening] }],
] as const)("it is refused: %s", (kind, what, which) => {
  expect(decideMovingTime(what, which, now)).toMatchObject({ ok: false, error: { kind } })
})

test("past the day by which everybody hears, it is put there by whoever knows", () => {
  expect(decideMovingTime({ ...typed, day: "2026-11-01" }, { ...time, late: true }, now).ok).toBe(true)
})

test("whom it does not suit is said once: the panel may have agreed on it", () => {
  const agreed = { ...time, paces: [inTheEvening], unsuited: true }
  expect(decideMovingTime(typed, agreed, now).ok).toBe(true)
})

test("as it is shown, a time is told from any other", () => {
  const shown = { startsAt: time.startsAt, minutes: 45, way: "phone", place: "We call you" } as const
  const others = [
    { ...shown, startsAt: now },
    { ...shown, minutes: 46 },
    { ...shown, way: "video" as const },
    { ...shown, place: "" },
  ]
  expect(asShown({ ...shown })).toBe(asShown(shown))
  for (const other of others) expect(asShown(other)).not.toBe(asShown(shown))
})
