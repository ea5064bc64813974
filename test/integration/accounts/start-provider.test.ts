import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { forgetOldSignUps, openProviderSignUp, startProvider } from "#app/domain/accounts/index.server.ts"
import { askToStartProvider, deliverMessage } from "#app/domain/messages/index.server.ts"
import { openBrowser, whereTo } from "#test/integration/accounts/browser.ts"
import { browser, eventsOf, newPerson, owner, stranger, tokenOf } from "#test/integration/accounts/cast.ts"
import { setUpApp } from "#test/integration/accounts/set-up-app.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

process.env.DEMO = "1"

let site: Awaited<ReturnType<typeof startWebServer>>
beforeAll(async () => {
  site = await startWebServer({})
})
afterAll(() => site.stop())
beforeEach(() => owner`truncate rate_limits`)

const system = { ...stranger, actor: { kind: "system", providerId: null } } as const

const signUp = () => ({
  providerName: `Wren ${randomUUID().slice(0, 8)}`,
  nation: "wales" as const,
  serviceName: "Chapel Road",
  place: "Bangor",
  kind: "supported-living" as const,
  personName: "Nia Rees",
  email: `nia-${randomUUID()}@example.org`,
  contactName: "Nia",
  contactPhone: "01248 496000",
})

type Written = ReturnType<typeof signUp>

/** The key of the link that went to the mailbox. */
async function askedFor(written: Written, another = false): Promise<string> {
  const asked = await askToStartProvider(stranger, { ...written, another })
  if (!asked.ok) throw new Error(asked.error.kind)
  const [message] = await owner<{ id: string }[]>`
    select id from messages where template = 'provider-sign-up' order by id desc limit 1`
  const delivered = await deliverMessage(system, { messageId: message?.id ?? "" }, null)
  expect(delivered).toMatchObject({ ok: true, value: { ending: "kept" } })
  const mailbox = await (await openBrowser(site.address).get("/demo/mailbox")).text()
  return tokenOf(/href="[^"]+(\/start\/[\w-]+)"/.exec(mailbox)?.[1] ?? "")
}

const start = (token: string) => startProvider(stranger, { token, browser: browser() })

async function started(written: Written, another = false) {
  const made = await start(await askedFor(written, another))
  if (!made.ok) throw new Error(made.error.kind)
  return made.value
}

describe("signing a provider up", () => {
  it("makes nothing until the link in the mailbox is pressed", async () => {
    const written = signUp()
    const token = await askedFor(written)
    const [before] =
      await owner`select count(*)::int as count from providers where name = ${written.providerName}`
    expect(before?.count).toBe(0)
    expect(await owner`select id from people where email = ${written.email}`).toEqual([])
    expect(await openProviderSignUp(stranger, token)).toMatchObject({ state: "open", place: "Bangor" })

    const made = await start(token)
    expect(made).toMatchObject({ ok: true })
    const [provider] = await owner`
      select p.id, p.slug, p.nation, p.contact_phone, p.is_demo, m.role, m.id as membership, s.name as service, s.id as service_id
      from providers p join memberships m on m.provider_id = p.id join services s on s.provider_id = p.id
      where p.name = ${written.providerName}`
    expect(provider).toMatchObject({
      nation: "wales",
      contact_phone: "01248 496000",
      is_demo: false,
      role: "owner",
      service: "Chapel Road",
    })
    expect(await eventsOf(provider?.id)).toEqual(["provider.started"])
    expect(await eventsOf(provider?.membership)).toEqual(["colleague.joined"])
    expect(await eventsOf(provider?.service_id)).toEqual(["service.added"])
  })

  it("begins once, of twenty presses at once", async () => {
    const written = signUp()
    const token = await askedFor(written)
    const tries = await Promise.all(Array.from({ length: 20 }, () => start(token)))
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
    for (const refused of tries) {
      if (!refused.ok) expect(refused.error).toEqual({ kind: "link-used" })
    }
    const made = await owner`select id from providers where name = ${written.providerName}`
    expect(made).toHaveLength(1)
  })

  it("refuses a link that is too old, or nobody's", async () => {
    const written = signUp()
    const token = await askedFor(written)
    await owner`update provider_sign_ups set expires_at = now() where email = ${written.email}`
    expect(await start(token)).toEqual({ ok: false, error: { kind: "link-late" } })
    expect(await start("guessed")).toEqual({ ok: false, error: { kind: "not-found" } })
    expect(await owner`select id from providers where name = ${written.providerName}`).toEqual([])
  })

  it("tells a provider with the same name apart, in any capitals", async () => {
    const first = signUp()
    const { slug } = await started(first)
    const second = { ...signUp(), providerName: first.providerName.toUpperCase(), place: "Conwy" }
    expect(await askToStartProvider(stranger, { ...second, another: false })).toEqual({
      ok: false,
      error: { kind: "same-name", name: second.providerName },
    })
    const other = await started(second, true)
    expect(other.slug).toBe(`${slug}-conwy`)
    const third = await started({ ...second, email: `x-${second.email}` }, true)
    expect(third.slug).toBe(`${slug}-conwy-2`)
  })

  it("knows somebody who is here already by their address, and keeps their name", async () => {
    const person = await newPerson({ name: "Zoë Quinn" })
    const { personId } = await started({ ...signUp(), email: person.email.toUpperCase() })
    expect(personId).toBe(person.id)
    const [kept] = await owner`select name from people where id = ${person.id}`
    expect(kept?.name).toBe("Zoë Quinn")
  })

  it("forgets what nobody pressed, a week after it could be", async () => {
    const [old, young] = [signUp(), signUp()]
    await askedFor(old)
    await askedFor(young)
    await owner`update provider_sign_ups set expires_at = now() - interval '8 days' where email = ${old.email}`
    expect(await forgetOldSignUps(system)).toMatchObject({ ok: true, value: { forgotten: 1 } })
    const left =
      await owner`select email from provider_sign_ups where email in (${old.email}, ${young.email})`
    expect(left).toEqual([{ email: young.email }])
  })
})

