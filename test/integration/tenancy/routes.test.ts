import { createRequestHandler } from "@remix-run/node"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { beginDemoSession } from "#app/domain/accounts/index.server.ts"
import { env } from "#app/platform/env.server.ts"
import { compileBranches } from "#app/web/branches.ts"
import { cookieHeader } from "#app/web/cookies.server.ts"
import { csrfToken } from "#app/web/csrf.server.ts"
import { closeDatabase } from "#db/client.ts"
import { demoApplications } from "#db/seed/demo-content/applications.ts"
import { serverBuild } from "#test/integration/web/server-build.ts"
import { ownerConnection } from "#test/support/owner.ts"
import { loadDemo } from "../../../scripts/demo/load-demo.ts"

const owner = ownerConnection()
const build = await serverBuild()
const handler = createRequestHandler(build, build.mode)
const patterns = [...new Set(compileBranches(Object.values(build.routes)).map(({ pattern }) => pattern))]

/** Pages of one provider, of one panel, of one application: nobody else's. */
const guarded = patterns.filter((pattern) => /^\/(provider|panel|apply)\/:(?!token)/.test(pattern))
/** Pages of whoever is signed in. */
const personal = patterns.filter((pattern) => /^\/(account|passport|panel|provider)(\/|$)/.test(pattern))

/** Words that only Harbour Lane, its panel or its applicants may read. */
let secrets: string[]
let filled: (pattern: string) => string[]
const sessions = new Map<string, string>()

beforeAll(async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {})
  vi.spyOn(console, "error").mockImplementation(() => {})
  await loadDemo()
  const ofHarbour = demoApplications.filter(({ vacancy }) => vacancy.startsWith("harbour"))
  secrets = ofHarbour.flatMap(({ contact, answers }) => [
    contact.name.replace(" (demo)", ""),
    ...(contact.email ? [contact.email] : []),
    ...Object.values(answers).flatMap((answer) => ("body" in answer ? [answer.body.slice(0, 40)] : [])),
  ])
  const [harbour] = await owner`select id, slug from providers where slug like '%harbour%'`
  const vacancies = await owner`
    select distinct on (status) id, slug from vacancies where provider_id = ${harbour?.id} order by status`
  const [application] = await owner`
    select id, reference from applications where provider_id = ${harbour?.id} limit 1`
  const [member] = await owner`select id from panel_members where provider_id = ${harbour?.id} limit 1`
  const [employment] = await owner`select id from employments where provider_id = ${harbour?.id} limit 1`
  const [asked] = await owner`select id from asked_questions where provider_id = ${harbour?.id} limit 1`
  const [service] = await owner`select id from services where provider_id = ${harbour?.id} limit 1`
  const [membership] = await owner`select id from memberships where provider_id = ${harbour?.id} limit 1`
  const [written] = await owner`
    insert into questions (provider_id, code, kind) values (${harbour?.id}, 'a-draft', 'written') returning id`
  await owner`
    insert into question_versions (provider_id, question_id, version, kind, title, situation, ask, easy_read,
      value_codes, credit)
    values (${harbour?.id}, ${written?.id}, 1, 'written', 'Words of a draft', 'So.', 'What?',
      '{"situation": "So.", "ask": "What?"}', '{}', 'Harbour Lane')`
  secrets.push("Words of a draft")
  filled = (pattern) => [
    ...new Set(
      vacancies.map(({ slug }) =>
        pattern
          .replace(":provider", harbour?.slug)
          .replace(":vacancy", slug)
          .replace(":application", application?.id)
          .replace(":reference", application?.reference)
          .replace(":member", member?.id)
          .replace(":employment", employment?.id)
          .replace(":complaint", application?.id)
          .replace(":bank", written?.id)
          .replace(":version", written?.id)
          .replace(":service", service?.id)
          .replace(":colleague", membership?.id)
          .replace(":question", asked?.id)
          .replace(":why", application?.id)
          .replace(":report", application?.id)
          .replace(":pack", application?.id)
          .replace(":code", "amber-river-lamp")
          .replace(":who", "nobody")
          .replace(/:(n|k|number|passkey|token)\b/g, "1"),
      ),
    ),
  ]
  for (const name of ["sunita", "gareth", "mei", "abigail"]) {
    const [person] = await owner`select id from people where email = ${`${name}.demo@example.org`}`
    const begun = await beginDemoSession(
      { actor: { kind: "stranger" }, now: () => new Date() },
      { personId: person?.id, browser: { sessionToken: undefined, hash: null, device: "test" } },
    )
    if (begun.ok) sessions.set(name, begun.value.token)
  }
})
afterAll(closeDatabase)

