import { describe, expect, test } from "vitest"
import { letters } from "#app/domain/messages/wording.ts"
import { welshLetters } from "#app/domain/messages/wording-cy.ts"
import { counted, listOfNumbers, questionsIn } from "#app/ui/language/cy/counting.ts"
import { cy } from "#app/ui/language/cy/index.ts"
import { en } from "#app/ui/language/en/index.ts"

/** An argument that goes by any name, counts as a number, and can be found again in what is said. */
function standIn(name: string): unknown {
  const mark = `Qx${name}`
  return new Proxy(
    Object.assign(() => mark, { toString: () => mark }),
    {
      get: (_, key) => {
        if (key === Symbol.toPrimitive) return (hint: string) => (hint === "number" ? 7 : mark)
        if (key === "length") return 2
        if (key === "slice" || key === "map") return () => [mark]
        if (key === Symbol.iterator) return [][Symbol.iterator].bind([mark, mark])
        if (key === "at") return () => mark
        return standIn(name)
      },
    },
  )
}

type Said = {
  readonly path: string
  readonly english: string
  readonly welsh: string
  readonly called: boolean
}
type Pair = { readonly path: string; readonly english: unknown; readonly welsh: unknown }
type Say = (...args: unknown[]) => unknown

function attempt(say: Say, args: readonly unknown[]): unknown {
  try {
    return say(...args)
  } catch {
    return undefined
  }
}

/** Every word of Welsh beside its English, functions called with the same stand-ins. */
function pairs({ path, english, welsh }: Pair, called = false): Said[] {
  if (typeof welsh === "string" && typeof english === "string") return [{ path, english, welsh, called }]
  if (typeof welsh === "function" && typeof english === "function") {
    return [[1], [2], [3], [6], [14], [standIn("a"), standIn("b"), standIn("c"), standIn("d"), standIn("e")]]
      .map((args) => (args.length === 1 ? Array.from({ length: 5 }, () => args[0]) : args))
      .flatMap((args) =>
        pairs({ path, english: attempt(english as Say, args), welsh: attempt(welsh as Say, args) }, true),
      )
  }
  if (typeof welsh !== "object" || welsh === null || typeof english !== "object" || english === null)
    return []
  return Object.entries(welsh).flatMap(([key, value]) =>
    pairs({
      path: path === "" ? key : `${path}.${key}`,
      english: (english as Readonly<Record<string, unknown>>)[key],
      welsh: value,
    }),
  )
}

const all = [
  ...pairs({ path: "", english: en, welsh: cy }),
  ...pairs({ path: "letters", english: letters, welsh: welshLetters }),
]

/** The same in both languages: names, codes, abbreviations, and words that a form sends. */
const same = [
  /^(shared\.productName|public\.home\.title)$/,
  /^shared\.language\.(en|easy-read|cy)$/,
  /^apply\.jobAt$/,
  /^apply\.asked\.states\./,
  /^public\.verify\.codeShort$/,
  /^apply\.(start\.languages|question\.points|question\.aloud\.speeds)\.\d+\.value$/,
  /^apply\.question\.order\.(place)$/,
  /^feedback\.frames\.own$/,
]

/** What in a Welsh sentence is English by right: the name of the product, a tool, an example, a language; and "is" where it means lower. */
const english =
  /gyfradd is|\{\w+\}|Values First|Easy Read|English|Open Badges|JavaScript|evenings, garden|amber river lamp|rosa@example\.org|name@example\.org/g

const functionWords =
  /\b(the|and|your|you|is|are|of|to|we|they|this|that|with|for|from|have|has|not|it|be|was|will|what|when|who|which|can|by|on|or|if|yes|job|answer|application|please|reference|here|there|our|us|them|their|any|day|time|write|choose|send|save|page|people)\b/i

describe("Welsh", () => {
  test("has a word for whoever looks for work wherever English has one", () => {
    expect(all.length).toBeGreaterThan(900)
  })

  test("is not English left standing", () => {
    const left = all.filter(
      ({ path, english: said, welsh }) => said === welsh && !same.some((p) => p.test(path)),
    )
    expect(left.filter(({ welsh }) => /[a-z]{2}/.test(welsh.replaceAll(/Qx\w/g, "")))).toEqual([])
  })

  test("has no English words in its sentences", () => {
    const strays = all
      .filter(({ path }) => !/\.(value)$/.test(path))
      .map(({ path, welsh }) => ({ path, welsh: welsh.replace(english, "") }))
      .filter(({ welsh }) => functionWords.test(welsh))
    expect(strays).toEqual([])
  })

  test("tells all that it is told", () => {
    const missing = ({ called, english: said, welsh }: Said) =>
      [...new Set(said.match(called ? /Qx\w/g : /\{\w+\}/g) ?? [])].filter((told) => !welsh.includes(told))
        .length
    const numbers = ({ welsh }: Said) => (welsh.match(/\b7\b/g) ?? []).length
    const forgotten = all.filter((word) => missing(word) > (word.called ? numbers(word) : 0))
    expect(forgotten).toEqual([])
  })

  test("writes the curly apostrophe", () => {
    expect(all.filter(({ welsh }) => /['"]/.test(welsh))).toEqual([])
  })
})

test("a noun after a number stays singular and mutates as it is spoken", () => {
  expect([1, 2, 3, 4, 6, 11].map(questionsIn)).toEqual([
    "1 cwestiwn",
    "2 gwestiwn",
    "3 chwestiwn",
    "4 cwestiwn",
    "6 chwestiwn",
    "11 cwestiwn",
  ])
  expect(counted(1234, { noun: "swydd" })).toBe("1,234 swydd")
})

test("numbers in a row end with ‘ac’ before a vowel", () => {
  expect(listOfNumbers([4])).toBe("4")
  expect(listOfNumbers([2, 5])).toBe("2 a 5")
  expect(listOfNumbers([1, 2, 8])).toBe("1, 2 ac 8")
})
