import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { compileBranches } from "#app/web/branches.ts"
import { closeDatabase } from "#db/client.ts"
import { demoApplications } from "#db/seed/demo-content/applications.ts"
import { demoSentScores } from "#db/seed/demo-content/scores.ts"
import {
  browserOf,
  build,
  type MemberBrowser,
  markOn,
  whereTo,
} from "#test/integration/panels/member-browser.ts"
import { ownerConnection } from "#test/support/owner.ts"
import { loadDemo } from "../../../scripts/demo/load-demo.ts"

const owner = ownerConnection()
const slug = "demo-support-worker-mornings-bristol"
const atHarbour = demoApplications.filter(({ vacancy }) => vacancy === "harbour-mornings")

const panelRoutes = compileBranches(Object.values(build.routes)).filter(({ routeIds }) =>
  routeIds.at(-1)?.startsWith("routes/panel."),
)
const positions = [1, 2, 9]
const places = atHarbour.map((_, index) => index + 1)

/** Every address of a pattern, with what fills it. */
function addresses(pattern: string): { address: string; params: Record<string, string> }[] {
  const filled = {
    vacancy: [slug],
    n: positions.map(String),
    k: places.map(String),
    token: ["no-such-link"],
    who: ["nobody"],
  }
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name as keyof typeof filled)
  return names.reduce(
    (sofar, name) =>
      sofar.flatMap(({ address, params }) =>
        filled[name].map((value) => ({
          address: address.replace(`:${name}`, value),
          params: { ...params, [name]: value },
        })),
      ),
    [{ address: pattern, params: {} as Record<string, string> }],
  )
}

/** What the loaders of every panel page give this browser, as it would be sent. */
async function everythingLoaded(browser: MemberBrowser): Promise<Record<string, string>> {
  const loaded: Record<string, string> = {}
  for (const { pattern, routeIds } of panelRoutes) {
    const loader = build.routes[routeIds.at(-1) ?? ""]?.module.loader
    for (const { address, params } of loader ? addresses(pattern) : []) {
      const given = await Promise.resolve(
        loader?.({ request: browser.asked(address), params, context: {} }),
      ).catch((thrown: unknown) => thrown)
      loaded[address] =
        given instanceof Response
          ? `${given.status} ${given.headers.get("location") ?? ""} ${await given.text()}`
          : JSON.stringify(given)
    }
  }
  return loaded
}

async function everythingDrawn(browser: MemberBrowser): Promise<Record<string, string>> {
  const drawn: Record<string, string> = {}
  for (const { address } of panelRoutes.flatMap(({ pattern }) => addresses(pattern))) {
    const html = await (await browser.get(address)).text()
    drawn[address] = html.replaceAll(/name="csrf" value="[^"]+"/g, "")
  }
  return drawn
}

async function personOf(name: string): Promise<string> {
  const [row] = await owner<{ id: string }[]>`
    select id from people where email = ${`${name}.demo@example.org`}`
  return row?.id ?? ""
}

/** Every score in what a page is given; the anchors of a scoring guide are no scores. */
function scoresIn(given: unknown): unknown[] {
  if (typeof given !== "object" || given === null) return []
  return Object.entries(given).flatMap(([key, value]) => {
    if (key === "guide" || value === null) return []
    return ["points", "own", "tally", "spread", "mean"].includes(key) ? [value] : scoresIn(value)
  })
}

let leon: MemberBrowser
beforeAll(async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {})
  vi.spyOn(console, "error").mockImplementation(() => {})
  await loadDemo()
  leon = await browserOf(await personOf("leon"))
})
afterAll(closeDatabase)

describe("before a member sends their scores", () => {
  test("every panel route is looked at, and each answer is there to score", async () => {
    expect(panelRoutes.map(({ pattern }) => pattern)).toHaveLength(10)
    const loaded = await everythingLoaded(leon)
    const bodies = atHarbour.flatMap(({ answers }) =>
      Object.values(answers).flatMap((answer) => ("body" in answer ? [answer.body] : [])),
    )
    const all = Object.values(loaded).join("\n")
    expect(bodies.filter((body) => !all.includes(JSON.stringify(body)))).toEqual([])
  })

  test("nothing tells who wrote an answer: no name, no way to reach them, no reference, no id at all", async () => {
    const people = atHarbour.flatMap(({ contact, reference }) => [
      contact.name.replace(" (demo)", ""),
      reference,
      ...(contact.email ? [contact.email] : []),
      ...(contact.phone ? [contact.phone] : []),
    ])
    const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i
    for (const seen of [await everythingLoaded(leon), await everythingDrawn(leon)]) {
      for (const [address, text] of Object.entries(seen)) {
        expect({
          address,
          told: people.filter((one) => text.includes(one)),
          id: ids.exec(text)?.[0],
        }).toEqual({ address, told: [], id: undefined })
      }
    }
  })

  test("nothing holds another member's score or note", async () => {
    const notes = demoSentScores
      .filter(({ vacancy }) => vacancy === "harbour-mornings")
      .flatMap(({ notes = {} }) => Object.values(notes))
    expect(notes.length).toBeGreaterThan(0)
    for (const [address, text] of Object.entries(await everythingLoaded(leon))) {
      const loaded: unknown = text.startsWith("{") ? JSON.parse(text) : null
      const found = { notes: notes.filter((note) => text.includes(note)), scores: scoresIn(loaded) }
      expect({ address, ...found }).toEqual({ address, notes: [], scores: [] })
    }
  })

  test("nothing a member is shown changes when somebody else sends theirs", async () => {
    const before = [await everythingLoaded(leon), await everythingDrawn(leon)]
    const tunde = await browserOf(await personOf("tunde"))
    const question = `/panel/${slug}/question/9`
    for (const place of places) {
      const page = `${question}/answer/${place}`
      await tunde.send(page, { mark: await markOn(tunde, page), points: "5", note: "Seen by nobody yet" })
    }
    expect(whereTo(await tunde.send(`${question}/check`, {}))).toBe(`${question}/spread?now=sent`)
    expect([await everythingLoaded(leon), await everythingDrawn(leon)]).toEqual(before)
  })
})
