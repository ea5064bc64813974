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
    ["Arthur asks. Nobody is called Annie or Janette.", []],
    ["YUSUF meets you, then janet. Ring COLE's desk.", ["Cole", "Janet", "Yusuf"]],
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

  test("are the same however they are spelt, in any script", () => {
    const spelt = namesNotShown([
      { name: "Zo\u00eb Wei\u00df", shownAs: null },
      { name: "\u0130lknur", shownAs: null },
      { name: "\u041e\u043b\u0435\u043d\u0430", shownAs: null },
      { name: "siân o’neil", shownAs: null },
      { name: "Mary-Jane", shownAs: null },
    ])
    const text =
      "Zoe\u0308 WEISS, zoe, ilknur and \u041e\u041b\u0415\u041d\u0410 meet you. SIAN O'NEIL asks. So does mary-jane."
    expect(withoutNames(text, spelt)).toBe(
      "One of us, one of us, one of us and one of us meet you. One of us asks. So does one of us.",
    )
  })

  test("that are words, too, are names where they have a capital letter", () => {
    const words = namesNotShown([
      { name: "Will Hill", shownAs: null },
      { name: "May", shownAs: null },
      { name: "Rose", shownAs: null },
    ])
    const plain = "Will you come? We will meet by the roses on the hill, where a rose is. May we ask you?"
    expect(withoutNames(plain, words)).toBe(plain)
    expect(namesIn("First WILL, then May. At last Rose Hill.", words)).toEqual([
      "Will",
      "Hill",
      "May",
      "Rose",
    ])
  })

  test("are not hidden behind another spelling of a name that is shown", () => {
    expect(
      namesNotShown([
        { name: "Zoë", shownAs: null },
        { name: "Zoe Bell", shownAs: "zoe" },
      ]),
    ).toEqual(["Bell"])
  })

  test("leave a panel that is shown by its names as it is", () => {
    expect(withoutNames("Arthur meets you.", namesNotShown(panel.slice(0, 1)))).toBe("Arthur meets you.")
    expect(withoutNames("We meet.", [])).toBe("We meet.")
  })
})
