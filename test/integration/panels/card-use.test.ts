import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  itWasMe,
  itWasNotMe,
  openCard,
  readCardUse,
  sessionOf,
  signInByCard,
} from "#app/domain/accounts/index.server.ts"
import {
  cancelInvitation,
  inviteAgain,
  inviteMember,
  tellOfCardNotTheirs,
} from "#app/domain/panels/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { aPerson, aProvider } from "#test/factories/provider.ts"
import {
  asSystem,
  asThemself,
  eventsOf,
  lettersOf,
  must,
  notFound,
  owner,
  stranger,
} from "#test/factories/stage.ts"
import { aDraft } from "#test/factories/vacancy.ts"
import { browserOf, whereTo } from "#test/integration/panels/member-browser.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const on = (device: string) => ({ sessionToken: undefined, hash: null, device })

/** Rosa has a seat on a draft's panel and comes in by card, on as many devices as are named. */
async function cameIn(...devices: string[]) {
  const draft = await aDraft(heron)
  const { slug } = draft
  const handed = await must(
    inviteMember(heron.manager, { slug, name: "Rosa Marsh", part: "draws-on-support" }),
  )
  const [seat] = await owner<{ id: string; person: string }[]>`
    select id, person_id as person from panel_members where vacancy_id = ${draft.id}`
  const memberId = seat!.id
  const sessions: { token: string; sessionId: string }[] = []
  let words = handed.card?.words ?? ""
  for (const device of devices) {
    if (sessions.length > 0)
      words = (await must(inviteAgain(heron.manager, { slug, memberId, reason: "lost" }))).card?.words ?? ""
    const { token } = await must(signInByCard(stranger, words, on(device)))
    sessions.push({ token, sessionId: (await sessionOf(stranger, token))!.sessionId })
  }
  return { slug, memberId, rosa: asThemself(seat!.person), personId: seat!.person, sessions }
}

describe("a lost card", () => {
  it("is cancelled with what it let in: whoever came in by it is out, and the press says how many", async () => {
    const { slug, memberId, sessions } = await cameIn("Chrome, Windows", "Safari, iPad")
    const elsewhere = await cameIn("Firefox, Linux")
    expect(await must(cancelInvitation(heron.manager, { slug, memberId }))).toEqual({ signedOut: 2 })
    for (const { token } of sessions) expect(await sessionOf(stranger, token)).toBeNull()
    expect(await sessionOf(stranger, elsewhere.sessions[0]!.token)).not.toBeNull()
    const [row] = await owner<{ detail: unknown }[]>`
      select detail from audit_events where subject_id = ${memberId} order by id desc limit 1`
    expect(row?.detail).toEqual({ signedOut: 2 })
    expect(await must(cancelInvitation(heron.manager, { slug, memberId }))).toEqual({ signedOut: 0 })
  })

  it("ends nothing that the provider did not begin", async () => {
    const { slug, memberId, sessions, personId } = await cameIn("Chrome, Windows")
    const byEmail = await browserOf(personId)
    expect(await cancelInvitation(other.manager, { slug, memberId })).toEqual(notFound)
    await inTransaction(other.manager, async (tx) => {
      const [past] = await tx.execute(
        sql`select end_invited_sessions(${personId}, ${`/panel/${slug}`}) as over`,
      )
      expect(past).toEqual({ over: 0 })
      return ok(null)
    })
    expect(await sessionOf(stranger, sessions[0]!.token)).not.toBeNull()
    await must(cancelInvitation(heron.manager, { slug, memberId }))
    expect((await byEmail.get("/panel")).status).toBe(200)
  })

  it("says on the panel's page that devices are signed out", async () => {
    const { slug, memberId } = await cameIn("Chrome, Windows")
    const gareth = await browserOf(heron.manager.actor.personId)
    const page = `/provider/${heron.slug}/vacancies/${slug}/panel`
    const done = await gareth.send(page, { step: "cancel", member: memberId })
    expect(await (await gareth.get(whereTo(done) ?? "")).text()).toContain(
      "One device that came in by it is signed out",
    )
  })
})

