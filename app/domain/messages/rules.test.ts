import { describe, expect, it } from "vitest"
import { decideDelivery } from "#app/domain/messages/rules.ts"
import { minutes } from "#app/kernel/durations.ts"

const now = new Date("2027-05-01T12:00:00Z")
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds)
const queued = {
  template: "offer-made",
  state: "queued",
  createdAt: ago(minutes(1)),
  sentAt: null,
} as const

describe("decideDelivery", () => {
  it.each([
    ["a message that waits", queued],
    ["an old message", { ...queued, createdAt: ago(minutes(600)) }],
    ["one whose run died", { ...queued, sentAt: ago(minutes(5)) }],
    ["a fresh link to sign in", { ...queued, template: "sign-in-link" }],
  ] as const)("sends %s", (_, message) => {
    expect(decideDelivery(message, now)).toEqual({ ok: true, value: "send" })
  })

  it("drops a link to sign in that nobody waits for any more", () => {
    const stale = { ...queued, template: "sign-in-link", createdAt: ago(minutes(30)) } as const
    expect(decideDelivery(stale, now)).toEqual({ ok: true, value: "drop" })
  })

  it.each([
    ["delivered-already", { ...queued, state: "sent" }],
    ["delivered-already", { ...queued, state: "kept" }],
    ["failed-already", { ...queued, state: "failed" }],
    ["under-way", { ...queued, sentAt: ago(minutes(4)) }],
  ] as const)("refuses: %s", (kind, message) => {
    expect(decideDelivery(message, now)).toEqual({ ok: false, error: { kind } })
  })
})
