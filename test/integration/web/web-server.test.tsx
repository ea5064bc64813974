import { data, redirect } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { sql } from "drizzle-orm"
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { z } from "zod"
import { Form } from "#app/ui/forms/form.tsx"
import { useScriptNonce } from "#app/ui/layout/script-nonce.ts"
import { cookieHeader } from "#app/web/cookies.server.ts"
import { freshUntil } from "#app/web/fresh-until.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { database } from "#db/client.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

let drawings = 0
let text = "first"
let closesAt: Date | undefined

function Page() {
  return <p>{useLoaderData<() => { said: string }>().said}</p>
}

function FormPage() {
  const wrong = useActionData<typeof sendWords>()
  return (
    <Form>
      {wrong?.problems.map((problem) => (
        <p key={problem.text}>{problem.text}</p>
      ))}
      <textarea name="words" defaultValue={String(wrong?.values.words ?? "")} />
    </Form>
  )
}

async function sendWords({ request }: { request: Request }) {
  const form = await readForm(request, z.object({ words: z.string().min(3, "Write a little more") }))
  if (!form.ok) return problems(form.error, 422)
  text = form.value.words
  await database().execute(sql`select pg_notify('public_content', '')`)
  return redirect("/t/public", 303)
}

const away = Object.assign(new Error("no connection"), { code: "ECONNREFUSED" })

const server = await startWebServer({
  "t/public": {
    handle: { cache: "public" },
    loader: () => {
      drawings += 1
      return data(
        { said: `${text} ${"and so on ".repeat(200)}` },
        { headers: closesAt ? freshUntil(closesAt) : {} },
      )
    },
    default: Page,
  },
  "t/public-with-cookie": {
    handle: { cache: "public" },
    loader: () => {
      drawings += 1
      return data({ said: "x" }, { headers: { "Set-Cookie": "mine=1" } })
    },
    default: Page,
  },
  "t/form": { loader: () => null, action: sendWords, default: FormPage },
  "t/away": {
    loader: () => Promise.reject(away),
    action: () => Promise.reject(new Error("query failed", { cause: away })),
    default: Page,
  },
  "t/broken": { loader: () => Promise.reject(new Error("Bronwen Llewellyn")), default: Page },
  "t/script": { default: () => <script type="module" src="/islands/x.js" nonce={useScriptNonce()} /> },
  "t/nothing": {
    loader: () => {
      throw new Response(null, { status: 404 })
    },
  },
  "t/said": {
    loader: ({ request }) => Response.json(Object.fromEntries(request.headers)),
  },
  "t/ticks": {
    loader: () => {
      let timer: NodeJS.Timeout | undefined
      const body = new ReadableStream({
        start(controller) {
          timer = setInterval(() => controller.enqueue(new TextEncoder().encode("data: tick\n\n")), 20)
        },
        cancel: () => clearInterval(timer),
      })
      return new Response(body, { headers: { "Content-Type": "text/event-stream" } })
    },
  },
})
afterAll(() => server.stop())

beforeEach(async () => {
  drawings = 0
  text = "first"
  closesAt = undefined
  await expect.poll(server.cache.isOpen).toBe(true)
  server.cache.drop()
})

function ask(path: string, headers: Record<string, string> = {}, init: RequestInit = {}) {
  return fetch(server.address + path, { redirect: "manual", ...init, headers })
}

const session = cookieHeader("session", "someone").split(";", 1)[0] ?? ""

async function openForm(): Promise<{ cookie: string; csrf: string }> {
  const page = await ask("/t/form")
  const cookie = page.headers.getSetCookie()[0]?.split(";", 1)[0] ?? ""
  return { cookie, csrf: /name="csrf" value="([^"]*)"/.exec(await page.text())?.[1] ?? "" }
}

function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return ask(path, headers, { method: "POST", body: new URLSearchParams(fields) })
}

