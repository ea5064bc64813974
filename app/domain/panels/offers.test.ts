import { describe, expect, test } from "vitest"
import { offerStanding, sameWords } from "#app/domain/panels/offers.ts"

const yes = (offer: string) => ({ offer, answer: "yes" }) as const
const keep = (offer: string) => ({ offer, answer: "keep" }) as const

describe("what somebody said yes to", () => {
  test.each([
    ["nothing said", "£15", [], { agreed: null, asks: false }],
    ["the same is offered", "£15", [yes("£15")], { agreed: "£15", asks: false }],
    ["something else is offered", "£13", [yes("£15")], { agreed: "£15", asks: true }],
    ["they keep theirs", "£13", [keep("£13"), yes("£15")], { agreed: "£15", asks: false }],
    ["it changes again", "£12", [keep("£13"), yes("£15")], { agreed: "£15", asks: true }],
    ["they take it", "£13", [yes("£13"), yes("£15")], { agreed: "£13", asks: false }],
    ["they kept theirs first", "£13", [yes("£13"), keep("£13"), yes("£15")], { agreed: "£13", asks: false }],
    ["nothing is offered any more", "", [yes("£15")], { agreed: "£15", asks: false }],
    ["nothing was written then", "£15", [yes("")], { agreed: "", asks: true }],
  ])("%s", (_, offer, said, standing) => {
    expect(offerStanding(offer, said)).toEqual(standing)
  })

  test("is the same however its lines end", () => {
    expect(sameWords("£15\r\nand the bus ", "£15\nand the bus")).toBe(true)
    expect(sameWords("£15", "£13")).toBe(false)
  })
})
