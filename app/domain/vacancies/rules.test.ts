import { describe, expect, test } from "vitest"
import {
  decideAnswering,
  decideAsking,
  decideClosing,
  decideOpeningHour,
  decidePublishing,
  isNoted,
  isOpen,
  notInEasyRead,
  type PayRate,
  payLabel,
  slugFor,
  stageOf,
  type VacancyToPublish,
} from "#app/domain/vacancies/rules.ts"

const rate = (over: Partial<PayRate>): PayRate => ({
  kind: "national-living-wage",
  region: "uk",
  ageFrom: 21,
  ageTo: null,
  pencePerHour: 1271,
  validFrom: "2026-04-01",
  validTo: null,
  sourceName: "source",
  sourceUrl: "https://example.org",
  ...over,
})
const rates = [
  rate({ pencePerHour: 1221, validFrom: "2025-04-01", validTo: "2026-03-31" }),
  rate({}),
  rate({ kind: "real-living-wage", ageFrom: 18, pencePerHour: 1345, validFrom: "2025-10-22" }),
  rate({
    kind: "real-living-wage",
    region: "london",
    ageFrom: 18,
    pencePerHour: 1480,
    validFrom: "2025-10-22",
  }),
]
const now = new Date("2026-11-22T12:00:00Z")

describe("pay beside the dated rates", () => {
  test.each([
    ["2026-03-31", "uk", 1271, 50, -74],
    ["2026-04-01", "uk", 1271, 0, -74],
    ["2026-04-01", "london", 1500, 229, 20],
  ] as const)("on %s in %s, %d pence", (day, region, pence, overNational, overReal) => {
    const label = payLabel(pence, region, rates, day)
    expect(label.nationalLivingWage?.differencePence).toBe(overNational)
    expect(label.realLivingWage?.differencePence).toBe(overReal)
  })

  test("says nothing where no rate is known for the day", () => {
    expect(payLabel(1300, "uk", rates, "2020-01-01")).toEqual({
      nationalLivingWage: null,
      realLivingWage: null,
    })
  })
})

describe("what a save of a draft leaves in the audit", () => {
  const last = { savedFrom: "a-page", notedBy: "callum", notedAt: new Date("2026-11-22T09:00:00Z") }
  const save = { by: "callum", page: "a-page", byItself: true, at: new Date("2026-11-22T10:00:00Z") }

  test.each([
    [false, "the same sitting", last, save],
    [true, "by a press", last, { ...save, byItself: false }],
    [true, "on another page", last, { ...save, page: "another" }],
    [true, "on no page that is known", { ...last, savedFrom: null }, { ...save, page: undefined }],
    [true, "by somebody else", last, { ...save, by: "gareth" }],
    [true, "on a page left open overnight", last, { ...save, at: new Date("2026-11-22T21:00:00Z") }],
    [true, "the first of all", { savedFrom: null, notedBy: null, notedAt: null }, save],
  ])("is one event: %s (%s)", (noted, _, before, now) => {
    expect(isNoted(before, now)).toBe(noted)
  })
})

describe("the hour at which a draft opens by itself", () => {
  const at = (text: string) => new Date(text)

  test.each([
    ["2027-03-28", "01:30", { ok: false, error: { kind: "clock-skips-it" } }],
    ["2027-03-28", "02:00", { ok: true, value: at("2027-03-28T01:00:00Z") }],
    ["2027-10-31", "01:30", { ok: true, value: at("2027-10-31T00:30:00Z") }],
    ["2027-10-31", "02:00", { ok: true, value: at("2027-10-31T02:00:00Z") }],
    ["2026-11-22", "12:00", { ok: false, error: { kind: "opens-in-the-past" } }],
    ["2026-11-22", "12:01", { ok: true, value: at("2026-11-22T12:01:00Z") }],
  ])("%s at %s", (day, time, decided) => {
    expect(decideOpeningHour({ day, time }, at("2026-11-22T12:00:00Z"))).toEqual(decided)
  })
})

