import { afterAll, beforeAll, expect, it } from "vitest"
import { env } from "#app/platform/env.server.ts"
import { openBrowser } from "#test/integration/accounts/browser.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"
import { ownerConnection } from "#test/support/owner.ts"
import { loadDemo } from "../../../scripts/demo/load-demo.ts"

const owner = ownerConnection()
const server = await startWebServer({})
beforeAll(loadDemo)
afterAll(() => server.stop())

/** The demo's people may still be in a database that is one no longer. */
it("where it is no demo nobody becomes anybody by a press, and nobody reads letters", async () => {
  expect(env().DEMO).toBe(false)
  const browser = openBrowser(server.address)
  for (const page of ["/demo", "/demo/mailbox"]) {
    const response = await browser.get(page)
    expect({ page, status: response.status }).toEqual({ page, status: 404 })
    expect(await response.text()).not.toMatch(/Gareth|demo@example/)
  }
  const people = await owner<{ id: string }[]>`select id from people where email like '%.demo@example.org'`
  expect(people.length).toBeGreaterThan(5)
  for (const { id: person } of people) {
    const response = await browser.send("/sign-in", "/demo", { person })
    expect({ person, status: response.status }).toEqual({ person, status: 404 })
  }
  expect([...browser.cookies.keys()].filter((name) => name.includes("session"))).toEqual([])
  expect(await owner`select from sessions`).toHaveLength(0)
})
