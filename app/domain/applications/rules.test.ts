import { describe, expect, it } from "vitest"
import { type AskedQuestion, nothingGiven } from "#app/domain/applications/answers.ts"
import {
  answerLimit,
  applicationMoves,
  type DraftToSend,
  decideContact,
  decideMove,
  decideSaving,
  decideSecretWord,
  decideSubmission,
  decideWriting,
  isFinal,
  looksLikeEmail,
} from "#app/domain/applications/rules.ts"
import { applicationEvents, applicationStatuses } from "#app/domain/applications/vocabulary.ts"

const now = new Date("2027-03-01T12:00:00Z")
const later = new Date("2027-03-20T23:59:59Z")
const draft = { status: "draft", vacancyStatus: "published", vacancyClosesAt: later } as const

const written = (more: Partial<AskedQuestion> = {}): AskedQuestion => ({
  number: 1,
  kind: "prompt",
  optionIds: [],
  ...nothingGiven,
  savedAs: null,
  ...more,
})
const rated = (more: Partial<AskedQuestion> = {}): AskedQuestion =>
  written({ number: 2, kind: "rate-options", optionIds: ["a", "b"], ...more })

describe("moves", () => {
  it("can each be decided, and no other", () => {
    for (const from of applicationStatuses) {
      for (const event of applicationEvents) {
        const listed = applicationMoves.find((move) => move.from === from && move.event === event)
        expect(decideMove(from, event)).toEqual(
          listed
            ? { ok: true, value: listed.to }
            : { ok: false, error: { kind: "wrong-state", status: from, event } },
        )
      }
    }
  })

  it("reach every status, and end somewhere", () => {
    const reached = new Set<string>(["draft", ...applicationMoves.map((move) => move.to)])
    expect([...reached].sort()).toEqual([...applicationStatuses].sort())
    expect(applicationStatuses.filter(isFinal)).toEqual([
      "not-shortlisted",
      "declined",
      "not-appointed",
      "started",
      "withdrawn",
    ])
  })
})

describe("decideWriting", () => {
  it.each([
    ["an open vacancy", {}, null],
    ["a vacancy closed by hand", { vacancyStatus: "closed" }, "vacancy-closed"],
    ["the moment of closing", { vacancyClosesAt: now }, "vacancy-closed"],
    ["a sent application, to be changed", { status: "submitted" }, null],
    ["a sent one whose vacancy is closed", { status: "submitted", vacancyClosesAt: now }, "vacancy-closed"],
    ["one that the panel has answered", { status: "shortlisted" }, "already-sent"],
    ["a withdrawn one", { status: "withdrawn" }, "withdrawn"],
  ] as const)("decides for %s", (_, change, refusal) => {
    const decided = decideWriting({ ...draft, ...change }, now)
    expect(decided.ok ? null : decided.error.kind).toBe(refusal)
  })
})

describe("decideSaving", () => {
  const save = (question: AskedQuestion, body: string | null, more = {}) =>
    decideSaving({ draft, question, given: { body, ratings: null }, seen: null, done: true, ...more }, now)

  it("keeps words as they were typed", () => {
    expect(save(written(), " my words\n")).toEqual({
      ok: true,
      value: { ...nothingGiven, body: " my words\n" },
    })
  })

  it.each([
    ["nothing", "", "answer-missing"],
    ["blanks", " \n\t", "answer-missing"],
    ["too much", "x".repeat(answerLimit + 1), "answer-too-long"],
  ])("does not go on with %s", (_, body, kind) => {
    expect(save(written(), body)).toMatchObject({ ok: false, error: { kind } })
  })

  it("takes nothing, when they come back later", () => {
    expect(save(written(), "", { done: false })).toEqual({ ok: true, value: nothingGiven })
  })

  it("names the options left unrated, and forgets ones that are not asked", () => {
    const given = { body: "x", ratings: { a: 5, z: 1 } as const }
    const decided = decideSaving({ draft, question: rated(), given, seen: null, done: true }, now)
    expect(decided).toEqual({
      ok: false,
      error: { kind: "options-unrated", unrated: [{ id: "b", place: 1 }] },
    })
    const put = decideSaving({ draft, question: rated(), given, seen: null, done: false }, now)
    expect(put).toEqual({ ok: true, value: { ...nothingGiven, ratings: { a: 5 } } })
  })

  it("does not write over what another tab has saved since", () => {
    const question = written({ body: "from the other tab", savedAs: "2" })
    expect(save(question, "from this tab", { seen: "1" })).toEqual({
      ok: false,
      error: {
        kind: "changed-elsewhere",
        kept: { ...nothingGiven, body: "from the other tab" },
        savedAs: "2",
      },
    })
    expect(save(question, "from this tab", { seen: "2" }).ok).toBe(true)
    expect(save(question, "from the other tab", { seen: null }).ok).toBe(true)
  })

  it("takes no half answer once it is sent", () => {
    const sent = { ...draft, status: "submitted" } as const
    const question = written({ body: "words", savedAs: "1" })
    expect(save(question, "", { draft: sent, seen: "1", done: false })).toMatchObject({
      error: { kind: "answer-missing" },
    })
    expect(save(question, "better words", { draft: sent, seen: "1", done: false }).ok).toBe(true)
  })

  it("is closed with the vacancy", () => {
    const closed = { ...draft, vacancyStatus: "closed" } as const
    expect(save(written(), "words", { draft: closed })).toMatchObject({ error: { kind: "vacancy-closed" } })
  })
})

