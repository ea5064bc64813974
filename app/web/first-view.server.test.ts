import { createHash } from "node:crypto"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import type { IncomingMessage } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type FirstViews, firstViews } from "#app/web/first-view.server.ts"

const sheet = "body{color:#2b1a2d}"
const atWork = "main{color:#14532d}"
const page = `<html><head><link rel="stylesheet" href="/assets/app-abcdefgh.css"/></head><body>Hello</body></html>`
const wholePage = page.replace(/<link[^>]+>/, `<style>${sheet}</style>`)

let folder = ""
let first: FirstViews

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "values-first-view-"))
  await mkdir(join(folder, "assets"))
  await writeFile(join(folder, "assets", "app-abcdefgh.css"), `${sheet}\n`)
  await writeFile(join(folder, "assets", "at-work-abcdefgh.css"), atWork)
  first = await firstViews(folder)
})

afterAll(() => rm(folder, { recursive: true }))

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

const asking = (headers: Record<string, string> = {}) =>
  ({
    headers: { host: "jobs.example", "accept-encoding": "gzip, br", ...headers },
  }) as unknown as IncomingMessage

const drawn = (body: string | null = page, status = 200) => ({ status, headers: new Headers(), body })

describe("whoever has none of our files", () => {
  it("comes from nowhere or from elsewhere, and takes a small page", () => {
    expect(first.isFirst(asking())).toBe(true)
    expect(first.isFirst(asking({ referer: "https://search.example/jobs.example/" }))).toBe(true)
    expect(first.isFirst(asking({ referer: "https://jobs.example/jobs?words=care" }))).toBe(false)
    expect(first.isFirst(asking({ "accept-encoding": "identity" }))).toBe(false)
  })

  it("gets the style sheet in the page, which its policy knows by its hash", async () => {
    const answer = await first.outgoing(asking(), drawn())
    expect(answer.headers.get("Content-Encoding")).toBe("br")
    expect(brotliDecompressSync(answer.body as Buffer).toString()).toBe(wholePage)
    expect(answer.style?.split(" ").sort()).toEqual([hashOf(sheet), hashOf(atWork)].sort())
    const old = await first.outgoing(asking({ "accept-encoding": "gzip" }), drawn())
    expect(gunzipSync(old.body as Buffer).toString()).toBe(wholePage)
  })

  it("gets both style sheets in a page that has two, in their order", () => {
    const second = `<link rel="stylesheet" href="/assets/at-work-abcdefgh.css"/>`
    expect(first.whole(page.replace("</head>", `${second}</head>`))).toBe(
      wholePage.replace("</head>", `<style>${atWork}</style></head>`),
    )
  })

  it("gets as it is what is no page, or not found, or has no such link", async () => {
    for (const answer of [drawn(null), drawn(page, 404), drawn("<html></html>")]) {
      expect(await first.outgoing(asking(), answer)).toBe(answer)
    }
  })
})

it("leaves pages alone where nothing was built", async () => {
  const none = await firstViews(join(folder, "nowhere"))
  expect(none.isFirst(asking())).toBe(false)
})
