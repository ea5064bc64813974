import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { takingPartSteps } from "#app/domain/panels/taking-part.ts"
import { compileBranches } from "#app/web/branches.ts"
import { closeDatabase } from "#db/client.ts"
import { demoApplications } from "#db/seed/demo-content/applications.ts"
import { demoSentScores } from "#db/seed/demo-content/scores.ts"
import {
  browserOf,
  build,
  type MemberBrowser,
  markOn,
  seenOn,
  whereTo,
} from "#test/integration/panels/member-browser.ts"
import { ownerConnection } from "#test/support/owner.ts"
import { loadDemo } from "../../../scripts/demo/load-demo.ts"

// Words in the place of their sound: what is read aloud is looked at as what is written.
const asWords = vi.hoisted(() => async (text: string) => new TextEncoder().encode(text))
vi.mock("#app/platform/speech.server.ts", () => ({ spoken: asWords, spokenUnkept: asWords }))

const owner = ownerConnection()
const slug = "demo-support-worker-mornings-bristol"
const atHarbour = demoApplications.filter(({ vacancy }) => vacancy === "harbour-mornings")

const panelRoutes = compileBranches(Object.values(build.routes)).filter(({ routeIds }) =>
  routeIds.at(-1)?.startsWith("routes/panel."),
)
const positions = [1, 2, 9]
const places = atHarbour.map((_, index) => index + 1)

/** What is looked at here. A page of a panel that is not in this list is not known to be blind. */
const lookedAt = [
  "routes/panel.answer",
  "routes/panel.answer-aloud",
  "routes/panel.break",
  "routes/panel.calendar",
  "routes/panel.cannot-score",
  "routes/panel.change-places",
  "routes/panel.change-score",
  "routes/panel.check",
  "routes/panel.data",
  "routes/panel.data-file",
  "routes/panel.day",
  "routes/panel.day-calendar",
  "routes/panel.day-person",
  "routes/panel.day-question",
  "routes/panel.day-together",
  "routes/panel.enough",
  "routes/panel.explained",
  "routes/panel.good-day",
  "routes/panel.home",
  "routes/panel.how",
  "routes/panel.how-step",
  "routes/panel.invitation",
  "routes/panel.join",
  "routes/panel.know-writer",
  "routes/panel.moved",
  "routes/panel.my-scoring",
  "routes/panel.order",
  "routes/panel.order-move",
  "routes/panel.paid",
  "routes/panel.practice",
  "routes/panel.practice-answer",
  "routes/panel.practice-check",
  "routes/panel.practice-guide",
  "routes/panel.practice-spread",
  "routes/panel.question",
  "routes/panel.rate",
  "routes/panel.rate-aloud",
  "routes/panel.rate-option",
  "routes/panel.rate-rest",
  "routes/panel.rate-why",
  "routes/panel.rate-why-audio",
  "routes/panel.say",
  "routes/panel.spread",
  "routes/panel.stop",
  "routes/panel.supporter-end",
  "routes/panel.supporters",
  "routes/panel.talk",
  "routes/panel.tells-who",
  "routes/panel.typed",
  "routes/panel.vacancy",
  "routes/panel.words",
]

/** Whom this member asked to support them: their own, so a page of theirs may name them. */
let ownSupporters: string[] = []

/** Every address of a pattern, with what fills it. */
function addresses(pattern: string): { address: string; params: Record<string, string> }[] {
  const filled = {
    vacancy: [slug],
    n: positions.map(String),
    k: places.map(String),
    token: ["no-such-link"],
    who: ["nobody"],
    supporter: ownSupporters,
    step: [...takingPartSteps],
    answer: ["yes"],
    how: ["break"],
  }
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name as keyof typeof filled)
  return names.reduce(
    (sofar, name) =>
      sofar.flatMap(({ address, params }) =>
        (filled[name] ?? ["no-such-one"]).map((value) => ({
          address: address.replace(`:${name}`, value),
          params: { ...params, [name]: value },
        })),
      ),
    [{ address: pattern, params: {} as Record<string, string> }],
  )
}

/** A copy says when it was made, and when a device was last used: that changes by itself. */
const ofTheMoment = (text: string) => text.replaceAll(/"(?:madeAt|lastSeenAt)": ?"[^"]+"/g, "")
/** A member's own copy holds their own points (test/integration/privacy/member-copy.test.ts). */
const isOwnCopy = (address: string) => address.startsWith("/panel/data")

/** What the loaders of every panel page give this browser, as it would be sent. */
async function everythingLoaded(browser: MemberBrowser): Promise<Record<string, string>> {
  const loaded: Record<string, string> = {}
  for (const { pattern, routeIds } of panelRoutes) {
    const loader = build.routes[routeIds.at(-1) ?? ""]?.module.loader
    for (const { address, params } of loader ? addresses(pattern) : []) {
      const asked = { request: browser.asked(address), params, context: {} }
      const given: unknown = await (async () => loader?.(asked))().catch((thrown: unknown) => thrown)
      loaded[address] = ofTheMoment(
        given instanceof Response
          ? `${given.status} ${given.headers.get("location") ?? ""} ${await given.text()}`
          : JSON.stringify(given),
      )
    }
  }
  return loaded
}

