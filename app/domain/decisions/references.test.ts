import { describe, expect, it } from "vitest"
import {
  decideNoReference,
  decideReferee,
  decideReference,
  mayAskReferees,
  remindersDue,
  standingOfReference,
} from "#app/domain/decisions/references.ts"

const day = 86_400_000
const asked = new Date("2026-11-02T09:00:00Z")
const daysOn = (days: number) => new Date(asked.getTime() + days * day)
const reference = { signed: " Nadia ", worked: "", conduct: "Kind.", whyLeft: "Moved." }

describe("a referee", () => {
  it.each([
    [0, 0],
    [6.99, 0],
    [7, 1],
    [13.99, 1],
    [14, 2],
    [27, 2],
  ])("after %d days should have had %d reminders", (days, due) => {
    expect(remindersDue(asked, daysOn(days))).toBe(due)
  })

  it("is waited for while the link holds", () => {
    const request = { state: "asked", expiresAt: daysOn(28) } as const
    expect(standingOfReference(request, daysOn(27))).toBe("waiting")
    expect(standingOfReference(request, daysOn(28))).toBe("run-out")
    expect(standingOfReference({ ...request, state: "given" }, daysOn(99))).toBe("given")
  })

  it("is asked of those who accepted alone", () => {
    expect(["offered", "accepted", "started", "declined"].map((one) => mayAskReferees(one as never))).toEqual(
      [false, true, true, false],
    )
  })

  it("may be rung where there is no e-mail, however often", () => {
    const referee = { name: "A", relation: "B", email: "", phone: "1" }
    const naming = { referee, own: "", waiting: [""], named: 0 }
    expect(decideReferee(naming).ok).toBe(true)
  })
})

describe("a reference", () => {
  const giving = { reference, careWork: true, standing: "waiting", byPhone: false } as const

  it("is kept without the space around it, and asks why work ended only of those who worked together", () => {
    expect(decideReference(giving)).toEqual({ ok: true, value: { ...reference, signed: "Nadia" } })
    expect(decideReference({ ...giving, careWork: false })).toMatchObject({ value: { whyLeft: "" } })
    const silent = { ...reference, whyLeft: " " }
    expect(decideReference({ ...giving, reference: silent })).toMatchObject({
      error: { kind: "why-left-missing" },
    })
    expect(decideReference({ ...giving, reference: silent, careWork: false }).ok).toBe(true)
  })

  it("comes after the link ran out only from whoever rang", () => {
    expect(decideReference({ ...giving, standing: "run-out" })).toMatchObject({
      error: { kind: "link-over" },
    })
    expect(decideReference({ ...giving, standing: "run-out", byPhone: true }).ok).toBe(true)
    for (const standing of ["given", "declined", "stopped"] as const) {
      expect(decideReference({ ...giving, standing, byPhone: true }).ok).toBe(false)
      expect(decideNoReference({ whyNot: "", standing, byPhone: true }).ok).toBe(false)
    }
  })
})