describe("on the pages", () => {
  const fields = (written: Written): Record<string, string> => ({ ...written })

  it("somebody goes from the front page to their own Today", async () => {
    const visitor = openBrowser(site.address)
    expect(await (await visitor.get("/")).text()).toContain('href="/start"')
    const written = signUp()
    const sent = await visitor.send("/start", "/start", fields(written))
    expect(whereTo(sent)).toBe("/start/sent")
    expect(await (await visitor.get("/start/sent")).text()).toContain(written.email)
    const [message] = await owner<{ id: string }[]>`select id from messages order by id desc limit 1`
    await deliverMessage(system, { messageId: message?.id ?? "" }, null)
    const mailbox = await (await visitor.get("/demo/mailbox")).text()
    const path = /href="[^"]+(\/start\/[\w-]+)"/.exec(mailbox)?.[1] ?? ""
    const page = await (await visitor.get(path)).text()
    expect(page).toContain(written.providerName)
    expect(page).not.toContain(written.email)
    const begun = await visitor.send(path, path, {})
    const today = whereTo(begun) ?? ""
    expect(today).toMatch(/^\/provider\/wren-/)
    await setUpApp(visitor, today)
    expect(await (await visitor.get(today)).text()).toContain("Your first steps")
    expect(whereTo(await visitor.get(path))).toBe(today)
    expect(await (await openBrowser(site.address).get(path)).text()).not.toContain("Nia Rees")
  })

  it("what is wrong is said, and everything typed is kept", async () => {
    const written = { ...signUp(), contactPhone: "ring me", place: "" }
    const page = await openBrowser(site.address).send("/start", "/start", fields(written))
    expect(page.status).toBe(422)
    const text = await page.text()
    expect(text).toContain("Write a telephone number, such as 0113 496 0000")
    expect(text).toContain("Write where the service is")
    for (const typed of [written.providerName, "Chapel Road", "Nia Rees", written.email, "ring me"]) {
      expect(text).toContain(`value="${typed}"`)
    }
    expect(text).toMatch(/value="wales"[^>]*checked|checked[^>]*value="wales"/)
  })

  it("one mailbox is not filled with links", async () => {
    const written = signUp()
    const tries: number[] = []
    for (let i = 0; i < 4; i++) {
      const { status } = await openBrowser(site.address).send("/start", "/start", fields(written))
      tries.push(status)
    }
    expect(tries).toEqual([303, 303, 303, 429])
  })
})
