import { describe, expect, it } from "vitest"
import {
  everything,
  historyFiltersAsQuery,
  historyFiltersFrom,
  isNarrowed,
} from "#app/domain/history/filters.ts"

const id = "0197a000-0000-7000-8000-000000000001"
const read = (query: string) => historyFiltersFrom(new URLSearchParams(query))

describe("filters of a history", () => {
  it("are read from an address and written to it again", () => {
    const query = `about=vacancy.${id}&who=${id}&sort=decisions&from=2026-11-01&to=2026-11-03`
    expect(historyFiltersAsQuery(read(query))).toBe(query)
    expect(read(query)).toEqual({
      about: { kind: "vacancy", id },
      who: id,
      sort: "decisions",
      from: "2026-11-01",
      to: "2026-11-03",
    })
  })

  it.each([
    "",
    "who=&sort=&from=&to=",
    "who=gareth&sort=scores",
    "from=2026-06-31&to=2026-02-30",
    "from=1999-01-01",
    `about=score.${id}`,
    "about=vacancy.1",
    `about=vacancy.${id}.${id}`,
  ])("leave out what is not one of them: %s", (query) => {
    expect(read(query)).toEqual(everything)
    expect(isNarrowed(read(query))).toBe(false)
  })

  it("turn two days that stand the wrong way round", () => {
    expect(read("from=2026-11-03&to=2026-11-01")).toMatchObject({ from: "2026-11-01", to: "2026-11-03" })
  })
})