describe("a page that is the same for everybody", () => {
  it("is drawn once, for any number of readers without a session", async () => {
    const pages = await Promise.all([ask("/t/public"), ask("/t/public"), ask("/t/public")])
    await ask("/t/public", { cookie: "theme=dark" })
    expect(drawings).toBe(1)
    expect(new Set(await Promise.all(pages.map((page) => page.text()))).size).toBe(1)
  })

  it("is drawn once a language, in that language", async () => {
    const english = await ask("/t/public")
    const welsh = await ask("/t/public", { cookie: cookieHeader("language", "cy").split(";", 1)[0] ?? "" })
    expect(drawings).toBe(2)
    expect(await english.text()).toContain('lang="en-GB"')
    expect(await welsh.text()).toContain('lang="cy"')
  })

  it("sets no cookie, runs no script, and may not be taken from a store without asking", async () => {
    const { headers } = await ask("/t/public")
    expect(headers.getSetCookie()).toEqual([])
    expect(headers.get("content-security-policy")).not.toContain("script-src")
    expect(headers.get("cache-control")).toBe("no-cache")
    expect(headers.get("vary")).toBe("Accept-Encoding, Cookie")
    expect(headers.has("x-fresh-until")).toBe(false)
  })

  it("is not sent again to whoever has it", async () => {
    const etag = (await ask("/t/public")).headers.get("etag") ?? ""
    const again = await ask("/t/public", { "if-none-match": etag })
    expect(again.status).toBe(304)
    expect(again.headers.get("x-content-type-options")).toBe("nosniff")
  })

  it.each(["br", "gzip", "identity"])("reads the same as %s", async (encoding) => {
    const plain = await (await ask("/t/public", { "accept-encoding": "identity" })).text()
    await expect
      .poll(async () =>
        (await ask("/t/public", { "accept-encoding": encoding })).headers.get("content-encoding"),
      )
      .toBe(encoding === "identity" ? null : encoding)
    expect(await (await ask("/t/public", { "accept-encoding": encoding })).text()).toBe(plain)
  })

  it("answers HEAD with the headers alone", async () => {
    await ask("/t/public")
    const head = await ask("/t/public", {}, { method: "HEAD" })
    expect(head.status).toBe(200)
    expect(Number(head.headers.get("content-length"))).toBeGreaterThan(100)
    expect(await head.text()).toBe("")
  })

  it("is drawn for each reader who is signed in, and never kept by their browser", async () => {
    await ask("/t/public")
    const own = await ask("/t/public", { cookie: session })
    await ask("/t/public", { cookie: session })
    expect(drawings).toBe(3)
    expect(own.headers.get("cache-control")).toBe("no-store")
  })

  it("is drawn anew once the database says that something has changed", async () => {
    await ask("/t/public")
    text = "second"
    await database().execute(sql`select pg_notify('public_content', 'anything')`)
    await expect.poll(async () => (await ask("/t/public")).text()).toContain("second")
  })

  it("shows somebody's change on their very next step", async () => {
    const { cookie, csrf } = await openForm()
    for (let round = 0; round < 20; round += 1) {
      await ask("/t/public")
      const sent = await post(
        "/t/form",
        { csrf, words: `words ${round}.` },
        { cookie: `${cookie}; ${session}` },
      )
      expect(sent.status).toBe(303)
      expect(await (await ask("/t/public")).text()).toContain(`words ${round}.`)
    }
  })

  it("is not sent from the instant at which it is no longer right", async () => {
    closesAt = new Date(Date.now() + 300)
    await ask("/t/public")
    await ask("/t/public")
    expect(drawings).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 350))
    closesAt = undefined
    text = "closed"
    expect(await (await ask("/t/public")).text()).toContain("closed")
  })

  it("is drawn each time while the database cannot say what changes, and kept again when it can", async () => {
    await ask("/t/public")
    await database()
      .execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
      where query like 'listen%' or query = 'select 1'`)
      .catch(() => {})
    await expect.poll(server.cache.isOpen).toBe(false)
    await ask("/t/public")
    await ask("/t/public")
    expect(drawings).toBe(3)
    await expect.poll(server.cache.isOpen, { timeout: 5_000 }).toBe(true)
    await ask("/t/public")
    await ask("/t/public")
    expect(drawings).toBe(4)
  })

  it("is not kept where it sets a cookie, and the cookie goes to nobody", async () => {
    const first = await ask("/t/public-with-cookie")
    await ask("/t/public-with-cookie")
    expect(drawings).toBe(2)
    expect(first.headers.getSetCookie()).toEqual([])
  })
})

describe("every answer", () => {
  it.each([
    ["a kept page", () => ask("/t/public"), 200],
    ["a page", () => ask("/t/form"), 200],
    ["a file", () => ask("/plain.css"), 200],
    ["no page", () => ask("/nowhere"), 404],
    ["a broken page", () => ask("/t/broken"), 500],
    ["a broken address", () => ask("/jobs/%E0%A4%A"), 404],
    ["bare data", () => ask("/t/form.data"), 404],
    ["the framework's manifest", () => ask("/__manifest?p=/&version=1"), 404],
    ["another method", () => ask("/t/form", {}, { method: "DELETE" }), 405],
    ["too much", () => post("/t/form", { words: "x".repeat(270_000) }), 413],
    ["another site", () => post("/t/form", {}, { origin: "https://evil.example" }), 403],
    ["another site's page", () => post("/t/form", {}, { "sec-fetch-site": "cross-site" }), 403],
    ["a way on", () => ask("/language?to=cy&back=//evil.example"), 302],
  ])("%s is guarded by its headers", async (_what, answer, status) => {
    const { status: said, headers } = await answer()
    expect(said).toBe(status)
    expect(headers.get("content-security-policy")).toContain("default-src 'none'")
    expect(headers.get("content-security-policy")).not.toContain("unsafe")
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("referrer-policy")).toBe("same-origin")
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin")
    expect(headers.get("permissions-policy")).toContain("camera=()")
  })

  it("says in words that there is nothing, to whoever came to read", async () => {
    const read = await ask("/t/nothing", { accept: "text/html,*/*" })
    expect(read.status).toBe(404)
    expect(await read.text()).toContain("<h1")
    expect(await (await ask("/t/nothing", { accept: "application/json" })).text()).toBe("")
  })

  it("lets run only the scripts of a page that asks for them", async () => {
    const page = await ask("/t/script")
    const nonce = /nonce="([^"]+)"/.exec(await page.text())?.[1]
    expect(page.headers.get("content-security-policy")).toContain(`script-src 'nonce-${nonce}'`)
    expect((await ask("/t/form")).headers.get("content-security-policy")).not.toContain("script-src")
  })

  it("never sends anybody to another site", async () => {
    expect((await ask("/language?to=cy&back=//evil.example")).headers.get("location")).toBe("/")
  })

  it("does not show what went wrong inside", async () => {
    expect(await (await ask("/t/broken")).text()).not.toContain("Bronwen")
  })
})

describe("a form", () => {
  it("is taken from the browser it was made for", async () => {
    const { cookie, csrf } = await openForm()
    const headers = { cookie, origin: server.address, "sec-fetch-site": "same-origin" }
    expect((await post("/t/form", { csrf, words: "hello" }, headers)).status).toBe(303)
  })

  it("keeps what was typed where something is to be put right", async () => {
    const { cookie, csrf } = await openForm()
    const page = await post("/t/form", { csrf, words: "<b" }, { cookie })
    expect(page.status).toBe(422)
    expect(await page.text()).toMatch(/Write a little more.*<textarea name="words">&lt;b</s)
  })

  it("keeps what was typed where its token is another browser's, and can then be sent", async () => {
    const { csrf } = await openForm()
    const page = await post("/t/form", { csrf, words: "my own words" })
    const html = await page.text()
    expect(html).toContain("my own words")
    const cookie = page.headers.getSetCookie()[0]?.split(";", 1)[0] ?? ""
    const fresh = /name="csrf" value="([^"]*)"/.exec(html)?.[1] ?? ""
    expect((await post("/t/form", { csrf: fresh, words: "my own words" }, { cookie })).status).toBe(303)
  })

  it("waits in the page, word for word, while the database is away", async () => {
    const words = 'She said "no" & <left>\nthe next day'
    const body = new URLSearchParams([
      ["words", words],
      ["words", "zwei"],
      ["go", ""],
    ])
    const page = await ask("/t/away?step=2", {}, { method: "POST", body })
    expect(page.status).toBe(503)
    expect(page.headers.get("retry-after")).toBe("5")
    const html = await page.text()
    expect(html).toContain('<form method="post" action="/t/away?step=2">')
    const kept = [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name, value]) => [
        name,
        value
          ?.replaceAll("&quot;", '"')
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&amp;", "&"),
      ],
    )
    expect(kept).toEqual([...body])
  })

  it("is not offered again where there was none", async () => {
    const page = await ask("/t/away")
    expect(page.status).toBe(503)
    expect(await page.text()).not.toContain("<form")
  })
})

describe("what routes are told", () => {
  it("is who asks as the web process knows it, not as the caller says it", async () => {
    const said = await ask("/t/said", {
      "x-request-id": "mine",
      "x-caller-address": "1.2.3.4",
      "x-for-everybody": "1",
      "x-forwarded-for": "5.6.7.8",
    })
    const told = (await said.json()) as Record<string, string>
    expect(told["x-request-id"]).toBe(said.headers.get("x-request-id"))
    expect(told["x-request-id"]).toMatch(/^[\da-f-]{36}$/)
    expect(told["x-caller-address"]).toBe("127.0.0.1")
    expect(told).not.toHaveProperty("x-for-everybody")
  })
})

describe("an answer without an end", () => {
  it("is sent piece by piece", async () => {
    const gone = new AbortController()
    const { body, headers } = await ask("/t/ticks", {}, { signal: gone.signal })
    expect(headers.get("content-type")).toBe("text/event-stream")
    const { value } = (await body?.getReader().read()) ?? {}
    expect(new TextDecoder().decode(value)).toContain("tick")
    gone.abort()
  })
})
