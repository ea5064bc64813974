import { describe, expect, it } from "vitest"
import { decideAskToStart, decideStart, slugsFor } from "#app/domain/accounts/provider-rules.ts"

describe("addresses of a new provider", () => {
  it.each([
    ["Heron House", "Leeds", ["heron-house", "heron-house-leeds", "heron-house-leeds-2"]],
    ["Zoë’s Gofal", "Llanelli", ["zoes-gofal", "zoes-gofal-llanelli", "zoes-gofal-llanelli-2"]],
    ["Care in Leeds", "Leeds", ["care-in-leeds", "care-in-leeds-2", "care-in-leeds-3"]],
    ["Demo Care", "Bath", ["provider-demo-care", "provider-demo-care-bath", "provider-demo-care-bath-2"]],
    ["ਸੇਵਾ", "ਲੀਡਜ਼", ["provider", "provider-2", "provider-3"]],
  ])("%s in %s", (name, place, first) => {
    expect(slugsFor(name, place).slice(0, 3)).toEqual(first)
  })

  it("are each another one, and short", () => {
    const slugs = slugsFor(
      "A very long name indeed, of a provider with many words to it, in the north",
      "Leeds",
    )
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9-]{1,110}$/)
  })
})

it("asks whoever signs up whether the one with the same name is theirs", () => {
  const name = "Heron House"
  expect(decideAskToStart(name, { isThere: true, another: false })).toEqual({
    ok: false,
    error: { kind: "same-name", name },
  })
  expect(decideAskToStart(name, { isThere: true, another: true }).ok).toBe(true)
  expect(decideAskToStart(name, { isThere: false, another: false }).ok).toBe(true)
})

it("makes a provider once, and not from a link that is too old", () => {
  const now = new Date("2026-11-22T12:00:00Z")
  const open = { expiresAt: new Date("2026-11-23T12:00:00Z"), usedAt: null }
  expect(decideStart(open, now).ok).toBe(true)
  expect(decideStart({ ...open, usedAt: now }, now)).toEqual({ ok: false, error: { kind: "link-used" } })
  expect(decideStart({ ...open, expiresAt: now }, now)).toEqual({ ok: false, error: { kind: "link-late" } })
})
