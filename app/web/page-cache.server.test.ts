import { gunzipSync } from "node:zlib"
import { beforeEach, describe, expect, it } from "vitest"
import { type KeptPage, pageCache } from "#app/web/page-cache.server.ts"

let now = 0
let cache = pageCache({ maxBytes: 1_000_000, headers: [], now: () => now })

beforeEach(() => {
  now = Date.parse("2027-01-01T00:00:00Z")
  cache = pageCache({ maxBytes: 1_000_000, headers: ["X-Common", "yes"], now: () => now })
  cache.open()
})

type Drawn = { html: string; freshUntil?: Date }

function ask(address: string, draw: () => Promise<Drawn> | Drawn, language = "en") {
  return cache.through(
    { language, address, url: new URL(address, "http://localhost") },
    async () => draw(),
    (drawn) => ({ body: drawn.html, type: "text/html", freshUntil: drawn.freshUntil }),
  )
}

function bodyOf(page: KeptPage | Drawn | undefined): string | undefined {
  return page && "answer" in page ? page.answer.forms.identity.body.toString() : page?.html
}

describe("a public page", () => {
  it("is drawn once and found by its address from then on", async () => {
    await ask("/jobs", () => ({ html: "one" }))
    expect(bodyOf(await ask("/jobs", () => ({ html: "two" })))).toBe("one")
    expect(bodyOf(cache.at("en", "/jobs"))).toBe("one")
    expect(cache.at("cy", "/jobs")).toBeUndefined()
    expect(cache.at("en", "/jobs?x=1")).toBeUndefined()
  })

  it("is one page whatever the order of its search", async () => {
    await ask("/jobs?b=2&a=1", () => ({ html: "one" }))
    expect(bodyOf(await ask("/jobs?a=1&b=2", () => ({ html: "two" })))).toBe("one")
    expect(bodyOf(await ask("/jobs?a=2&b=2", () => ({ html: "three" })))).toBe("three")
  })

  it("is drawn once for all who ask at the same time", async () => {
    let drawings = 0
    const draw = async () => {
      drawings += 1
      await new Promise((resolve) => setTimeout(resolve, 5))
      return { html: "one" }
    }
    await Promise.all(Array.from({ length: 20 }, () => ask("/jobs", draw)))
    expect(drawings).toBe(1)
  })

  it("is gone after a drop", async () => {
    await ask("/jobs", () => ({ html: "one" }))
    cache.drop()
    expect(cache.at("en", "/jobs")).toBeUndefined()
    expect(bodyOf(await ask("/jobs", () => ({ html: "two" })))).toBe("two")
  })

  it("is neither kept nor shared where a drop came while it was drawn", async () => {
    let finish = () => {}
    const slow = ask("/jobs", async () => {
      await new Promise<void>((resolve) => {
        finish = resolve
      })
      return { html: "old" }
    })
    cache.drop()
    const after = await ask("/jobs", () => ({ html: "new" }))
    finish()
    expect(bodyOf(await slow)).toBe("old")
    expect(bodyOf(after)).toBe("new")
    expect(bodyOf(cache.at("en", "/jobs"))).toBe("new")
  })

  it("is not shared with whoever asks once a job on it has closed, while it is still being drawn", async () => {
    let finish = () => {}
    const closesAt = new Date(now + 10)
    const before = ask("/jobs", async () => {
      await new Promise<void>((resolve) => {
        finish = resolve
      })
      return { html: "open", freshUntil: closesAt }
    })
    now += 10
    const after = ask("/jobs", () => ({ html: "closed" }))
    finish()
    expect(bodyOf(await before)).toBe("open")
    expect(bodyOf(await after)).toBe("closed")
  })

  it("is not sent from the instant at which it is no longer right", async () => {
    const freshUntil = new Date(now + 1_000)
    await ask("/jobs", () => ({ html: "open", freshUntil }))
    now += 999
    expect(bodyOf(cache.at("en", "/jobs"))).toBe("open")
    now += 1
    expect(cache.at("en", "/jobs")).toBeUndefined()
    expect(bodyOf(await ask("/jobs", () => ({ html: "closed" })))).toBe("closed")
  })

  it("ends by the database's clock, not by ours", async () => {
    cache.open(400)
    await ask("/jobs", () => ({ html: "open", freshUntil: new Date(now + 1_000) }))
    now += 600
    expect(cache.at("en", "/jobs")).toBeUndefined()
  })

  it("is drawn each time while nobody would say that it has changed", async () => {
    await ask("/jobs", () => ({ html: "one" }))
    cache.close()
    expect(cache.at("en", "/jobs")).toBeUndefined()
    expect(bodyOf(await ask("/jobs", () => ({ html: "two" })))).toBe("two")
    expect(cache.size()).toEqual({ pages: 0, bytes: 0 })
    cache.open()
    expect(bodyOf(await ask("/jobs", () => ({ html: "three" })))).toBe("three")
  })

  it("is not kept where its drawing failed, and the next one draws again", async () => {
    await expect(ask("/jobs", () => Promise.reject(new Error("no")))).rejects.toThrow("no")
    expect(bodyOf(await ask("/jobs", () => ({ html: "two" })))).toBe("two")
  })

  it("makes room by the page that nobody has asked for again", async () => {
    cache = pageCache({ maxBytes: 650, headers: [], now: () => now })
    cache.open()
    await ask("/a", () => ({ html: "a".repeat(100) }))
    await ask("/b", () => ({ html: "b".repeat(100) }))
    await ask("/c", () => ({ html: "c".repeat(100) }))
    await ask("/d", () => ({ html: "d".repeat(100) }))
    cache.at("en", "/c")
    await ask("/e", () => ({ html: "e".repeat(100) }))
    expect(cache.size()).toEqual({ pages: 3, bytes: 600 })
    expect(cache.at("en", "/c")).toBeDefined()
    expect(cache.at("en", "/e")).toBeDefined()
    expect(cache.at("en", "/a")).toBeUndefined()
  })

  it("is not kept where its address is very long", async () => {
    const address = `/jobs?x=${"y".repeat(600)}`
    await ask(address, () => ({ html: "one" }))
    expect(bodyOf(await ask(address, () => ({ html: "two" })))).toBe("two")
  })
})

it("is made whole once, for whoever has no file of ours yet, and only in its small forms", async () => {
  const page = (html: string) => `${html}<style></style>`
  cache = pageCache({ maxBytes: 1_000_000, headers: [], whole: { page, headers: ["X-Style", "yes"] } })
  cache.open()
  await ask("/jobs", () => ({ html: "one" }))
  const kept = cache.at("en", "/jobs")
  const whole = kept?.whole()
  expect(whole?.forms.gzip.headers).toContain("X-Style")
  expect(gunzipSync(whole?.forms.gzip.body ?? "").toString()).toBe("one<style></style>")
  expect(whole?.forms.identity).toBe(kept?.answer.forms.identity)
  expect(kept?.whole()).toBe(whole)
  expect(whole?.etag).not.toBe(kept?.answer.etag)
})
