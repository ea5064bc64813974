import { expect, test } from "vitest"
import { provider } from "#app/ui/language/en/provider.ts"

test("a mean is told with how far apart the members were, or that they were not", () => {
  expect(provider.application.spread("4.3", 4, 5)).toBe("Mean 4.3, from 4 to 5.")
  expect(provider.application.spread("5.0", 5, 5)).toBe("Mean 5.0. All gave 5.")
})
