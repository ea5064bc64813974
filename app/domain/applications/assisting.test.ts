import { describe, expect, it, test } from "vitest"
import { decideAssisting, decideSendingFor } from "#app/domain/applications/assisting.ts"
import { mayAssist, mayChange, mayFillIn } from "#app/domain/applications/policy.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import { err, ok } from "#app/kernel/result.ts"

test.each([
  ["owner", true],
  ["hiring-manager", true],
  ["assessor", false],
] as const)("%s may type for somebody: %s", (role, may) => {
  expect(mayAssist({ kind: "staff", personId: "p", providerId: "o", role })).toBe(may)
  expect(mayAssist({ kind: "person", personId: "p" })).toBe(false)
})

describe("typing for somebody", () => {
  it("is not for whoever has had a seat on the panel, open or not", () => {
    const closed = err({ kind: "vacancy-closed", closedAt: new Date(0) } as const)
    expect(decideAssisting({ hasHadSeat: true, open: ok("open") })).toEqual(err({ kind: "sits-on-panel" }))
    expect(decideAssisting({ hasHadSeat: false, open: closed })).toEqual(closed)
    expect(decideAssisting({ hasHadSeat: false, open: ok("open") })).toEqual(ok("open"))
  })

  it.each([
    [false, true, true, "no-word-to-come-back"],
    [true, false, true, "not-read-back"],
    [true, true, false, "not-agreed"],
  ])("with word %s, read back %s, agreed %s is not sent: %s", (hasSecretWord, readBack, agreed, kind) => {
    expect(decideSendingFor({ hasSecretWord }, { readBack, agreed })).toEqual(err({ kind }))
  })

  it("is sent when they can come back, heard it and agree", () => {
    expect(decideSendingFor({ hasSecretWord: true }, { readBack: true, agreed: true })).toEqual(ok("agreed"))
  })

  it("fills in and changes nothing else", () => {
    const applicant: ApplicantActor = { kind: "applicant", applicationId: "a", providerId: "o" }
    const helper: ApplicantActor = { ...applicant, helping: { way: "phone", personId: "p" } }
    expect([mayFillIn(applicant, { id: "a" }), mayChange(applicant, { id: "a" })]).toEqual([true, true])
    expect([mayFillIn(helper, { id: "a" }), mayChange(helper, { id: "a" })]).toEqual([true, false])
    expect([mayFillIn(helper, { id: "b" }), mayChange(applicant, { id: "b" })]).toEqual([false, false])
  })
})
