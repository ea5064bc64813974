import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { askForPasskey, makeSignInLink } from "#app/domain/accounts/index.server.ts"
import { deliverMessage } from "#app/domain/messages/index.server.ts"
import { staffCtx } from "#app/web/ctx.server.ts"
import { authenticator } from "#test/integration/accounts/authenticator.ts"
import { openBrowser, whereTo } from "#test/integration/accounts/browser.ts"
import {
  giveSecondStep,
  newPerson,
  newProvider,
  newStaff,
  owner,
  stranger,
} from "#test/integration/accounts/cast.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

process.env.DEMO = "1"

let site: Awaited<ReturnType<typeof startWebServer>>
beforeAll(async () => {
  site = await startWebServer({
    "work/:provider": {
      loader: async ({ request, params }) =>
        Response.json((await staffCtx(request, params.provider)).provider),
    },
  })
})
afterAll(() => site.stop())
beforeEach(() => owner`truncate rate_limits`)

const visit = () => openBrowser(site.address)
type Visitor = ReturnType<typeof visit>

async function linkTo(person: { email: string }, returnTo: string | null = null) {
  const made = await makeSignInLink(stranger, { email: person.email, returnTo, browserHash: null })
  if (!made.ok) throw new Error(made.error.kind)
  return made.value.path
}

async function signIn(visitor: Visitor, person: { email: string }) {
  const path = await linkTo(person)
  const response = await visitor.send(path, path, { step: "use" })
  expect(response.status).toBe(303)
}

const letters = () => owner<{ template: string }[]>`select template from messages order by id`

describe("asking for a link", () => {
  it("answers the same, whether or not the address is known", async () => {
    const person = await newPerson()
    const [known, unknown] = [visit(), visit()]
    const asked = async (visitor: Visitor, email: string) => {
      const response = await visitor.send("/sign-in", "/sign-in", { email, return: "/panel" })
      const page = await (await visitor.get(whereTo(response) ?? "")).text()
      const same = page.replaceAll(email, "(address)").replaceAll(/name="csrf" value="[^"]+"/g, "")
      return { status: response.status, to: whereTo(response), cookies: [...visitor.cookies.keys()], same }
    }
    const before = (await letters()).length
    const one = await asked(known, person.email)
    const two = await asked(unknown, "nobody.at.all@example.org")
    expect(one).toEqual(two)
    expect(one).toMatchObject({ status: 303, to: "/sign-in/sent" })
    expect((await letters()).length).toBe(before + 2)
  })

  it("says what is wrong with an address, and keeps it", async () => {
    const response = await visit().send("/sign-in", "/sign-in", { email: "ama at example" })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain("Write your e-mail address, such as name@example.org.")
    expect(page).toContain('value="ama at example"')
  })

  it("is refused to a form that is not ours", async () => {
    const before = (await letters()).length
    const response = await visit().sendBare("/sign-in", { email: "ama@example.org" })
    expect(response.status).toBe(422)
    expect((await letters()).length).toBe(before)
  })

  it("is limited for one mailbox, known or not, and not for the next person in the house", async () => {
    const person = await newPerson()
    for (const email of [person.email, "nobody@example.org"]) {
      const visitor = visit()
      const tries: number[] = []
      for (let i = 0; i < 6; i++) {
        tries.push((await visitor.send("/sign-in", "/sign-in", { email })).status)
      }
      expect(tries).toEqual([303, 303, 303, 303, 303, 429])
    }
    for (let i = 0; i < 20; i++) {
      const response = await visit().send("/sign-in", "/sign-in", { email: `neighbour${i}@example.org` })
      expect(response.status).toBe(303)
    }
  })

  it("goes nowhere but this site afterwards", async () => {
    const visitor = visit()
    await visitor.send("/sign-in", "/sign-in", { email: "a@example.org", return: "https://evil.example/" })
    const [row] = await owner<{ id: string }[]>`select id from messages order by id desc limit 1`
    expect(row).toBeDefined()
    const page = await (await visitor.get("/sign-in/sent")).text()
    expect(page).not.toContain("evil.example")
    const person = await newPerson()
    const path = await linkTo(person, "//evil.example/")
    expect(whereTo(await visit().send(path, path, { step: "use" }))).toBe("/account")
  })
})

