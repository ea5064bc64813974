import { expect, test } from "vitest"
import { oneLine } from "#app/kernel/one-line.ts"

test.each([
  ["  Zoë   Smith ", "Zoë Smith"],
  ["friend,\n\nyour parcel waits", "friend, your parcel waits"],
  ["Sam\u202Egnp.exe", "Samgnp.exe"],
  ["\u200B\u2066\u2069", ""],
  // A joiner is part of how some names are written.
  ["می\u200Cخواهم", "می\u200Cخواهم"],
])("%j is %j in one line", (typed, said) => {
  expect(oneLine(typed)).toBe(said)
})
