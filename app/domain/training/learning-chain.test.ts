import { describe, expect, test } from "vitest"
import { chainOf, foldEarlier, withRenewed } from "#app/domain/training/learning-chain.ts"

const link = (
  completedOn: string,
  until: string | null,
  isWhole = true,
  takenBack: object | null = null,
) => ({
  completedOn,
  until,
  isWhole,
  takenBack,
})
const of2022 = link("2022-05-04", "2025-05-04")
const of2024 = link("2024-05-06", "2027-05-06")
const of2026 = link("2026-05-04", "2029-05-04")
const back = link("2025-01-01", "2028-01-01", false, { why: "a mistake" })
const open = link("2023-01-01", "2026-01-01", false)
const today = "2026-11-23"

describe("the chain of what was noted", () => {
  test.each([
    ["nothing that counts", [open, back], null],
    ["one", [of2026], { first: "2026-05-04", renewed: [], until: "2029-05-04", ended: false }],
    ["one that is over", [of2022], { first: "2022-05-04", renewed: [], until: "2025-05-04", ended: true }],
    [
      "renewals in their order, without what does not count",
      [of2026, back, of2024, open, of2022],
      { first: "2022-05-04", renewed: ["2024-05-06", "2026-05-04"], until: "2029-05-04", ended: false },
    ],
    [
      "no end",
      [link("2026-05-04", null), of2022],
      { first: "2022-05-04", renewed: ["2026-05-04"], until: null, ended: false },
    ],
    [
      "its last day",
      [link("2023-11-23", today)],
      { first: "2023-11-23", renewed: [], until: today, ended: false },
    ],
  ])("of %s", (_, records, chain) => {
    expect(chainOf(records, today)).toEqual(chain)
  })

  test("each record says which one it renews", () => {
    const renews = withRenewed([of2026, back, of2024, open, of2022]).map((record) => record.renews)
    expect(renews).toEqual(["2024-05-06", null, "2022-05-04", null, null])
  })

  test("what the newest took the place of is folded away, not what waits for somebody", () => {
    expect(foldEarlier([back, of2026, of2024, open, of2022])).toEqual({
      now: [back, of2026, open],
      earlier: [of2024, of2022],
    })
    expect(foldEarlier([back, open])).toEqual({ now: [back, open], earlier: [] })
  })
})
