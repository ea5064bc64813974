import { describe, expect, test } from "vitest"
import { decideShare, openSharesLimit, standingOfShare } from "#app/domain/credentials/passport-rules.ts"

const now = new Date("2026-11-23T12:00:00Z")
const later = new Date("2026-11-24T12:00:00Z")

describe("a link", () => {
  test.each([
    ["open", "to its last moment", { endsAt: new Date(now.getTime() + 1), endedAt: null }],
    ["over", "from its end on", { endsAt: now, endedAt: null }],
    ["ended", "once the worker ended it, whatever its time", { endsAt: later, endedAt: now }],
    ["ended", "for good", { endsAt: now, endedAt: now }],
  ] as const)("is %s %s", (standing, _, share) => {
    expect(standingOfShare(share, now)).toBe(standing)
  })
})

describe("making one", () => {
  const standing = { held: ["a", "b"], openLinks: 0 }

  test.each([
    ["1-day", "2026-11-24T12:00:00.000Z"],
    ["2-weeks", "2026-12-07T12:00:00.000Z"],
    ["3-months", "2027-02-23T12:00:00.000Z"],
  ] as const)("for %s ends on a day", (lasts, end) => {
    const made = decideShare({ awards: ["b", "b"], lasts }, standing, now)
    expect(made).toEqual({ ok: true, value: { awards: ["b"], endsAt: new Date(end) } })
  })

  test.each([
    ["nothing-chosen", [], standing],
    ["not-found", ["a", "somebody else’s"], standing],
    ["too-many-links", ["a"], { ...standing, openLinks: openSharesLimit }],
    [
      "too-many-awards",
      Array.from({ length: 51 }, (_, n) => `${n}`),
      { held: Array.from({ length: 51 }, (_, n) => `${n}`), openLinks: 0 },
    ],
  ] as const)("is refused: %s", (kind, awards, held) => {
    expect(decideShare({ awards, lasts: "1-day" }, held, now)).toMatchObject({ ok: false, error: { kind } })
  })
})
