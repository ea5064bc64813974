import { afterAll, expect, it } from "vitest"
import { closeDatabase } from "#db/client.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

const server = await startWebServer({})

afterAll(async () => {
  await server.stop()
  await closeDatabase()
})

it("keeps the door for conformance suites out of sight unless it was asked for", async () => {
  for (const path of [
    "/credentials/issue",
    "/credentials/verify",
    "/presentations/verify",
    "/credentials/status",
  ]) {
    const asked = await fetch(`${server.address}${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: "Bearer whatever it may be" },
      body: "{}",
    })
    expect([path, asked.status]).toEqual([path, 404])
  }
  expect((await fetch(`${server.address}/credentials/status`)).status).toBe(404)
})