describe("a link in an e-mail", () => {
  it("goes from the form to the mailbox and back to the browser that asked", async () => {
    const person = await newPerson({ name: "Nia Rees" })
    const visitor = visit()
    await visitor.send("/sign-in", "/sign-in", { email: person.email, return: "/account/name" })
    const [message] = await owner<{ id: string }[]>`
      select id from messages where state = 'queued' order by id desc limit 1`
    const system = { ...stranger, actor: { kind: "system", providerId: null } } as const
    await deliverMessage(system, { messageId: message?.id ?? "" }, null)

    const mailbox = await (await visitor.get("/demo/mailbox")).text()
    const path = /href="http:\/\/localhost:3000(\/sign-in\/link\/[\w-]+)"/.exec(mailbox)?.[1] ?? ""
    const page = await (await visitor.get(path)).text()
    expect(page).toContain("Sign in as Nia Rees")
    expect(page).not.toContain("Is it you?")
    expect(whereTo(await visitor.send(path, path, { step: "use" }))).toBe("/account/name")
  })

  it("asks before it lets anybody in, then leads to where they were going", async () => {
    const person = await newPerson()
    const path = await linkTo(person, "/account/name")
    const visitor = visit()
    const page = await (await visitor.get(path)).text()
    expect(page).toContain("Is it you?")
    expect(page).toContain(person.name)
    expect(visitor.cookies.has("vf-session")).toBe(false)
    const response = await visitor.send(path, path, { step: "use" })
    expect(whereTo(response)).toBe("/account/name")
    expect((await visitor.get("/account/name")).status).toBe(200)
  })

  it("used again by the same person in the same browser leads on; elsewhere it offers a new one at once", async () => {
    const person = await newPerson()
    const path = await linkTo(person, "/account/name")
    const [here, elsewhere] = [visit(), visit()]
    await here.send(path, path, { step: "use" })
    expect(whereTo(await here.get(path))).toBe("/account/name")

    const page = await (await elsewhere.get(path)).text()
    expect(page).toContain("This link has been used")
    expect(page).not.toContain(person.email)
    const tried = await elsewhere.send(path, path, { step: "use" })
    expect(tried.status).toBe(409)
    const again = await elsewhere.send(path, path, { step: "again" })
    expect(whereTo(again)).toBe("/sign-in/sent")
    expect(await (await elsewhere.get("/sign-in/sent")).text()).toContain('value="/account/name"')
  })

  it("that is too old offers a new one at once", async () => {
    const person = await newPerson()
    const path = await linkTo(person)
    await owner`update sign_in_links set expires_at = now() where person_id = ${person.id}`
    expect(await (await visit().get(path)).text()).toContain("Send me a new link")
  })

  it("that was guessed is nothing", async () => {
    const response = await visit().get("/sign-in/link/guessed")
    expect(response.status).toBe(404)
    const refused = await visit().send("/sign-in", "/sign-in/link/guessed", { step: "again" })
    expect(refused.status).toBe(404)
  })
})

describe("being signed in", () => {
  it("is asked for where it is needed, and comes back there", async () => {
    expect(whereTo(await visit().get("/account/passkeys/new?x=1"))).toBe(
      "/sign-in?return=%2Faccount%2Fpasskeys%2Fnew%3Fx%3D1",
    )
  })

  it("gives a new token each time, and ends the old one", async () => {
    const [visitor, thief] = [visit(), visit()]
    await signIn(visitor, await newPerson())
    const old = visitor.cookies.get("vf-session") ?? ""
    await signIn(visitor, await newPerson())
    expect(visitor.cookies.get("vf-session")).not.toBe(old)
    thief.cookies.set("vf-session", old)
    expect(whereTo(await thief.get("/account"))).toBe("/sign-in?return=%2Faccount")
  })

  it("ends everywhere else at once by one press", async () => {
    const person = await newPerson()
    const [here, phone] = [visit(), visit()]
    await signIn(here, person)
    await signIn(phone, person)
    expect((await phone.get("/account")).status).toBe(200)
    const response = await here.send("/account", "/account/sessions/others", {})
    expect(whereTo(response)).toBe("/account?done=sessions-ended")
    expect((await phone.get("/account")).status).toBe(303)
    expect(await (await here.get("/account?done=sessions-ended")).text()).toContain(
      "You are signed out everywhere else.",
    )
  })

  it("ends by signing out, and the browser forgets it", async () => {
    const visitor = visit()
    await signIn(visitor, await newPerson())
    const token = visitor.cookies.get("vf-session") ?? ""
    expect(whereTo(await visitor.send("/account", "/sign-out", {}))).toBe("/")
    expect(visitor.cookies.has("vf-session")).toBe(false)
    visitor.cookies.set("vf-session", token)
    expect((await visitor.get("/account")).status).toBe(303)
  })

  it("changes a name, with what was typed kept where it will not do", async () => {
    const visitor = visit()
    await signIn(visitor, await newPerson())
    const wrong = await visitor.send("/account/name", "/account/name", { name: "a".repeat(201) })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain("a".repeat(201))
    expect(whereTo(await visitor.send("/account/name", "/account/name", { name: "Zoë" }))).toBe(
      "/account?done=name",
    )
    expect(await (await visitor.get("/account")).text()).toContain("Zoë")
  })
})

