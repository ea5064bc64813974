import { describe, expect, test } from "vitest"
import { namesIn, namesNotShown, withoutNames } from "#app/domain/panels/unnamed.ts"

const panel = [
  { name: "Arthur Cole", shownAs: "Arthur" },
  { name: "Janet", shownAs: null },
  { name: "Yusuf Khan", shownAs: null },
  { name: "Ann from the river", shownAs: null },
]
const names = namesNotShown(panel)

describe("names that people who apply do not read", () => {
  test("are those of members shown without one, and of a name only what is not shown of it", () => {
    expect(names).toEqual(["Cole", "Janet", "Yusuf", "Khan", "Ann"])
  })

  test("are not those that somebody else is shown by", () => {
    expect(namesNotShown([...panel, { name: "Janet Bell", shownAs: "Janet" }])).not.toContain("Janet")
  })

  test.each([
    ["Yusuf meets you, with Janet.", ["Janet", "Yusuf"]],
    ["Bring Janet’s letter.", ["Janet"]],
    ["Arthur asks. Nobody is called Annie, yusuf or Janette.", []],
  ])("in “%s”", (text, found) => {
    expect(namesIn(text, names)).toEqual(found)
  })

  test.each([
    ["Yusuf Khan meets you. Arthur and Janet ask.", "One of us meets you. Arthur and one of us ask."],
    ["Tea first.\nJanet’s dog is there.", "Tea first.\nOne of us’s dog is there."],
    ["Tea. Janet and Ann listen!", "Tea. One of us and one of us listen!"],
    ["Annie’s Café, at ten.", "Annie’s Café, at ten."],
  ])("leave “%s”", (text, left) => {
    expect(withoutNames(text, names)).toBe(left)
    expect(namesIn(withoutNames(text, names), names)).toEqual([])
  })

  test("leave a panel that is shown by its names as it is", () => {
    expect(withoutNames("Arthur meets you.", namesNotShown(panel.slice(0, 1)))).toBe("Arthur meets you.")
    expect(withoutNames("We meet.", [])).toBe("We meet.")
  })
})
