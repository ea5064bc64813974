import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { httpTexts } from "#app/platform/text.server.ts"

const taken: { headers: IncomingMessage["headers"]; body: unknown }[] = []
let answer = 202
const gateway = createServer(async (request, response) => {
  taken.push({ headers: request.headers, body: JSON.parse(await text(request)) })
  response.writeHead(answer, { location: "/elsewhere" }).end("x".repeat(100))
})
let url = ""

beforeAll(async () => {
  await new Promise<void>((listening) => gateway.listen(0, "127.0.0.1", listening))
  url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/texts`
})
afterAll(() => void gateway.close())
beforeEach(() => void taken.splice(0))

const one = { to: "07700900123", text: "Hello Rosa", id: "text-1" }

it("hands a text over with our key and a key of its own", async () => {
  expect(await httpTexts(url, "secret").send(one)).toEqual({ ok: true, value: undefined })
  expect(taken).toMatchObject([
    {
      headers: { authorization: "Bearer secret", "idempotency-key": "text-1" },
      body: { to: one.to, text: one.text },
    },
  ])
})

it.each([400, 410, 422])("takes a %i as a no for good", async (status) => {
  answer = status
  expect(await httpTexts(url, "").send(one)).toEqual({ ok: false, error: { kind: "refused" } })
})

it.each([302, 401, 403, 429, 500, 503])(
  "tries again later after a %i, and names no number",
  async (status) => {
    answer = status
    const failed = httpTexts(url, "").send(one)
    await expect(failed).rejects.toThrow()
    expect(String(await failed.catch((error: unknown) => error))).not.toContain(one.to)
  },
)

it("tries again later where nobody answers", async () => {
  await expect(httpTexts("http://127.0.0.1:9/", "").send(one)).rejects.toThrow()
})
