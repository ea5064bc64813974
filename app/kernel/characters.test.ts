import { describe, expect, it } from "vitest"
import { z } from "zod"
import { atMost, isLongerThan } from "#app/kernel/characters.ts"

describe("isLongerThan", () => {
  it.each([
    ["letters", "abc", 3, false],
    ["one more letter", "abcd", 3, true],
    ["families and flags", "👨‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿🇬🇧", 3, false],
    ["letters with marks", "é̂ã́ñ̀", 3, false],
    ["a huge paste", "x".repeat(3_000_000), 2_000, true],
    ["marks without end", `a${"\u0301".repeat(100_000)}`, 2_000, true],
  ])("counts %s as people see them", (_, text, limit, longer) => {
    expect(isLongerThan(text, limit)).toBe(longer)
  })
})

describe("atMost", () => {
  const Short = z.string().trim().check(atMost(2))

  it("takes in a form what people see as few characters", () => {
    expect(Short.safeParse("👨‍👩‍👧‍👦🇬🇧").success).toBe(true)
  })

  it("says how many are taken, as a limit of the schema does", () => {
    const issueOf = (schema: z.ZodType) => schema.safeParse("abc").error?.issues
    expect(issueOf(Short)).toEqual(issueOf(z.string().trim().max(2)))
  })
})
