import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { beginDemoSession } from "#app/domain/accounts/index.server.ts"
import { cookieHeader } from "#app/web/cookies.server.ts"
import { aProvider } from "#test/factories/provider.ts"
import { must, owner, stranger } from "#test/factories/stage.ts"
import { aDraft, aPublishedVacancy } from "#test/factories/vacancy.ts"
import { openBrowser, whereTo } from "#test/integration/accounts/browser.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

const heron = await aProvider()
const { slug } = await aPublishedVacancy(heron)
const draft = await aDraft(heron)
const server = await startWebServer({})
afterAll(() => server.stop())

/** A browser of nobody's, with a form's token in hand. */
const anybody = () => openBrowser(server.address)
const send = (from: string, to: string, fields: Record<string, string>) => anybody().send(from, to, fields)

async function manager() {
  const { token } = await must(
    beginDemoSession(stranger, {
      personId: heron.manager.actor.personId,
      browser: { sessionToken: undefined, hash: null, device: "test" },
    }),
  )
  const browser = anybody()
  const [name = "", value = ""] = cookieHeader("session", token).split(";", 1)[0]?.split("=") ?? []
  browser.cookies.set(name, value)
  return browser
}

async function saving(fields: Record<string, string>) {
  const browser = anybody()
  const start = `/jobs/${slug}/apply`
  const first = whereTo(await browser.send(start, start, {})) ?? ""
  const save = first.replace(/question.*/, "save")
  return browser.send(save, save, fields)
}

async function complaining() {
  const browser = anybody()
  const start = `/jobs/${slug}/apply`
  const first = whereTo(await browser.send(start, start, {})) ?? ""
  const complain = first.replace(/question.*/, "complain")
  return browser.send(complain, complain, { words: "Nobody rang." })
}

async function copying() {
  const browser = anybody()
  const start = `/jobs/${slug}/apply`
  const first = whereTo(await browser.send(start, start, {})) ?? ""
  return browser.get(first.replace(/question.*/, "data/copy.zip"))
}

const invite = `/provider/${heron.slug}/vacancies/${draft.slug}/panel/invite`
const knownToMany = { name: "Wyn", part: "staff", email: "wyn@example.org" }

const signed = JSON.stringify({
  id: "a",
  rawId: "a",
  type: "public-key",
  clientExtensionResults: {},
  response: { clientDataJSON: "a", authenticatorData: "a", signature: "a" },
})

/** Whatever can be guessed at, or sends or makes something without anybody being signed in. */
const tries: readonly [what: string, limits: readonly string[], again: () => Promise<Response>][] = [
  [
    "asking for a sign-in link",
    ["sign-in-link.address", "sign-in-link.mailbox"],
    () => send("/sign-in", "/sign-in", { email: "wyn@example.org" }),
  ],
  [
    "using a sign-in link",
    ["sign-in-link.use"],
    () => send("/sign-in", "/sign-in/link/no-such-link", { step: "use" }),
  ],
  ["asking for a passkey", ["passkey.ask"], () => send("/sign-in", "/sign-in/passkey/options", {})],
  ["using a passkey", ["passkey.use"], () => send("/sign-in", "/sign-in/passkey", { answer: signed })],
  [
    "joining a panel",
    ["invitation.use"],
    () => send("/sign-in", "/panel/join/no-such-link", { step: "use" }),
  ],
  [
    "coming back by a secret word",
    ["come-back-address", "come-back-reference"],
    () => send("/apply", "/apply", { reference: "amber river lamp", secretWord: "green teapot" }),
  ],
  [
    "coming back by a link",
    ["come-back-address", "come-back-reference"],
    () => send("/apply", "/apply/back/amber-river-lamp.no-such-key", {}),
  ],
  [
    "having a link to come back sent",
    ["come-back-email-address"],
    () => saving({ what: "email", email: "wyn@example.org" }),
  ],
  ["taking a copy of all data", ["data-copy-address"], copying],
  ["complaining", ["complaint-address"], complaining],
  [
    "starting an application",
    ["application-start"],
    () => send(`/jobs/${slug}/apply`, `/jobs/${slug}/apply`, {}),
  ],
  ["looking at a certificate", ["certificate"], () => anybody().get("/verify/KTRM-4P7X-9QHD")],
  ["looking at its badge", ["certificate"], () => anybody().get("/credentials/KTRM4P7X9QHD")],
  ["looking at its PDF", ["certificate"], () => anybody().get("/certificates/KTRM4P7X9QHD.pdf")],
  [
    "saving a draft while somebody writes",
    ["draft-saves"],
    async () => (await manager()).send(invite, `/provider/${heron.slug}/drafts`, { title: "Support worker" }),
  ],
  [
    "inviting to a panel",
    ["invitations", "invitations-mailbox"],
    async () => (await manager()).send(invite, invite, knownToMany),
  ],
]

beforeEach(() => owner`delete from rate_limits`)

describe.each(tries)("%s", (_, limits, again) => {
  it.each(limits)("is counted by %s, and refused after too many", async (limit) => {
    expect((await again()).status).not.toBe(429)
    // As after a thousand tries. None of the limits is as wide.
    const counted = await owner`update rate_limits set count = 1000 where key like ${`${limit}:%`}`
    expect(counted.count).toBe(1)
    expect((await again()).status).toBe(429)
  })
})
