import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  bytesPerReference,
  makeReference,
  parseReference,
  referenceWords,
} from "#app/domain/applications/reference-words.ts"

const bytes = fc.uint8Array({ minLength: bytesPerReference, maxLength: bytesPerReference })

/** True when one letter put in, left out or changed turns one word into the other. */
function oneLetterApart(a: string, b: string): boolean {
  if (a.length > b.length) return oneLetterApart(b, a)
  if (b.length - a.length > 1) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  return a.length === b.length ? a.slice(same + 1) === b.slice(same + 1) : a.slice(same) === b.slice(same + 1)
}

describe("the words of a reference", () => {
  it("are enough for 28 bits in three words", () => {
    expect(referenceWords.length).toBeGreaterThanOrEqual(700)
    expect(3 * Math.log2(referenceWords.length)).toBeGreaterThanOrEqual(28)
  })

  it("are each there once, of 3 to 7 plain letters", () => {
    expect(new Set(referenceWords).size).toBe(referenceWords.length)
    expect(referenceWords.filter((word) => !/^[a-z]{3,7}$/.test(word))).toEqual([])
  })

  it("hold nothing that could sting", () => {
    const stings =
      /^(pig|rat|ass|cow|fat|bald|lame|dumb|ill|pain|pill|drug|beer|wine|rope|cell|jail|gun|bow|bomb|arrow|sword|spade|god|devil|angel|church|mosque|temple|breast|knee|bone|blood|grave|coffin|orphan|widow|bride|mother|father|gypsy|tramp|slave|queer|cripple|monkey|banana|whale|hippo)$/
    expect(referenceWords.filter((word) => stings.test(word))).toEqual([])
  })

  it("hold no word that sounds like another word", () => {
    const sounds =
      /^(pear|pair|plum|plumb|pier|peer|reed|read|sail|sale|tide|tied|leaf|leek|leak|isle|aisle|jam|jamb|kale|flour|flower|bread|bred|bell|board|bored|rain|reign|rein|rose|rows|sun|son|wood|would|wren|mist|missed|cedar|seeder|palate|palette|creek|creak|lynx|links|quay|key)$/
    expect(referenceWords.filter((word) => sounds.test(word))).toEqual([])
  })

  it("are never one letter apart", () => {
    const close = referenceWords.flatMap((a, index) =>
      referenceWords.slice(index + 1).flatMap((b) => (oneLetterApart(a, b) ? [`${a} ${b}`] : [])),
    )
    expect(close).toEqual([])
  })
})

describe("makeReference", () => {
  it("makes three words from the list, the same for the same bytes", () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const reference = makeReference(random)
        expect(reference).toMatch(/^[a-z]{3,7}-[a-z]{3,7}-[a-z]{3,7}$/)
        expect(makeReference(random)).toBe(reference)
      }),
    )
  })

  it("reaches the first word and the last", () => {
    const last = new Uint8Array(bytesPerReference)
    new DataView(last.buffer).setUint32(0, referenceWords.length - 1)
    expect(makeReference(last)).toBe(`${referenceWords.at(-1)}-${referenceWords[0]}-${referenceWords[0]}`)
  })

  it("refuses too few bytes", () => {
    expect(() => makeReference(new Uint8Array(bytesPerReference - 1))).toThrow(RangeError)
  })
})

describe("parseReference", () => {
  it.each([
    ["amber-river-lamp"],
    ["Amber River Lamp"],
    ["  AMBER   river-lamp. "],
    ["amber, river, lamp"],
    ["amber–river–lamp"],
    ["amber_river_lamp"],
    ["amberriverlamp"],
    ["amber riv er lamp"],
    ["“amber river lamp”"],
  ])("reads %j", (typed) => {
    expect(parseReference(typed)).toBe("amber-river-lamp")
  })

  it.each([
    [""],
    ["amber"],
    ["amber-river"],
    ["amber-river-lamp-otter"],
    ["amber-river-lamb"],
    ["амber-river-lamp"],
  ])("finds no reference in %j", (typed) => {
    expect(parseReference(typed)).toBeNull()
  })

  it("reads back every reference that is made", () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const reference = makeReference(random)
        expect(parseReference(reference.toUpperCase().replaceAll("-", " "))).toBe(reference)
      }),
    )
  })

  it("gives up on endless text at once", () => {
    expect(parseReference("amber ".repeat(100_000))).toBeNull()
  })
})
