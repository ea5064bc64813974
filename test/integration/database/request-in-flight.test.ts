import { sql } from "drizzle-orm"
import { afterAll, expect, it } from "vitest"
import { ok } from "#app/kernel/result.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction } from "#db/ctx.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"
import { ownerConnection } from "#test/support/owner.ts"

const owner = ownerConnection()
const stranger = { actor: { kind: "stranger" }, now: () => new Date() } as const
const server = await startWebServer({
  "t/slow": {
    action: () =>
      inTransaction(stranger, async (tx) => {
        await tx.execute(sql`select pg_sleep(1)`)
        return ok(undefined)
      }),
    default: () => "saved",
  },
})
afterAll(async () => {
  await server.stop()
  await closeDatabase()
})

it("is answered by a page that keeps what was typed when its connection is lost", async () => {
  const body = new URLSearchParams({ words: "my own words" })
  const answer = fetch(`${server.address}/t/slow`, {
    method: "POST",
    body,
    headers: { origin: server.address, "sec-fetch-site": "same-origin" },
  })
  await expect
    .poll(() => owner`select from pg_stat_activity where query = 'select pg_sleep(1)' and state = 'active'`)
    .toHaveLength(1)
  await owner`select pg_terminate_backend(pid) from pg_stat_activity where query = 'select pg_sleep(1)'`
  const page = await answer
  expect(page.status).toBe(503)
  const html = await page.text()
  expect(html).toContain('<form method="post" action="/t/slow">')
  expect(html).toContain('value="my own words"')
})
