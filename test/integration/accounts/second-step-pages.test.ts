import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { makeSignInLink } from "#app/domain/accounts/index.server.ts"
import { cookieHeader } from "#app/web/cookies.server.ts"
import { openBrowser, whereTo } from "#test/integration/accounts/browser.ts"
import { newProvider, newSession, newStaff, owner, stranger } from "#test/integration/accounts/cast.ts"
import { codeNow, setUpApp } from "#test/integration/accounts/set-up-app.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

process.env.DEMO = "1"

let site: Awaited<ReturnType<typeof startWebServer>>
beforeAll(async () => {
  site = await startWebServer({})
})
afterAll(() => site.stop())
beforeEach(() => owner`truncate rate_limits`)

async function comeByLink(person: { email: string }, returnTo: string | null = null) {
  const made = await makeSignInLink(stranger, { email: person.email, returnTo, browserHash: null })
  const path = made.ok ? made.value.path : ""
  const visitor = openBrowser(site.address)
  const response = await visitor.send(path, path, { step: "use" })
  return { visitor, to: whereTo(response) }
}

async function aTeam() {
  const provider = await newProvider()
  const person = await newStaff(provider.id)
  return { person, at: `/provider/${provider.slug}` }
}

/** Pages, forms and files of a provider: whatever goes through one place needs no more of them. */
const doors = ["", "/vacancies", "/colleagues", "/work/now", "/paper"]

describe("somebody at work who comes by a link", () => {
  it("sets an app up first, sees the spare codes once, and goes on to where they were going", async () => {
    const { person, at } = await aTeam()
    const { visitor } = await comeByLink(person)
    const { secret, codes, appPage } = await setUpApp(visitor, `${at}/vacancies`)
    expect(codes.match(/<strong>[a-z2-7]{4} [a-z2-7]{4} [a-z2-7]{4}<\/strong>/g)).toHaveLength(10)
    expect(codes).toContain(`href="${at}/vacancies"`)
    expect((await visitor.get(`${at}/vacancies`)).status).toBe(200)
    const again = await (await visitor.get(appPage)).text()
    expect(again).not.toContain(secret)
    expect(again).not.toMatch(/<strong>[a-z2-7]{4} /)
  })

  it("then gives a code each time, and reaches nothing before", async () => {
    const { person, at } = await aTeam()
    const first = await comeByLink(person)
    const { secret } = await setUpApp(first.visitor, at)
    const { visitor, to } = await comeByLink(person, `${at}/vacancies`)
    expect(to).toBe(`${at}/vacancies`)
    for (const door of doors) {
      const give = `/account/second-step?return=${encodeURIComponent(at + door)}`
      expect(whereTo(await visitor.get(at + door))).toBe(give)
    }
    for (const page of ["/account", "/account/name", "/account/passkeys/new", "/account/second-step/app"]) {
      expect(whereTo(await visitor.get(page))).toMatch(/^\/account\/second-step\?return=/)
    }
    const give = `/account/second-step?return=${encodeURIComponent(`${at}/vacancies`)}`
    const sent = await visitor.send(give, `${at}/colleagues/invite`, {
      email: "a@example.org",
      role: "owner",
    })
    expect(whereTo(sent)).toMatch(/^\/account\/second-step/)
    const options = await visitor.send(give, "/account/passkeys/options", {})
    expect(whereTo(options)).toMatch(/^\/account\/second-step/)

    const type = (code: string, where = `${at}/vacancies`) =>
      visitor.send(give, "/account/second-step", { code, return: where })
    expect((await type("")).status).toBe(422)
    const wrong = await type("000000")
    expect(wrong.status).toBe(409)
    expect(await wrong.text()).toContain("This code does not work.")
    const used = await type(await codeNow(secret))
    expect(await used.text()).toContain("This code was used already.")
    expect(whereTo(await type(await codeNow(secret, 1)))).toBe(`${at}/vacancies`)
    expect((await visitor.get(`${at}/vacancies`)).status).toBe(200)
    expect(await (await visitor.get("/account")).text()).toContain("Spare codes left")
  })

  it("goes nowhere but this site afterwards", async () => {
    const { person, at } = await aTeam()
    const { secret } = await setUpApp((await comeByLink(person)).visitor, at)
    const { visitor } = await comeByLink(person)
    const give = "/account/second-step?return=https://evil.example/"
    const fields = { code: await codeNow(secret, 1), return: "https://evil.example/" }
    expect(whereTo(await visitor.send(give, "/account/second-step", fields))).toBe("/account")
  })

  it("has ten tries in a quarter of an hour, in whatever browser; a colleague has theirs", async () => {
    const { person, at } = await aTeam()
    await setUpApp((await comeByLink(person)).visitor, at)
    await owner`truncate rate_limits`
    const tries: number[] = []
    const browsers = [(await comeByLink(person)).visitor, (await comeByLink(person)).visitor]
    for (let i = 0; i < 12; i++) {
      const visitor = browsers[i % 2]
      const answer = await visitor?.send("/account/second-step", "/account/second-step", { code: "000000" })
      tries.push(answer?.status ?? 0)
      if (i === 11) expect(await answer?.text()).toContain("Please wait 15 minutes")
    }
    expect(tries).toEqual([...Array.from({ length: 10 }, () => 409), 429, 429])
    const other = await aTeam()
    await setUpApp((await comeByLink(other.person)).visitor, other.at)
  })
})

it("a passkey and the demo open a provider's pages at once", async () => {
  const { person, at } = await aTeam()
  for (const way of ["passkey", "demo"] as const) {
    const visitor = openBrowser(site.address)
    await visitor.get("/sign-in")
    const [pair = ""] = cookieHeader("session", (await newSession(person.id, way)).token).split("; ")
    const split = pair.indexOf("=")
    visitor.cookies.set(pair.slice(0, split), pair.slice(split + 1))
    expect((await visitor.get(at)).status).toBe(200)
  }
})
