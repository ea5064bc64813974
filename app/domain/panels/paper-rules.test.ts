import { expect, it } from "vitest"
import { sheetState, typedState } from "#app/domain/panels/paper-rules.ts"

const at = new Date(0)

it.each([
  [null, null, null, "to-type"],
  ["me", null, null, "typed-by-you"],
  ["somebody", null, null, "to-confirm"],
  ["somebody", at, null, "confirmed"],
  ["me", at, null, "confirmed"],
  ["me", at, at, "disowned"],
] as const)(
  "a sheet typed by %s and confirmed %s, disowned %s: %s",
  (keyedBy, confirmedAt, disownedAt, state) => {
    expect(sheetState({ keyedBy, confirmedAt, disownedAt }, "me")).toBe(state)
  },
)

const sheet = { disowned: false, known: false, counts: true, holds: false }
it.each([
  [sheet, "can-be-taken-back"],
  [{ ...sheet, holds: true }, "counts"],
  [{ ...sheet, disowned: true }, "disowned"],
  [{ ...sheet, disowned: true, counts: false }, "taken-back"],
  [{ ...sheet, known: true }, "said-known"],
] as const)("for the member, a typed sheet of %j: %s", (typed, state) => {
  expect(typedState(typed)).toBe(state)
})