describe("a provider's pages", () => {
  it("open to those who work there now, and are not there for anybody else", async () => {
    const [provider, other] = [await newProvider(), await newProvider()]
    const [staff, colleague] = [await newStaff(provider.id, "assessor"), await newStaff(other.id)]
    const [one, two, member] = [visit(), visit(), visit()]
    await signIn(one, staff)
    await signIn(two, colleague)
    await signIn(member, await newPerson())
    for (const { id } of [staff, colleague]) await giveSecondStep(id)
    expect(await (await one.get(`/work/${provider.slug}`)).json()).toMatchObject({ slug: provider.slug })
    for (const outsider of [two, member]) {
      expect((await outsider.get(`/work/${provider.slug}`)).status).toBe(404)
    }
    expect((await one.get("/work/no-such-provider")).status).toBe(404)
    expect((await visit().get(`/work/${provider.slug}`)).status).toBe(303)

    await owner`update memberships set ended_at = now() where person_id = ${staff.id}`
    expect((await one.get(`/work/${provider.slug}`)).status).toBe(404)
  })
})

describe("a passkey", () => {
  const json = async (response: Response) =>
    (await response.json()) as { challenge: string; user: { id: string } }

  it("is made and used by plain forms, tied to the browser that was asked", async () => {
    const device = authenticator()
    const owning = visit()
    await signIn(owning, await newPerson({ name: "Ama Osei" }))
    const toMake = await json(await owning.send("/account/passkeys/new", "/account/passkeys/options", {}))
    const made = await owning.send("/account/passkeys/new", "/account/passkeys/new", {
      name: "My phone",
      answer: JSON.stringify(device.make(toMake)),
    })
    expect(whereTo(made)).toBe("/account?done=passkey-added")

    const [asked, other] = [visit(), visit()]
    const toSign = await json(await asked.send("/sign-in", "/sign-in/passkey/options", {}))
    const answer = JSON.stringify(device.sign(toSign))
    const fields = { answer, return: "/account/name" }
    expect((await other.send("/sign-in", "/sign-in/passkey", fields)).status).toBe(409)
    expect(whereTo(await asked.send("/sign-in", "/sign-in/passkey", fields))).toBe("/account/name")
    expect(await (await asked.get("/account")).text()).toContain("Ama Osei")
  })

  it("gives no question to a page that is not ours", async () => {
    expect((await visit().sendBare("/sign-in/passkey/options", {})).status).toBe(403)
    expect((await visit().get("/sign-in/passkey/options")).status).toBe(404)
  })

  it("that makes no sense is told so", async () => {
    for (const answer of ["", "{", "[]", '{"id":1}', JSON.stringify(await askForPasskey(stranger))]) {
      expect((await visit().send("/sign-in", "/sign-in/passkey", { answer })).status).toBe(422)
    }
  })
})

describe("the demo", () => {
  it("lets a visitor be somebody of the demo, and nobody else", async () => {
    const [provider, real] = [await newProvider("Demo: Heron House"), await newProvider()]
    await owner`update providers set is_demo = true where id = ${provider.id}`
    const [made, genuine] = [await newStaff(provider.id), await newStaff(real.id)]
    const visitor = visit()
    const page = await (await visitor.get("/demo")).text()
    expect(page).toContain(made.id)
    expect(page).not.toContain(genuine.id)
    expect(whereTo(await visitor.send("/demo", "/demo", { person: made.id }))).toBe(
      `/provider/${provider.slug}`,
    )
    expect((await visitor.get("/account")).status).toBe(200)
    expect((await visit().send("/demo", "/demo", { person: genuine.id })).status).toBe(409)
  })

  it("shows the mailbox", async () => {
    expect(await (await visit().get("/demo/mailbox")).text()).toContain("The demo’s mailbox")
  })
})
