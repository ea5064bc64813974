import { expect, test } from "vitest"
import { keysetPage } from "#app/kernel/keyset.ts"

test.each([
  ["the only page", [1, 2], false, false, { rows: [1, 2], before: false, after: false }],
  ["the first of more", [1, 2, 3], false, false, { rows: [1, 2], before: false, after: true }],
  ["one in the middle", [3, 4, 5], false, true, { rows: [3, 4], before: true, after: true }],
  ["the last", [5], false, true, { rows: [5], before: true, after: false }],
  ["back to the middle", [4, 3, 2], true, true, { rows: [3, 4], before: true, after: true }],
  ["back to the first", [2, 1], true, true, { rows: [1, 2], before: false, after: true }],
  ["nothing there", [], false, false, { rows: [], before: false, after: false }],
])("%s", (_, found, back, from, page) => {
  expect(keysetPage(found, { size: 2, back, from })).toEqual(page)
})
