import { describe, expect, it } from "vitest"
import { codeAt, newCodeSecret } from "#app/platform/one-time-code.server.ts"

/** "12345678901234567890", as the RFCs have it, in base 32. */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"

describe("a code", () => {
  // RFC 6238, appendix B, the rows of SHA-1.
  it.each([
    [59, "94287082"],
    [1_111_111_109, "07081804"],
    [1_111_111_111, "14050471"],
    [1_234_567_890, "89005924"],
    [2_000_000_000, "69279037"],
    [20_000_000_000, "65353130"],
  ])("at second %i is %s", (second, code) => {
    expect(codeAt(secret, Math.floor(second / 30), 8)).toBe(code)
  })

  // RFC 4226, appendix D.
  it.each(
    ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"].map(
      (code, count) => [count, code] as const,
    ),
  )("of count %i is %s", (count, code) => {
    expect(codeAt(secret, count)).toBe(code)
  })
})

it("a new secret has 160 bits in letters that can be typed, and is never the same", () => {
  const made = new Set(Array.from({ length: 50 }, newCodeSecret))
  expect(made.size).toBe(50)
  for (const one of made) expect(one).toMatch(/^[A-Z2-7]{32}$/)
})
