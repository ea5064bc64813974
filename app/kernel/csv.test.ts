import { describe, expect, it } from "vitest"
import { csvLine } from "#app/kernel/csv.ts"

describe("a line of CSV", () => {
  it.each([
    [["plain", 3, null], "plain,3,\r\n"],
    [['say "yes", please', "two\nlines"], '"say ""yes"", please","two\nlines"\r\n'],
    [[-3.5], "-3.5\r\n"],
    [["one;two", "one\ttwo"], '"one;two","one\ttwo"\r\n'],
    [["Ann-Marie", "a=b", "1+1"], "Ann-Marie,a=b,1+1\r\n"],
  ])("%j", (cells, line) => {
    expect(csvLine(cells)).toBe(line)
  })

  it.each(["=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", '=HYPERLINK("x")'])(
    "runs no formula: %j",
    (text) => {
      expect(csvLine([text]).startsWith("\"'")).toBe(true)
    },
  )
})