describe("decideSubmission", () => {
  const whole: DraftToSend = {
    ...draft,
    questions: [written({ body: "words" }), rated({ ratings: { a: 1, b: 5 } })],
    adjustmentsAnswered: true,
    contact: { name: "Sam", way: "email", email: "sam@example.org", phone: null },
    hasSecretWord: false,
  }
  const declared = { notBarred: true }
  const byReference = { name: "Sam", way: "reference", email: null, phone: null } as const

  it.each([
    ["a whole draft", {}, null],
    [
      "an unanswered question",
      { questions: [written(), rated({ ratings: { a: 1 } })] },
      "questions-unanswered",
    ],
    ["adjustments not asked", { adjustmentsAnswered: false }, "adjustments-unanswered"],
    ["no contact", { contact: null }, "contact-missing"],
    ["no name", { contact: { ...whole.contact, name: "" } }, "contact-missing"],
    ["a reference and no secret word", { contact: byReference }, "contact-missing"],
    ["a reference and a secret word", { contact: byReference, hasSecretWord: true }, null],
    ["one that is sent", { status: "submitted" }, "already-sent"],
    ["a closed vacancy", { vacancyClosesAt: now }, "vacancy-closed"],
  ])("decides for %s", (_, change, refusal) => {
    const decided = decideSubmission({ ...whole, ...change } as DraftToSend, declared, now)
    expect(decided.ok ? null : decided.error.kind).toBe(refusal)
  })

  it("asks for the declaration last", () => {
    expect(decideSubmission(whole, { notBarred: false }, now)).toEqual({
      ok: false,
      error: { kind: "not-declared" },
    })
  })

  it("names each unanswered question", () => {
    const decided = decideSubmission({ ...whole, questions: [written(), rated()] }, declared, now)
    expect(decided).toEqual({ ok: false, error: { kind: "questions-unanswered", numbers: [1, 2] } })
  })
})

describe("decideContact", () => {
  const typed = { name: "  Zoë   Ng ", email: " zoe@example.org ", phone: "07700 900123, after six" }

  it("keeps only what the chosen way asks for", () => {
    expect(decideContact("email", typed)).toEqual({
      ok: true,
      value: { name: "Zoë Ng", way: "email", email: "zoe@example.org", phone: null },
    })
    expect(decideContact("phone", typed)).toMatchObject({ value: { email: null, phone: typed.phone } })
    expect(decideContact("reference", typed)).toMatchObject({ value: { email: null, phone: null } })
  })

  it("says all that is wrong at once", () => {
    expect(decideContact("email", { name: " ", email: "zoe", phone: "" })).toEqual({
      ok: false,
      error: [{ kind: "name-missing" }, { kind: "email-not-whole" }],
    })
    expect(decideContact("phone", { name: "名".repeat(201), email: "", phone: "12345" })).toEqual({
      ok: false,
      error: [{ kind: "name-too-long", limit: 200 }, { kind: "phone-not-whole" }],
    })
  })

  it.each([
    ["a@b.co", true],
    ["名@例え.jp", true],
    ["a@b", false],
    ["@b.co", false],
    ["a@b@c.co", false],
    ["a@.co", false],
    ["a@b.", false],
  ])("looks at %s", (text, holds) => {
    expect(looksLikeEmail(text)).toBe(holds)
  })
})

describe("decideSecretWord", () => {
  it.each([
    ["six letters", "heron s", { ok: true, value: "herons" }],
    ["capitals and spaces", " Blue  TEAPOT ", { ok: true, value: "blueteapot" }],
    ["a short one", "heron", { ok: false, error: { kind: "secret-word-too-short", least: 6 } }],
    ["a word of the reference", "Amber-River", { ok: false, error: { kind: "secret-word-in-reference" } }],
    ["a book", "x".repeat(101), { ok: false, error: { kind: "secret-word-too-long", limit: 100 } }],
  ])("decides for %s", (_, text, decided) => {
    expect(decideSecretWord(text, "amber-river-lamp")).toEqual(decided)
  })
})
