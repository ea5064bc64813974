import { createRequestHandler, type RequestHandler } from "@remix-run/node"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { compileBranches } from "#app/web/branches.ts"
import { noRoute, routeTable } from "#app/web/route-table.server.ts"
import { serverBuild } from "#test/integration/web/server-build.ts"

// The framework says each address that it cannot match.
beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => {}))

const build = await serverBuild()
const table = routeTable(build)
const whole = createRequestHandler(build, build.mode)
const branches = compileBranches(Object.values(build.routes))
const patterns = [...new Set(branches.map(({ pattern }) => pattern))]

const uuid = "0197a000-0000-7000-8000-000000000001"

/** Addresses that a pattern answers, or nearly answers. */
function addressesOf(pattern: string): string[] {
  const filled = (value: string) => pattern.replace(/:[\w-]+/g, value).replace("*", "a/b")
  const plain = filled("abc")
  const spelled = [
    plain,
    `${plain}/`,
    plain.toUpperCase(),
    `${plain}/more`,
    `${plain}?x=1&after=zzz`,
    `${plain}//`,
  ]
  return [...spelled, filled(uuid), filled("a%20b"), filled("a%2Fb"), filled("new"), filled("..")]
}

const nowhere = ["/nowhere", "//", "/%20", "/.well-known/x", "/jobs%2Fabc", "/index", "/root"]
const addresses = [...new Set([...patterns.flatMap(addressesOf), ...nowhere])]

/** What is random by design, or another a moment later, in a page and in its headers. */
function withoutChance(text: string): string {
  return text
    .replace(/name="csrf" value="[^"]*"/g, 'name="csrf" value=""')
    .replace(/vf-browser=[^;]*/g, "vf-browser=")
    .replace(/nonce="[^"]*"/g, 'nonce=""')
    .replace(/<time dateTime="[^"]*Z">[^<]*<\/time>/g, "<time></time>")
}

async function answerOf(handler: RequestHandler, address: string, init: RequestInit) {
  const response = await handler(new Request(`http://localhost:3000${address}`, init), {})
  return {
    status: response.status,
    headers: withoutChance(JSON.stringify([...response.headers])),
    body: withoutChance(await response.text()),
  }
}

async function expectSame(address: string, init: RequestInit) {
  const { pathname } = new URL(`http://localhost:3000${address}`)
  const cut = await answerOf(table(pathname).answer, address, init)
  expect({ address, ...cut }).toEqual({ address, ...(await answerOf(whole, address, init)) })
}

describe("the route table cut down to one branch answers as the whole table does", () => {
  it("has every route of app/routes.ts to compare", () => {
    expect(patterns.length).toBeGreaterThan(5)
    const leaves = Object.values(build.routes).filter(({ path, index }) => path !== undefined || index)
    expect(new Set(branches.map(({ routeIds }) => routeIds.at(-1)))).toEqual(
      new Set(leaves.map(({ id }) => id)),
    )
  })

  it.each(addresses)("GET %s", (address) => expectSame(address, {}))

  it.each(patterns.map((pattern) => addressesOf(pattern)[0] ?? ""))("HEAD and POST %s", async (address) => {
    await expectSame(address, { method: "HEAD" })
    await expectSame(address, { method: "POST", body: new URLSearchParams({ name: "Ann" }) })
  })

  it("finds no route where there is none", () => {
    expect(table("/nowhere").pattern).toBe(noRoute)
  })
})
