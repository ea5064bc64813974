import { describe, expect, test } from "vitest"
import { after, minutes } from "#app/kernel/durations.ts"
import { shortestBreak, whoCannotCome } from "#app/kernel/meeting-pace.ts"

const monday = (clock: string) => new Date(`2026-11-23T${clock}:00Z`)
const always = {
  days: [1, 2, 3, 4, 5, 6, 7],
  times: ["morning", "afternoon", "evening"] as const,
  minutesAtOnce: null,
}

describe("whose pace a time does not keep to", () => {
  const time = { startsAt: monday("11:45"), minutes: 45 }
  test.each([
    ["any time suits", always, undefined],
    ["not on Mondays", { ...always, days: [2, 3] }, "day"],
    [
      "mornings only, and it runs into the afternoon",
      { ...always, times: ["morning"] as const },
      "part-of-day",
    ],
    ["morning and afternoon", { ...always, times: ["morning", "afternoon"] as const }, undefined],
    ["a break after 30 minutes", { ...always, minutesAtOnce: 30 }, "break"],
    ["a break after 45 minutes", { ...always, minutesAtOnce: 45 }, undefined],
  ])("%s", (_, pace, why) => {
    const found = whoCannotCome(time, [{ name: "Rosa", ...pace }], [time])
    expect(found).toEqual(why ? [{ name: "Rosa", why }] : [])
  })

  test("times one after the other are one stretch, unless there is room for a break between", () => {
    const rosa = { name: "Rosa", ...always, minutesAtOnce: 60 }
    const next = (gap: number) => ({
      startsAt: after(time.startsAt, minutes(45) + gap),
      minutes: 45,
    })
    const near = next(minutes(5))
    expect(whoCannotCome(near, [rosa], [near, time])).toEqual([{ name: "Rosa", why: "break" }])
    expect(whoCannotCome(time, [rosa], [near, time])).toEqual([])
    const later = next(shortestBreak)
    expect(whoCannotCome(later, [rosa], [time, later])).toEqual([])
  })

  test("in summer, London's clock counts", () => {
    const summer = { startsAt: new Date("2026-06-01T16:30:00Z"), minutes: 20 }
    const rosa = { name: "Rosa", ...always, times: ["afternoon"] as const }
    expect(whoCannotCome(summer, [rosa], [summer])).toEqual([{ name: "Rosa", why: "part-of-day" }])
  })
})