describe("publishing", () => {
  const draft: VacancyToPublish = {
    status: "draft",
    payPencePerHour: 1300,
    payRegion: "uk",
    closesAt: new Date("2026-12-10T23:59:00Z"),
    hearBy: "2026-12-20",
    values: 3,
    unfinished: null,
    outcode: "LS6",
    supportSetting: "at-home",
    driving: "not-needed",
    guaranteedMinutesPerWeek: 0,
    travelTime: "full-rate",
    sickPay: "statutory",
    diminishing: [],
  }

  test("shows a whole draft to the public", () => {
    expect(decidePublishing(draft, rates, now)).toEqual({ ok: true, value: "published" })
  })

  test.each([
    [{ status: "published" }, { kind: "not-a-draft" }],
    [{ unfinished: { title: "Support worker" }, values: 0 }, { kind: "advert-unfinished" }],
    [{ closesAt: now }, { kind: "closes-in-the-past" }],
    [{ hearBy: "2026-12-09" }, { kind: "hears-before-it-closes" }],
    [{ payPencePerHour: 1270 }, { kind: "pays-below-the-law", leastPence: 1271 }],
    [{ values: 0 }, { kind: "no-values" }],
    [
      { driving: null, guaranteedMinutesPerWeek: null },
      { kind: "facts-missing", missing: ["driving", "guaranteedMinutesPerWeek"] },
    ],
    [
      { diminishing: [{ field: "theWork", found: "clients" }] },
      { kind: "words-diminish", words: [{ field: "theWork", found: "clients" }] },
    ],
  ] as const)("refuses %o", (over, refusal) => {
    expect(decidePublishing({ ...draft, ...over }, rates, now)).toEqual({ ok: false, error: refusal })
  })
})

test("a vacancy is open while published and before its last minute", () => {
  const closesAt = new Date("2026-11-22T12:00:01Z")
  expect(isOpen({ status: "published", closesAt }, now)).toBe(true)
  expect(isOpen({ status: "published", closesAt: now }, now)).toBe(false)
  expect(isOpen({ status: "closed", closesAt }, now)).toBe(false)
})

test("a question is asked while people can apply", () => {
  const closesAt = new Date("2026-11-22T12:00:01Z")
  expect(decideAsking({ status: "published", closesAt }, now).ok).toBe(true)
  expect(decideAsking({ status: "closed", closesAt }, now)).toEqual({
    ok: false,
    error: { kind: "vacancy-closed", closedAt: closesAt },
  })
})

test.each([
  [null, "", "answered"],
  [now, now.toISOString(), "changed"],
  [now, "", null],
  [null, now.toISOString(), null],
])("a question answered at %s and seen as %s is %s", (answeredAt, seen, outcome) => {
  const decision = decideAnswering({ answeredAt }, seen)
  expect(decision.ok ? decision.value : null).toBe(outcome)
})

test.each([
  ["draft", "draft"],
  ["published", "open"],
  ["closed", "scoring"],
] as const)("a vacancy that is %s before its day stands at %s", (status, stage) => {
  expect(stageOf({ status, closesAt: new Date(now.getTime() + 1) }, now)).toBe(stage)
})

test("scoring begins with the day of closing, whenever the clock gets there", () => {
  expect(stageOf({ status: "published", closesAt: now }, now)).toBe("scoring")
})

test("only what is published can be closed", () => {
  expect(decideClosing("published").ok).toBe(true)
  expect(decideClosing("draft").ok).toBe(false)
  expect(decideClosing("closed").ok).toBe(false)
})

test.each([
  ["Support worker, evenings", "support-worker-evenings-k3"],
  ["Gweithiwr cymorth â chalon", "gweithiwr-cymorth-a-chalon-k3"],
  ["支援", "job-k3"],
])("the address of %s", (title, slug) => {
  expect(slugFor(title, "k3")).toBe(slug)
})

describe("what of an advert is not in Easy Read yet", () => {
  const line = { text: "We have tea.", picture: "cup" } as const

  test.each([
    [{ sickPayWords: "", easyRead: {} }, ["goodDay", "theWork", "training", "pattern"]],
    [
      { sickPayWords: "Full pay.", easyRead: { goodDay: [line], theWork: [line] } },
      ["training", "pattern", "sickPayWords"],
    ],
    [
      { sickPayWords: "", easyRead: { goodDay: [line], theWork: [line], training: [line], pattern: [line] } },
      [],
    ],
  ])("%o", (advert, parts) => {
    expect(notInEasyRead(advert)).toEqual(parts)
  })
})
