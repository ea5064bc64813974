import { describe, expect, it } from "vitest"
import {
  loosened,
  partsOf,
  placeQuery,
  searchFrom,
  searchPath,
  without,
} from "#app/domain/vacancies/search.ts"

const searched = (text: string) => searchFrom(new URLSearchParams(text))
const addressOf = (text: string) => searchPath("/jobs", searched(text))

describe("the address of a search", () => {
  it.each([
    ["", "/jobs"],
    ["words=&place=++&hours=&value=", "/jobs"],
    ["place=Leeds&words=+night++work+", "/jobs?place=Leeds&words=night+work"],
    [
      "value=respect&value=kind&hours=30-or-more&hours=under-16",
      "/jobs?hours=under-16&hours=30-or-more&value=kind&value=respect",
    ],
    [
      "pay=living-wage&driving=not-needed&setting=care-home",
      "/jobs?driving=not-needed&pay=living-wage&setting=care-home",
    ],
    ["hours=40&pay=lots&setting=castle&value=zeal&utm_source=x", "/jobs"],
    ["hours=under-16&hours=under-16", "/jobs?hours=under-16"],
  ])("%s is %s", (typed, address) => {
    expect(addressOf(typed)).toBe(address)
    expect(addressOf(address.split("?")[1] ?? "")).toBe(address)
  })

  it("holds one line of what was pasted, without what cannot be searched for", () => {
    expect(searched(`words=${encodeURIComponent("tea\u0000\r\n\t and\u200b  talk")}`).words).toBe(
      "tea and talk",
    )
    expect([...searched(`words=${encodeURIComponent("🎻".repeat(500))}`).words]).toHaveLength(100)
  })

  it("keeps a search on the way through pages", () => {
    expect(searchPath("/jobs", searched("place=Leeds"), { after: "x" })).toBe("/jobs?place=Leeds&after=x")
  })
})

describe("asking for less", () => {
  const search = searched(
    "words=tea&place=Leeds&hours=under-16&hours=16-to-29&pay=living-wage&driving=not-needed&setting=care-home&value=kind",
  )

  it("takes one part away and leaves the others", () => {
    for (const part of partsOf(search)) {
      expect(partsOf(without(search, part))).toEqual(
        partsOf(search).filter((other) => other !== part && JSON.stringify(other) !== JSON.stringify(part)),
      )
    }
  })

  it("takes all choices of one filter at once", () => {
    const ways = loosened(search)
    expect(ways.map(({ filter }) => filter)).toEqual([
      "words",
      "place",
      "hours",
      "living-wage",
      "no-driving",
      "setting",
      "value",
    ])
    expect(ways.find(({ filter }) => filter === "hours")?.search).toEqual({ ...search, hours: [] })
  })
})

describe("a place as the database is asked for it", () => {
  it.each([
    ["Leeds", "('leeds' | 'leeds':*)"],
    ["stoke-on-trent", "('stoke' | 'stoke':*) & ('on' | 'on':*) & ('trent' | 'trent':*)"],
    ["King’s Lynn", "('king' | 'king':*) & ('s' | 's':*) & ('lynn' | 'lynn':*)"],
    ["LS6", "'ls6'"],
    ["ls6 2ab", "'ls6'"],
    ["LS62AB", "'ls6'"],
    ["LS16 5", "'ls16'"],
    ["Leeds, LS6 2AB", "('leeds' | 'leeds':*) & 'ls6'"],
    ["EC1A 1BB", "'ec1a'"],
    ["LS", "('ls' | 'ls':*)"],
    ["Ynys Môn", "('ynys' | 'ynys':*) & ('môn' | 'môn':*)"],
    ["' | & ! :* \\", ""],
    ["…", ""],
  ])("%s", (typed, query) => {
    expect(placeQuery(typed)).toBe(query)
  })
})