const cookieOf = (header: string) => header.split(";")[0] ?? ""

function cookiesOf(who: string): string {
  const session = sessions.get(who)
  return [
    cookieOf(cookieHeader("browser", "a-browser")),
    ...(session ? [cookieOf(cookieHeader("session", session))] : []),
  ].join("; ")
}

async function visit(who: string, address: string, form?: Record<string, string>) {
  const { origin, host } = new URL(env().APP_URL)
  const headers = new Headers({ cookie: cookiesOf(who), origin, host })
  const request = new Request(`${env().APP_URL}${address}`, { headers })
  if (!form) return handler(request, {})
  headers.set("content-type", "application/x-www-form-urlencoded")
  const body = new URLSearchParams({ ...form, csrf: csrfToken(request).token })
  return handler(new Request(request.url, { method: "POST", headers, body }), {})
}

/** One number for everything that is kept: it changes when anything does. */
async function everythingKept(): Promise<string> {
  const tables = await owner`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'provider_id'`
  const sums: string[] = []
  for (const { name } of tables) {
    const [row] = await owner`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum
      from ${owner(name)} t`
    sums.push(`${name}:${row?.sum}`)
  }
  return sums.sort().join("\n")
}

/** What any form of the product might hold, so that no one is refused for an empty field alone. */
const anyForm = {
  reason: "Because.",
  outcome: "not-shortlist",
  chosen: "0197a000-0000-7000-8000-000000000001",
  step: "known",
  standards: "1",
  points: "5",
  note: "x",
  say: "final",
  quorum: "1",
  name: "Somebody",
  part: "staff",
  answer: "accept",
  body: "Words",
  wanted: "yes",
  way: "phone",
  phone: "07700 900123",
  notBarred: "on",
  secretWord: "a secret word",
}

describe.each(["sunita", "gareth", "mei", "abigail", "a stranger"])("%s", (who) => {
  test("opens no page of the other provider, its panels or its applicants", async () => {
    expect(guarded.length).toBeGreaterThan(20)
    for (const address of guarded.flatMap(filled)) {
      const response = await visit(who, address)
      const away = response.headers.get("location") ?? ""
      const refused =
        response.status === 404 || (response.status === 303 && /^\/(sign-in|apply)\?/.test(away))
      expect({ address, status: response.status, refused }).toMatchObject({ address, refused: true })
      const text = await response.text()
      expect({ address, told: secrets.filter((secret) => text.includes(secret)) }).toEqual({
        address,
        told: [],
      })
    }
  })

  test("changes nothing there by sending forms", async () => {
    const before = await everythingKept()
    for (const address of guarded.flatMap(filled)) {
      const { status } = await visit(who, address, anyForm)
      // 405: a page that takes no form. Never 500: then nothing was asked at all.
      expect({ address, refused: [303, 404, 405].includes(status), status }).toMatchObject({
        address,
        refused: true,
      })
    }
    expect(await everythingKept()).toBe(before)
  })

  test("reads nothing secret on any page that anybody may open", async () => {
    for (const pattern of patterns.filter((each) => !guarded.includes(each))) {
      for (const address of filled(pattern.replace(/:slug/, ":vacancy").replace("*", ""))) {
        const text = await (await visit(who, address)).text()
        expect({ address, told: secrets.filter((secret) => text.includes(secret)) }).toEqual({
          address,
          told: [],
        })
      }
    }
  })
})

test("a stranger is led to sign-in from every page that is somebody's own", async () => {
  for (const address of personal.filter((pattern) => !/:token/.test(pattern)).flatMap(filled)) {
    const response = await visit("a stranger", address)
    const led =
      (response.status === 303 && /^\/(sign-in\?|account$)/.test(response.headers.get("location") ?? "")) ||
      // A place that only takes what is sent to it.
      [404, 405].includes(response.status)
    expect({ address, status: response.status, led }).toMatchObject({ address, led: true })
  }
})
