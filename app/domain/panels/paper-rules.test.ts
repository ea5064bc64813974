import { expect, it } from "vitest"
import { sheetState } from "#app/domain/panels/paper-rules.ts"

const at = new Date(0)

it.each([
  [null, null, "to-type"],
  ["me", null, "typed-by-you"],
  ["somebody", null, "to-confirm"],
  ["somebody", at, "confirmed"],
  ["me", at, "confirmed"],
] as const)("a sheet typed by %s and confirmed %s: %s", (keyedBy, confirmedAt, state) => {
  expect(sheetState({ keyedBy, confirmedAt }, "me")).toBe(state)
})
