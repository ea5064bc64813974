import { expect, test } from "vitest"
import { restAfter } from "#app/domain/panels/pace.ts"

test.each([
  [3, { answersAtOnce: null, answersADay: null }, null],
  [0, { answersAtOnce: 5, answersADay: 20 }, null],
  [4, { answersAtOnce: 5, answersADay: 20 }, null],
  [5, { answersAtOnce: 5, answersADay: 20 }, "break"],
  [10, { answersAtOnce: 5, answersADay: null }, "break"],
  [20, { answersAtOnce: 5, answersADay: 20 }, "enough-for-today"],
  [21, { answersAtOnce: null, answersADay: 20 }, "enough-for-today"],
])("after %o answers at a pace of %o: %o", (today, pace, rest) => {
  expect(restAfter(today, pace)).toBe(rest)
})
