import { describe, expect, it } from "vitest"
import {
  makeSignInLink,
  openInvitation,
  openSignInLink,
  sessionOf,
  signInByInvitation,
  signInByLink,
} from "#app/domain/accounts/index.server.ts"
import { browser, eventsOf, newPerson, owner, stranger, tokenOf } from "#test/integration/accounts/cast.ts"

async function link(asked: { email: string; returnTo?: string; browserHash?: string }) {
  const made = await makeSignInLink(stranger, { returnTo: null, browserHash: null, ...asked })
  if (!made.ok) throw new Error(made.error.kind)
  return tokenOf(made.value.path)
}

const changeLinks = (personId: string, change: "late" | "cancelled") =>
  change === "late"
    ? owner`update sign_in_links set expires_at = now() where person_id = ${personId}`
    : owner`update sign_in_links set cancelled_at = now() where person_id = ${personId}`

describe("a sign-in link", () => {
  it("lets its owner in, to where they were going", async () => {
    const person = await newPerson()
    const token = await link({ email: person.email.toUpperCase(), returnTo: "/panel" })
    const used = await signInByLink(stranger, token, browser())
    expect(used).toMatchObject({ ok: true, value: { personId: person.id, returnTo: "/panel" } })
    const session = used.ok ? await sessionOf(stranger, used.value.token) : null
    expect(session).toMatchObject({ personId: person.id, name: person.name, way: "link", isStaff: false })
    expect(await eventsOf(person.id)).toEqual(["sign-in-link.sent"])
    expect(await eventsOf(session?.sessionId ?? "")).toEqual(["session.started"])
  })

  it("is not used up by being opened, as programs that look through mail do", async () => {
    const person = await newPerson()
    const token = await link({ email: person.email, browserHash: "of-the-asker" })
    for (const _ of [1, 2, 3]) {
      expect(await openSignInLink(stranger, token)).toMatchObject({
        state: "open",
        personName: person.name,
        browserHash: "of-the-asker",
      })
    }
    expect(await signInByLink(stranger, token, browser())).toMatchObject({ ok: true })
  })

  it("opens in another browser than the one that asked, once its button is pressed", async () => {
    const person = await newPerson()
    const token = await link({ email: person.email, browserHash: "one" })
    expect(await signInByLink(stranger, token, browser({ hash: "another" }))).toMatchObject({ ok: true })
  })

  it("works once", async () => {
    const person = await newPerson()
    const token = await link({ email: person.email })
    await signInByLink(stranger, token, browser())
    expect(await signInByLink(stranger, token, browser())).toEqual({
      ok: false,
      error: { kind: "link-used" },
    })
    expect(await openSignInLink(stranger, token)).toMatchObject({ state: "used", email: person.email })
  })

  it("lets one in of twenty who try at once", async () => {
    const person = await newPerson()
    const token = await link({ email: person.email })
    const tries = await Promise.all(
      Array.from({ length: 20 }, () => signInByLink(stranger, token, browser())),
    )
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
    const sessions = await owner`select from sessions where person_id = ${person.id}`
    expect(sessions).toHaveLength(1)
  })

  it.each([
    ["late", "link-late"],
    ["cancelled", "link-cancelled"],
  ] as const)("does not work once it is %s", async (change, kind) => {
    const person = await newPerson()
    const token = await link({ email: person.email })
    await changeLinks(person.id, change)
    expect(await signInByLink(stranger, token, browser())).toEqual({ ok: false, error: { kind } })
  })

  it("is good for ten minutes by the database's clock", async () => {
    const person = await newPerson()
    await link({ email: person.email })
    const [row] = await owner<{ minutes: number }[]>`
      select extract(epoch from expires_at - created_at)::float / 60 as minutes
      from sign_in_links where person_id = ${person.id}`
    expect(row?.minutes).toBeCloseTo(10, 1)
  })

  it("is kept as a hash only", async () => {
    const person = await newPerson()
    const token = await link({ email: person.email })
    const [row] = await owner<{ whole: string }[]>`
      select sign_in_links::text as whole from sign_in_links where person_id = ${person.id}`
    expect(row?.whole).not.toContain(token)
  })

  it("is nothing to somebody who guesses, and no panel's invitation", async () => {
    const person = await newPerson()
    const token = await link({ email: person.email })
    const refused = { ok: false, error: { kind: "not-found" } }
    expect(await signInByLink(stranger, "guessed", browser())).toEqual(refused)
    expect(await openSignInLink(stranger, "guessed")).toBeNull()
    expect(await signInByInvitation(stranger, token, browser())).toEqual(refused)
    expect(await openInvitation(stranger, token)).toBeNull()
  })

  it("is not made for an address that is nobody's", async () => {
    const made = await makeSignInLink(stranger, {
      email: "nobody@example.org",
      returnTo: null,
      browserHash: null,
    })
    expect(made).toEqual({ ok: false, error: { kind: "nobody-known" } })
  })

  it("begins a new session and ends the one the browser held, whoever's that was", async () => {
    const [before, now] = [await newPerson(), await newPerson()]
    const first = await signInByLink(stranger, await link({ email: before.email }), browser())
    if (!first.ok) throw new Error(first.error.kind)
    const old = await sessionOf(stranger, first.value.token)
    const again = browser({ sessionToken: first.value.token })
    const second = await signInByLink(stranger, await link({ email: now.email }), again)
    if (!second.ok) throw new Error(second.error.kind)
    expect(second.value.token).not.toBe(first.value.token)
    expect(await sessionOf(stranger, first.value.token)).toBeNull()
    expect(await sessionOf(stranger, second.value.token)).toMatchObject({ personId: now.id })
    expect(await eventsOf(old?.sessionId ?? "")).toEqual(["session.started", "session.ended"])
  })
})
