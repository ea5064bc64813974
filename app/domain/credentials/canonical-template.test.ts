import fc from "fast-check"
import { describe, expect, it, vi } from "vitest"
import { buildBadge, type UnsignedBadge } from "#app/domain/credentials/badge.ts"
import { statusOfBadge } from "#app/domain/credentials/badge-status.ts"
import { canonicalBadge } from "#app/domain/credentials/canonical-badge.server.ts"
import { canonicalDocument } from "#app/domain/credentials/canonical-form.server.ts"
import { canonicalByTemplate, type Slot } from "#app/domain/credentials/canonical-template.server.ts"
import { badgeFacts } from "#test/integration/credentials/sample-badge.ts"

function badgeOf(changes: Parameters<typeof badgeFacts>[0] = {}): UnsignedBadge {
  const badge = buildBadge(badgeFacts(changes))
  if (!badge.ok) throw new Error(badge.error.kind)
  return badge.value
}

const place = (index: number) =>
  statusOfBadge({ list: 1, index }, ({ purpose, number }) => `https://values.example/s/${purpose}-${number}`)

describe("the canonical form of a badge by its template", () => {
  it("is to the byte the one worked out in full, whatever somebody is called", async () => {
    const names = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(
        "Siân Ŵynne-Ŷork",
        "می\u200cخواهم",
        'A "quoted" \\ name <b>',
        "=HYPERLINK(1)",
        "Sam 🌻",
        "urn:x-slot:0",
        "https://values.example/credentials/7K3MQ9TZ4HR0",
        "@type",
        "_:c14n0",
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.date({ min: new Date(0), max: new Date("2099-01-01"), noInvalidDate: true }),
        fc.option(fc.constant(new Date("2031-01-01T00:00:00Z")), { nil: undefined }),
        fc.option(fc.nat(131_071), { nil: undefined }),
        async (holderName, validFrom, validUntil, index) => {
          const status = index === undefined ? undefined : place(index)
          const built = buildBadge(badgeFacts({ holderName, validFrom, validUntil, status }))
          fc.pre(built.ok)
          expect(await canonicalBadge(built.value)).toBe(await canonicalDocument(built.value))
        },
      ),
      { numRuns: 150 },
    )
  })

  it("belongs to one issuer, one achievement and one list", async () => {
    const other = {
      did: "did:web:values.example:providers:other",
      name: "Other",
      url: "https://other.example",
    }
    for (const badge of [
      badgeOf(),
      badgeOf({ issuer: other }),
      badgeOf({ achievement: { ...badgeFacts().achievement, edition: "2015" } }),
      badgeOf({ status: place(4) }),
      badgeOf({
        status: statusOfBadge({ list: 2, index: 4 }, ({ number }) => `https://a.example/${number}`),
      }),
    ]) {
      expect(await canonicalBadge(badge)).toBe(await canonicalDocument(badge))
    }
  })

  it("goes the long way for an address that could be read as more than one", async () => {
    const template = canonicalByTemplate()
    const id: Slot = { path: ["id"], holds: "address" }
    const badge = badgeOf()
    await template(badge, [id])
    for (const address of [
      "https://a.example/> <urn:b> <urn:c> .\n<https://a.example/d",
      "https://a.example/ĝ",
      "not an address",
    ]) {
      const other = { ...badge, id: address }
      const said = (form: Promise<string>) => form.catch((error: Error) => error.message)
      expect(await said(template(other, [id]))).toBe(await said(canonicalDocument(other)))
    }
  })
})

it("goes the long way where two places have one address, which makes them one node", async () => {
  const template = canonicalByTemplate()
  const slots: Slot[] = [
    { path: ["id"], holds: "address" },
    { path: ["issuer", "url"], holds: "address" },
  ]
  const badge = badgeOf()
  await template(badge, slots)
  for (const other of [
    { ...badge, id: badge.credentialSubject.achievement.id },
    { ...badge, id: badge.issuer.url },
  ]) {
    expect(await template(other, slots)).toBe(await canonicalDocument(other))
  }
})

describe("a template", () => {
  const name: Slot = { path: ["credentialSubject", "identifier", 0, "identityHash"], holds: "text" }
  const called = (identityHash: string) => badgeOf({ holderName: identityHash })

  it("is compared with the form worked out in full at first and once in a thousand", async () => {
    const inFull = vi.fn(canonicalDocument)
    const template = canonicalByTemplate(inFull)
    for (let count = 0; count < 1_002; count += 1) await template(called(`Ann ${count}`), [name])
    expect(inFull).toHaveBeenCalledTimes(2)
  })

  it("that differs is not used: nor that time, nor again", async () => {
    const inFull = vi.fn(
      async (document: object) => `${await canonicalDocument(document)}# another library\n`,
    )
    const template = canonicalByTemplate(inFull)
    for (const who of ["Ann", "Bea", "Cem"]) {
      expect(await template(called(who), [name])).toBe(
        `${await canonicalDocument(called(who))}# another library\n`,
      )
    }
    expect(inFull).toHaveBeenCalledTimes(3)
  })

  it("lets no added word through: what no context defines is refused, as it is in full", async () => {
    const template = canonicalByTemplate()
    await expect(template({ ...badgeOf(), madeUp: "x" }, [name])).rejects.toThrow()
  })

  it("leaves the document as it was", async () => {
    const badge = called("Ann")
    const before = structuredClone(badge)
    await canonicalByTemplate()(badge, [name])
    expect(badge).toEqual(before)
  })
})
