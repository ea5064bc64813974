import { describe, expect, it, test } from "vitest"
import {
  certificateNumber,
  codeFromRandom,
  decideIssue,
  decideStatus,
  decideVerdict,
  formatCode,
  numbersAfter,
  parseCode,
} from "#app/domain/credentials/rules.ts"
import { days, minutes } from "#app/kernel/durations.ts"

const now = new Date("2026-11-05T10:00:00Z")
const ago = (duration: number) => new Date(now.getTime() - duration)
const ahead = (duration: number) => new Date(now.getTime() + duration)

describe("decideStatus", () => {
  const clean = { revokedAt: null }

  it.each([
    ["nothing against it", clean, "valid"],
    ["a date still to come", { ...clean, validUntil: ahead(1) }, "valid"],
    ["its last instant", { ...clean, validUntil: now }, "expired"],
    ["suspended", { ...clean, suspendedAt: ago(days(1)) }, "suspended"],
    ["suspended, then out of date", { ...clean, suspendedAt: ago(days(9)), validUntil: ago(1) }, "expired"],
    ["revoked", { ...clean, revokedAt: ago(1) }, "revoked"],
    ["everything at once", { validUntil: ago(1), suspendedAt: ago(1), revokedAt: ago(days(3)) }, "revoked"],
  ] as const)("%s", (_, certificate, status) => {
    expect(decideStatus(certificate, now)).toBe(status)
  })
})

describe("decideIssue", () => {
  const awarded = { status: "awarded", awardedAt: ago(minutes(5)), certificateId: null } as const
  const clocks = { now, databaseNow: now }

  it("issues from the database's instant", () => {
    const databaseNow = ago(1500)
    expect(decideIssue(awarded, { now, databaseNow })).toEqual({ ok: true, value: { issuedAt: databaseNow } })
  })

  it.each([
    [
      "issued before",
      { ...awarded, certificateId: "c1" },
      clocks,
      { kind: "already-issued", certificateId: "c1" },
    ],
    ["withdrawn", { ...awarded, status: "revoked" }, clocks, { kind: "accreditation-withdrawn" }],
    ["suspended", { ...awarded, status: "suspended" }, clocks, { kind: "accreditation-suspended" }],
    [
      "issued and then withdrawn: the first run's work stands",
      { ...awarded, status: "revoked", certificateId: "c1" },
      clocks,
      { kind: "already-issued", certificateId: "c1" },
    ],
    [
      "this machine's clock is behind",
      awarded,
      { now, databaseNow: ahead(minutes(3)) },
      { kind: "clock-wrong", apartMilliseconds: minutes(3) },
    ],
    [
      "this machine's clock is ahead",
      awarded,
      { now, databaseNow: ago(minutes(3)) },
      { kind: "clock-wrong", apartMilliseconds: minutes(3) },
    ],
    [
      "awarded in the future",
      { ...awarded, awardedAt: ahead(1) },
      clocks,
      { kind: "clock-wrong", apartMilliseconds: 0 },
    ],
  ] as const)("refuses: %s", (_, accreditation, at, error) => {
    expect(decideIssue(accreditation, at)).toEqual({ ok: false, error })
  })
})

describe("certificate numbers and codes", () => {
  it("numbers a certificate for the file", () => {
    expect(certificateNumber({ year: 2026, serial: 42 })).toBe("VF-2026-000042")
    expect(certificateNumber({ year: 2026, serial: 1_234_567 })).toBe("VF-2026-1234567")
  })

  it("makes a code of random bytes, each letter equally likely", () => {
    expect(codeFromRandom(new Uint8Array(12))).toBe("000000000000")
    const letters = Array.from({ length: 256 }, (_, byte) => codeFromRandom(new Uint8Array(12).fill(byte))[0])
    const times = new Map<string | undefined, number>()
    for (const letter of letters) times.set(letter, (times.get(letter) ?? 0) + 1)
    expect(times.size).toBe(32)
    expect(new Set(times.values())).toEqual(new Set([8]))
    expect(() => codeFromRandom(new Uint8Array(11))).toThrow(RangeError)
  })

  it("reads back what it wrote for people", () => {
    expect(formatCode("7K3MQ9TZ4HR0")).toBe("7K3M-Q9TZ-4HR0")
    expect(parseCode(formatCode("7K3MQ9TZ4HR0"))).toBe("7K3MQ9TZ4HR0")
  })

  it.each([
    ["small letters", "7k3m-q9tz-4hr0", "7K3MQ9TZ4HR0"],
    ["spaces and a line end", " 7K3M Q9TZ 4HR0\n", "7K3MQ9TZ4HR0"],
    ["long dashes from a word processor", "7K3M–Q9TZ—4HR0", "7K3MQ9TZ4HR0"],
    ["letters for digits", "OiLO-0000-000o", "011000000000"],
    ["full-width letters", "７Ｋ３ＭＱ９ＴＺ４ＨＲ０", "7K3MQ9TZ4HR0"],
    ["too short", "7K3M-Q9TZ-4HR", undefined],
    ["too long", "7K3M-Q9TZ-4HR00", undefined],
    ["a letter no code has", "7K3M-Q9TZ-4HRU", undefined],
    ["nothing", "", undefined],
    ["a page of it", "0".repeat(100_000), undefined],
  ])("reads %s", (_, typed, code) => {
    expect(parseCode(typed)).toBe(code)
  })
})

it.each([
  [null, ["VF-2027-000001", "VF-2027-000002"]],
  ["VF-2027-000041", ["VF-2027-000042", "VF-2027-000043"]],
  ["VF-2027-999999", ["VF-2027-1000000", "VF-2027-1000001"]],
])("the numbers after %s", (last, next) => {
  expect(numbersAfter(last, { year: 2027, count: 2 })).toEqual(next)
})

describe("the one answer about a certificate", () => {
  const sound = { signature: "valid", issuerKnown: true, status: "valid", dates: "current" } as const
  test.each([
    [{}, "good"],
    [{ signature: "altered" }, "not-genuine"],
    [{ signature: "key-unknown" }, "not-genuine"],
    [{ issuerKnown: false }, "not-genuine"],
    [{ signature: "altered", status: "revoked" }, "not-genuine"],
    [{ status: "revoked", dates: "expired" }, "withdrawn"],
    [{ status: "suspended" }, "suspended"],
    [{ status: "suspended", dates: "expired" }, "expired"],
    [{ status: "expired" }, "expired"],
    [{ dates: "not-yet" }, "not-yet"],
  ] as const)("with %o is %s", (over, verdict) => {
    expect(decideVerdict({ ...sound, ...over })).toBe(verdict)
  })
})
