import { describe, expect, it } from "vitest"
import { checkLanguage } from "#app/domain/language-check/check.server.ts"
import { compiled, findWords, wordGroups } from "#app/domain/language-check/find-words.ts"
import { mended, mendValue, putBetter, readMend } from "#app/domain/language-check/mend.ts"
import { settled } from "#app/domain/language-check/settle.ts"

const allBetter = wordGroups.flatMap(({ words }) => Object.values(words).flatMap((one) => one.split("|")))

describe("the list of words", () => {
  it("has patterns that cannot run away with a text", () => {
    const open = wordGroups
      .flatMap(({ words }) => Object.keys(words))
      .filter((one) => /(?<!\\)[*+]/.test(one))
    expect(open).toEqual([])
  })

  it("gives no better word that would itself be found", () => {
    const found = allBetter.filter((better) =>
      findWords(better, "message").some(({ kind }) => kind !== "jargon"),
    )
    expect(found).toEqual([])
  })

  it("takes a space for a hyphen, and either apostrophe or none", () => {
    expect("wheelchair-bound").toMatch(compiled("wheelchair bound"))
    expect("parkinsons").toMatch(compiled("parkinson's"))
    expect("Parkinson’s").toMatch(compiled("parkinson's"))
    expect("clientele").not.toMatch(compiled("client"))
  })
})

const foundIn = (text: string) =>
  settled(findWords(text, "advert")).map(({ found, blocks }) => ({ found, blocks }))

describe("words that are left alone", () => {
  it.each([
    ["a law's title", "We follow the Safeguarding Vulnerable Groups Act 2006 with care."],
    [
      "the name of a training",
      "Oliver McGowan Mandatory Training on Learning Disability and Autism is paid.",
    ],
    ["somebody's own words", "Joan says “I am an old cripple and proud”, and she means it."],
    ["own words in single marks", "Joan says 'I am wheelchair-bound', and laughs."],
    [
      "an abbreviation that is said in full",
      "The Mental Capacity Act (MCA) is taught, and MCA leaflets are here.",
    ],
    ["words in another sense", "The email client is new, and the contract is null and void."],
  ])("%s", (_, text) => {
    expect(foundIn(text)).toEqual([])
  })

  it("but an insult is not left alone, whoever said it", () => {
    expect(foundIn("He said “retard” to her.")).toEqual([{ found: "retard", blocks: true }])
  })

  it("and an apostrophe opens no quotation", () => {
    expect(foundIn("The residents' service users' room.")).toEqual([
      { found: "service users'", blocks: true },
    ])
  })
})

describe("better words", () => {
  const put = (text: string, better: string) => {
    const [first] = findWords(text, "advert")
    return putBetter(text, first!, better)
  }

  it("take the place of those found, and the article follows", () => {
    expect(put("Meet an elderly person.", "older person")).toBe("Meet an older person.")
    expect(put("You support a client.", "older person")).toBe("You support an older person.")
    expect(put("You support an inmate.", "person who lives here")).toBe(
      "You support a person who lives here.",
    )
  })

  it("keep a capital at the start, and take none from an abbreviation", () => {
    expect(put("Clients live here.", "people we support")).toBe("People we support live here.")
    expect(put("Help with ADLs.", "washing and dressing")).toBe("Help with washing and dressing.")
  })
})

describe("a press on better words", () => {
  const text = "Some clients meet more clients."
  const [, second] = findWords(text, "advert")
  const mend = readMend(mendValue("theWork", second!, "friends"))

  it("mends the place that was found", () => {
    expect(mend).toMatchObject({ field: "theWork", found: "clients", better: "friends" })
    expect(mended(text, mend!)).toBe("Some clients meet more friends.")
  })

  it("finds the words where the text has changed, and leaves a text without them", () => {
    expect(mended(`Hello. ${text}`, mend!)).toBe("Hello. Some friends meet more clients.")
    expect(mended("All is mended.", mend!)).toBeNull()
  })

  it.each(["", "[]", "{", '["a",1,"",""]', '["a","1","b","c"]'])("is nothing when made up: %s", (value) => {
    expect(readMend(value)).toBeNull()
  })
})

describe("checkLanguage", () => {
  it("says what, where, why, from whom, and what is better", async () => {
    const text = "Our handyman helps clients."
    const found = await checkLanguage(text, "advert")
    expect(found.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["gendered", "handyman"],
      ["diminishing", "clients"],
    ])
    expect(found[1]).toMatchObject({ blocks: true, source: { name: expect.stringContaining("Dimensions") } })
    expect(found.every(({ why, better }) => why !== "" && better.length > 0)).toBe(true)
  })

  it("finds nothing in nothing, and counts as strings do where letters are wide", async () => {
    expect(await checkLanguage("  \n", "advert")).toEqual([])
    const text = "🙂🙂 Our clients. 👩‍🦽 Two tenants are wheelchair-bound."
    for (const { start, end, found } of await checkLanguage(text, "advert")) {
      expect(text.slice(start, end)).toBe(found)
    }
  })

  it("is not held up by a text made to hold it up", async () => {
    const began = process.cpuUsage()
    await checkLanguage("needs ".repeat(3_300), "advert")
    await checkLanguage("“‘'\"(".repeat(4_000), "advert")
    await checkLanguage(`${"A ".repeat(9_000)}Act`, "advert")
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(4_000)
  })
})
