import { describe, expect, test } from "vitest"
import { columnsOf, matrixFiltersAsQuery, matrixFiltersFrom } from "#app/domain/training/matrix-filters.ts"

const service = "018f0000-0000-7000-8000-000000000001"

describe("what the table is narrowed by", () => {
  test("is read from an address, and written the same", () => {
    const query = `service=${service}&training=fire-safety&state=lapsed`
    const filters = matrixFiltersFrom(new URLSearchParams(query))
    expect(filters).toEqual({ service, training: "fire-safety", state: "lapsed" })
    expect(matrixFiltersAsQuery(filters)).toBe(query)
  })

  test.each([
    "",
    "service=&training=&state=",
    "service=1&training=a'b&state=not-wanted",
    "state=other-chosen&training=%00",
  ])("leaves out what is no filter: %s", (query) => {
    const filters = matrixFiltersFrom(new URLSearchParams(query))
    expect(filters).toEqual({ service: null, training: null, state: null })
    expect(matrixFiltersAsQuery(filters)).toBe("")
  })
})

describe("columns", () => {
  const all = Array.from({ length: 61 }, (_, index) => index + 1)
  test.each([
    [1, 1, 1, 30],
    [2, 2, 31, 60],
    [3, 3, 61, 61],
    [9, 3, 61, 61],
    [0, 1, 1, 30],
    [Number.NaN, 1, 1, 30],
    [1.5, 1, 1, 30],
  ])("page %d is page %d, from %d to %d", (asked, page, first, last) => {
    const found = columnsOf(all, asked)
    expect([found.page, found.pages, found.columns.at(0), found.columns.at(-1)]).toEqual([
      page,
      3,
      first,
      last,
    ])
  })

  test("none is one empty page", () => {
    expect(columnsOf([], 1)).toEqual({ columns: [], page: 1, pages: 1 })
  })
})
