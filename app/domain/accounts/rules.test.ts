import { describe, expect, it } from "vitest"
import { decideLinkUse, sessionLifetime, stateOfLink } from "#app/domain/accounts/rules.ts"
import { days, hours } from "#app/kernel/durations.ts"

const now = new Date("2027-03-28T01:30:00Z")
const before = new Date("2027-03-28T01:29:59Z")
const later = new Date("2027-03-28T01:30:01Z")
const open = { expiresAt: later, usedAt: null, cancelledAt: null }

describe("stateOfLink", () => {
  it.each([
    ["open until it ends", open, "open"],
    ["late at the very instant it ends", { ...open, expiresAt: now }, "late"],
    ["late after it ended", { ...open, expiresAt: before }, "late"],
    ["used, even if late too", { ...open, expiresAt: before, usedAt: before }, "used"],
    ["cancelled, even if used too", { ...open, usedAt: before, cancelledAt: before }, "cancelled"],
  ] as const)("%s", (_, link, state) => {
    expect(stateOfLink(link, now)).toBe(state)
  })
})

describe("decideLinkUse", () => {
  it("lets the holder of an open link in", () => {
    expect(decideLinkUse(open, now)).toEqual({ ok: true, value: "open" })
  })

  it.each([
    ["not-found", undefined],
    ["link-used", { ...open, usedAt: before }],
    ["link-late", { ...open, expiresAt: before }],
    ["link-cancelled", { ...open, cancelledAt: before }],
  ] as const)("refuses: %s", (kind, link) => {
    expect(decideLinkUse(link, now)).toEqual({ ok: false, error: { kind } })
  })
})

describe("sessionLifetime", () => {
  it("is a working day for staff; a device knows everybody else until they say otherwise", () => {
    expect(sessionLifetime({ isStaff: true })).toBe(hours(12))
    expect(sessionLifetime({ isStaff: false })).toBe(days(400))
  })
})
