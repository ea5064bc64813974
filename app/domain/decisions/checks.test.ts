import { describe, expect, it } from "vitest"
import {
  type CheckRecord,
  checksMissing,
  decideCheck,
  decideSupervisedStart,
  itemsAskedFor,
  mayStart,
  notTold,
  standingOfCheck,
} from "#app/domain/decisions/checks.ts"
import type { CheckItem } from "#app/domain/decisions/vocabulary.ts"

const today = "2026-11-22"
const inPlace = (item: CheckItem, over: Partial<CheckRecord> = {}): CheckRecord => ({
  item,
  outcome: "in-place",
  expiresOn: null,
  ...over,
})
const most = "enhanced-with-barred-list" as const

describe("what a role asks for", () => {
  it.each([
    [most, "enhanced-certificate"],
    ["enhanced", "enhanced-certificate"],
    ["standard", "criminal-record"],
  ] as const)("%s asks for one certificate and the seven others", (level, certificate) => {
    const asked = itemsAskedFor(level)
    expect(asked).toHaveLength(8)
    expect(asked.filter((item) => item.endsWith("certificate") || item === "criminal-record")).toEqual([
      certificate,
    ])
  })

  it("asks for no certificate where there is none to ask for", () => {
    expect(itemsAskedFor("none")).not.toContain("enhanced-certificate")
    expect(itemsAskedFor("none")).not.toContain("criminal-record")
  })
})

describe("ready to start", () => {
  const all = itemsAskedFor(most).map((item) => inPlace(item))

  it("is what is left when nothing is missing", () => {
    expect(checksMissing(all, most, today)).toEqual([])
    expect(checksMissing(all.slice(1), most, today)).toEqual([all[0]?.item])
    expect(checksMissing([], most, today)).toEqual(itemsAskedFor(most))
  })

  it("ends with the day until which a check holds, not before", () => {
    const until = (expiresOn: string) => standingOfCheck(inPlace("right-to-work", { expiresOn }), today)
    expect(until("2026-11-22")).toBe("in-place")
    expect(until("2026-11-21")).toBe("run-out")
    const runOut = [...all.slice(0, -1), inPlace("right-to-work", { expiresOn: "2026-11-21" })]
    expect(checksMissing(runOut, most, today)).toEqual(["right-to-work"])
  })

  it("lets start whoever lacks nothing, or the certificate alone and has a supervisor", () => {
    expect(mayStart([], false)).toBe(true)
    expect(mayStart(["enhanced-certificate"], false)).toBe(false)
    expect(mayStart(["enhanced-certificate"], true)).toBe(true)
    expect(mayStart(["enhanced-certificate", "identity"], true)).toBe(false)
  })
})

describe("recording a check", () => {
  const good = {
    item: "conduct",
    outcome: "in-place",
    evidence: "Letter of Marta Nowak, 3 November",
    tooLong: false,
    seenOn: today,
    expiresOn: null,
    level: most,
    asSeen: true,
    today,
  } as const
  const refusal = (over: Partial<Parameters<typeof decideCheck>[0]>) => {
    const decided = decideCheck({ ...good, ...over })
    return decided.ok ? null : decided.error.kind
  }

  it("takes what was seen, and what is not needed of those of whom the law does not ask it", () => {
    expect(refusal({})).toBeNull()
    for (const item of ["conduct", "why-left", "qualifications"] as const) {
      expect(refusal({ item, outcome: "not-needed" })).toBeNull()
    }
    for (const item of [
      "identity",
      "enhanced-certificate",
      "employment-history",
      "health",
      "right-to-work",
    ] as const) {
      expect(refusal({ item, outcome: "not-needed" })).toBe("always-needed")
    }
  })

  it("says what is wrong with the rest", () => {
    expect(refusal({ evidence: "  " })).toBe("evidence-missing")
    expect(refusal({ tooLong: true })).toBe("evidence-too-long")
    expect(refusal({ seenOn: "2026-11-23" })).toBe("seen-in-future")
    expect(refusal({ expiresOn: "2026-11-21" })).toBe("run-out-already")
    expect(refusal({ item: "criminal-record" })).toBe("not-asked-of-role")
  })
})

describe("a start with a supervisor", () => {
  const good = {
    missing: ["enhanced-certificate"],
    level: most,
    supervisor: "Fatima Khan",
    reason: "Two people would be without support at night.",
    tooLong: undefined,
    barredListClearOn: today,
    today,
  } as const
  it.each([
    [{}, null],
    [{ missing: ["identity", "enhanced-certificate"] as const }, "not-the-only-thing"],
    [{ missing: [] }, "certificate-in-place"],
    [{ level: "enhanced" as const }, "role-has-no-barred-list"],
    [{ supervisor: " " }, "supervisor-missing"],
    [{ reason: "" }, "reason-missing"],
    [{ tooLong: "reason" as const }, "part-too-long"],
    [{ barredListClearOn: "2026-11-23" }, "seen-in-future"],
  ] as const)("%o: %s", (over, kind) => {
    const decided = decideSupervisedStart({ ...good, ...over })
    expect(decided.ok ? null : decided.error.kind).toBe(kind)
  })
})

it.each([
  [{}, ["work-history", "reference", "own-record"]],
  [{ asksForRecord: false }, ["work-history", "reference"]],
  [{ workHistory: true, referencesGiven: 1, ownRecord: true }, []],
  [{ referencesGiven: 2 }, ["work-history", "own-record"]],
])("what nobody but who hires has said anything on: %o", (over, said) => {
  const nothing = { workHistory: false, referencesGiven: 0, ownRecord: false, asksForRecord: true }
  expect(notTold({ ...nothing, ...over })).toEqual(said)
})
