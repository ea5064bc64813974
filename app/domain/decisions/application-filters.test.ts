import { describe, expect, it } from "vitest"
import {
  filtersAsQuery,
  filtersFrom,
  soughtBy,
  wordsLimit,
} from "#app/domain/decisions/application-filters.ts"

const from = (query: string) => filtersFrom(new URLSearchParams(query))

describe("filters of a list", () => {
  it.each([
    ["", { group: "waiting", days: null, words: "" }],
    ["show=shortlisted&days=7", { group: "shortlisted", days: 7, words: "" }],
    ["show=all&words=+amber++river+", { group: "all", days: null, words: "amber river" }],
    ["show=constructor&days=8", { group: "waiting", days: null, words: "" }],
    ["mode=spoken&show=withdrawn", { group: "withdrawn", days: null, words: "" }],
  ] as const)("%s", (query, filters) => {
    expect(from(query)).toEqual(filters)
  })

  it("come back from the address they make", () => {
    for (const query of ["show=waiting", "show=all&days=28&words=a+%26+b"]) {
      expect(filtersAsQuery(from(query))).toBe(query)
    }
  })

  it("hold no endless words", () => {
    expect(from(`words=${"x".repeat(4000)}`).words).toHaveLength(wordsLimit)
  })
})

describe("what is looked for", () => {
  it.each([
    ["", null],
    ["3F2a", { kind: "called", ending: "3f2a", text: "3F2a" }],
    ["81C0-3F2A", { kind: "called", ending: "81c03f2a", text: "81C0-3F2A" }],
    ["81c0 3f2a", { kind: "called", ending: "81c03f2a", text: "81c0 3f2a" }],
    ["amber river", { kind: "words", inReference: ["amber", "river"], text: "amber river" }],
    ["Zoë O’Neill", { kind: "words", inReference: [], text: "Zoë O’Neill" }],
  ])("%s", (words, sought) => {
    expect(soughtBy(words)).toEqual(sought)
  })
})