async function everythingDrawn(browser: MemberBrowser): Promise<Record<string, string>> {
  const drawn: Record<string, string> = {}
  for (const { address } of panelRoutes.flatMap(({ pattern }) => addresses(pattern))) {
    const html = await (await browser.get(address)).text()
    const drawnAt = isOwnCopy(address) ? ofTheMoment(html.replaceAll(/<time.+?<\/time>/g, "")) : html
    drawn[address] = drawnAt.replaceAll(/name="csrf" value="[^"]+"/g, "")
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
    if (key === "guide" || value === null || typeof value === "boolean") return []
    return ["points", "own", "tally", "spread", "mean"].includes(key) ? [value] : scoresIn(value)
  })
}

let leon: MemberBrowser
/** Who supports Leon sees what he sees, and no more. */
let anna: MemberBrowser
const both = () => [leon, anna] as const
beforeAll(async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {})
  vi.spyOn(console, "error").mockImplementation(() => {})
  await loadDemo()
  const person = await personOf("leon")
  leon = await browserOf(person)
  anna = await browserOf(await personOf("anna"))
  const supporters = await owner<{ id: string }[]>`
    select s.id from panel_supporters s join panel_members m on m.id = s.panel_member_id
    where m.person_id = ${person}`
  ownSupporters = supporters.map(({ id }) => id)
  expect(ownSupporters).not.toEqual([])
})
afterAll(closeDatabase)

describe("before a member sends their scores", () => {
  test("every panel route is looked at, and each answer is there to score", async () => {
    expect([...new Set(panelRoutes.map(({ routeIds }) => routeIds.at(-1)))].sort()).toEqual(lookedAt)
    const ready = await owner<{ body: string }[]>`
      select r.body from answers_to_score r join vacancies v on v.id = r.vacancy_id where v.slug = ${slug}`
    const bodies = ready.map(({ body }) => body)
    // What is hidden is said in words on the page; all around it is there.
    const parts = bodies.flatMap((body) => body.split(/⟦[^⟧]+⟧/))
    expect(bodies).toHaveLength(atHarbour.length * positions.length)
    for (const browser of both()) {
      const all = Object.values(await everythingLoaded(browser)).join("\n")
      expect(parts.filter((part) => !all.includes(JSON.stringify(part).slice(1, -1)))).toEqual([])
    }
  })

  test("nothing tells who wrote an answer: no name, no way to reach them, no reference, no id at all", async () => {
    const people = atHarbour.flatMap(({ contact, reference }) => [
      contact.name.replace(" (demo)", ""),
      reference,
      ...(contact.email ? [contact.email] : []),
      ...(contact.phone ? [contact.phone] : []),
    ])
    const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
    const all = both().flatMap((browser) =>
      [everythingLoaded, everythingDrawn].map((see) => () => see(browser)),
    )
    for (const see of all) {
      const seen = await see()
      for (const [address, text] of Object.entries(seen)) {
        expect({
          address,
          told: people.filter((one) => text.includes(one)),
          id: [...text.matchAll(ids)].map(([id]) => id).find((id) => !ownSupporters.includes(id)),
        }).toEqual({ address, told: [], id: undefined })
      }
    }
  })

  test("nothing holds another member's score or note", async () => {
    const notes = demoSentScores
      .filter(({ vacancy }) => vacancy === "harbour-mornings")
      .flatMap(({ notes = {} }) => Object.values(notes))
    expect(notes.length).toBeGreaterThan(0)
    const loaded = [await everythingLoaded(leon), await everythingLoaded(anna)]
    for (const [address, text] of loaded.flatMap((seen) => Object.entries(seen))) {
      // Samples are talked about before anybody scores what a person wrote.
      if (address.includes("/practice/")) continue
      const loaded: unknown = text.startsWith("{") && !isOwnCopy(address) ? JSON.parse(text) : null
      const found = { notes: notes.filter((note) => text.includes(note)), scores: scoresIn(loaded) }
      expect({ address, ...found }).toEqual({ address, notes: [], scores: [] })
    }
  })

  test("nothing a member is shown changes when somebody else sends theirs", async () => {
    const shown = async () => [
      await everythingLoaded(leon),
      await everythingDrawn(leon),
      await everythingLoaded(anna),
      await everythingDrawn(anna),
    ]
    const before = await shown()
    const tunde = await browserOf(await personOf("tunde"))
    const question = `/panel/${slug}/question/9`
    for (const place of places) {
      const page = `${question}/answer/${place}`
      await tunde.send(page, { mark: await markOn(tunde, page), points: "5", note: "Seen by nobody yet" })
    }
    expect(
      whereTo(await tunde.send(`${question}/check`, { seen: await seenOn(tunde, `${question}/check`) })),
    ).toBe(`${question}/spread?now=sent`)
    expect(await shown()).toEqual(before)
  })
})