describe("a card that let somebody in", () => {
  it("is told of on the member's own page, with when and on what sort of device", async () => {
    const { rosa, sessions } = await cameIn("Chrome, Windows", "Safari, iPad")
    const [first, second] = sessions
    expect(await readCardUse(rosa, { here: second!.sessionId })).toMatchObject({
      sessionId: first!.sessionId,
      device: "Chrome, Windows",
      at: expect.any(Date),
    })
    expect(await readCardUse(asThemself(await aPerson()), { here: second!.sessionId })).toBeNull()
  })

  it("is not asked about again once the member says that it was them", async () => {
    const { rosa, sessions } = await cameIn("Chrome, Windows", "Safari, iPad")
    const [first, second] = sessions
    const which = { sessionId: first!.sessionId, here: second!.sessionId }
    expect(await itWasMe(asThemself(await aPerson()), which)).toEqual(notFound)
    // Nobody says of the device that they hold whether it was them.
    expect(await itWasMe(rosa, { sessionId: second!.sessionId, here: second!.sessionId })).toEqual(notFound)
    await must(itWasMe(rosa, which))
    expect(await readCardUse(rosa, { here: second!.sessionId })).toBeNull()
    expect(await sessionOf(stranger, first!.token)).not.toBeNull()
    expect(await eventsOf(first!.sessionId)).toEqual(["session.started", "card-use.recognised"])
  })

  it("is out at one press of a member who says that it was not them, and they hold a new card", async () => {
    const { slug, memberId, rosa, sessions } = await cameIn("Chrome, Windows", "Safari, iPad")
    const [first, second] = sessions
    const waiting = await must(inviteAgain(heron.manager, { slug, memberId, reason: "lost" }))
    const which = { sessionId: first!.sessionId, here: second!.sessionId }
    expect(await itWasNotMe(asThemself(await aPerson()), which)).toEqual(notFound)
    const { card } = await must(itWasNotMe(rosa, which))
    expect(await sessionOf(stranger, first!.token)).toBeNull()
    expect(await sessionOf(stranger, second!.token)).not.toBeNull()
    expect(await openCard(stranger, waiting.card?.words ?? "")).toMatchObject({ state: "cancelled" })
    expect(await openCard(stranger, card.words)).toMatchObject({ state: "open", returnTo: `/panel/${slug}` })
    expect(await itWasNotMe(rosa, which)).toEqual(notFound)
    expect(await readCardUse(rosa, { here: second!.sessionId })).toBeNull()
    expect(await eventsOf(first!.sessionId)).toEqual(["session.started", "session.ended"])
    const [link] = await owner<
      { id: string }[]
    >`select link_id as id from sessions where id = ${first!.sessionId}`
    expect((await eventsOf(link!.id)).at(-1)).toBe("card-use.disowned")
    // The contact person is written to: once, however often the job runs, and without the member's words.
    const about = { linkId: link!.id }
    await must(tellOfCardNotTheirs(asSystem(heron.id), about))
    await must(tellOfCardNotTheirs(asSystem(heron.id), about))
    expect((await lettersOf(heron.id)).filter((letter) => letter === "card-not-theirs")).toHaveLength(1)
    expect(await tellOfCardNotTheirs(asSystem(other.id), about)).toEqual(notFound)
    // The provider's own press ends what the new card lets in, too.
    const { token } = await must(signInByCard(stranger, card.words, on("Edge, Windows")))
    await must(cancelInvitation(heron.manager, { slug, memberId }))
    expect(await sessionOf(stranger, token)).toBeNull()
  })

  it("is not asked about where the same browser comes in by the next one", async () => {
    const { slug, memberId, rosa, sessions } = await cameIn("Chrome, Windows")
    const { card } = await must(inviteAgain(heron.manager, { slug, memberId, reason: "lost" }))
    const again = { ...on("Chrome, Windows"), sessionToken: sessions[0]!.token }
    const { token } = await must(signInByCard(stranger, card?.words ?? "", again))
    expect(await readCardUse(rosa, { here: (await sessionOf(stranger, token))!.sessionId })).toBeNull()
  })

  it("asks on the panel home, and shows the new card in the answer to the press and nowhere else", async () => {
    const { sessions } = await cameIn("Chrome, Windows", "Safari, iPad")
    const rosas = await browserOf(undefined, sessions[1]!.token)
    const home = await (await rosas.get("/panel")).text()
    expect(home).toContain("Was that you?")
    expect(home).toContain("Chrome, Windows")
    const use = sessions[0]!.sessionId
    const shown = await (await rosas.send("/panel", { step: "not-me", use })).text()
    expect(shown).toMatch(/class="vf-invitation__words">\w+ \w+ \w+ \w+</)
    const after = await (await rosas.get("/panel")).text()
    expect(after).not.toContain("Was that you?")
    expect(after).not.toContain("vf-invitation__words")
    expect((await rosas.send("/panel", { step: "not-me", use })).status).toBe(404)
    expect((await rosas.send("/panel", { step: "was-me", use: "nobody" })).status).toBe(422)
  })

  it("is forgotten on a device by one press", async () => {
    const { sessions } = await cameIn("Chrome, Windows")
    const rosas = await browserOf(undefined, sessions[0]!.token)
    expect(await (await rosas.get("/panel")).text()).toContain("Forget me on this device")
    const out = await rosas.send("/sign-out", {})
    expect([out.status, out.headers.get("set-cookie")]).toEqual([303, expect.stringContaining("session=;")])
    expect(await sessionOf(stranger, sessions[0]!.token)).toBeNull()
  })
})
