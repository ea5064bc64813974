import { expect, test } from "vitest"
import { addressOf, supportedAt } from "#app/domain/panels/seat-address.ts"

const one = (end: string, slug: string, accepted = true) => ({
  supporterId: `019352a0-0000-7000-8000-0000000000${end}`,
  slug,
  accepted,
})
const rosa = one("0a", "mornings")
const imran = one("0b", "mornings")
const leon = one("0c", "evenings")
const marks = { rosa: "mornings~00000000000a", imran: "mornings~00000000000b" }

test("the vacancy's own address stands while it says whose pages are meant", () => {
  expect(addressOf(leon, [rosa, imran, leon])).toBe("evenings")
  expect(addressOf(rosa, [rosa, leon])).toBe("mornings")
  expect(addressOf(rosa, [rosa, imran])).toBe(marks.rosa)
  expect(addressOf(imran, [rosa, imran])).toBe(marks.imran)
})

test.each([
  { all: [rosa, imran], address: "mornings", found: undefined },
  { all: [rosa, imran], address: marks.rosa, found: rosa },
  { all: [rosa, imran], address: marks.imran, found: imran },
  { all: [rosa], address: "mornings", found: rosa },
  { all: [rosa], address: marks.rosa, found: rosa },
  { all: [rosa], address: marks.imran, found: undefined },
  { all: [rosa, one("0b", "mornings", false)], address: "mornings", found: rosa },
  { all: [rosa, one("0b", "mornings", false)], address: marks.imran, found: undefined },
  { all: [leon], address: "mornings", found: undefined },
])("at $address", ({ all, address, found }) => {
  expect(supportedAt(all, address)).toBe(found)
})
