import { describe, expect, it } from "vitest"
import {
  changeName,
  endOtherSessions,
  endSession,
  makeSignInLink,
  membershipsOf,
  readAccount,
  sessionOf,
  signInByLink,
  signOut,
} from "#app/domain/accounts/index.server.ts"
import {
  asThemself,
  browser,
  eventsOf,
  newPerson,
  newProvider,
  newStaff,
  owner,
  stranger,
  tokenOf,
} from "#test/integration/accounts/cast.ts"

async function signIn(person: { email: string }, device = "Firefox, Linux") {
  const made = await makeSignInLink(stranger, { email: person.email, returnTo: null, browserHash: null })
  if (!made.ok) throw new Error(made.error.kind)
  const used = await signInByLink(stranger, tokenOf(made.value.path), browser({ device }))
  if (!used.ok) throw new Error(used.error.kind)
  const session = await sessionOf(stranger, used.value.token)
  if (!session) throw new Error("no session")
  return { token: used.value.token, ...session }
}

const hoursLeft = async (sessionId: string) => {
  const [row] = await owner<{ hours: number }[]>`
    select extract(epoch from expires_at - now())::float / 3600 as hours from sessions where id = ${sessionId}`
  return row?.hours ?? 0
}

describe("a session", () => {
  it("is kept as a hash only", async () => {
    const { token, sessionId } = await signIn(await newPerson())
    const [row] = await owner<{ whole: string }[]>`
      select sessions::text as whole from sessions where id = ${sessionId}`
    expect(row?.whole).not.toContain(token)
  })

  it("knows a panel member or worker for 400 days, and staff for a working day", async () => {
    const provider = await newProvider()
    const staff = await signIn(await newStaff(provider.id))
    const member = await signIn(await newPerson())
    expect(await hoursLeft(staff.sessionId)).toBeCloseTo(12, 1)
    expect(await hoursLeft(member.sessionId)).toBeCloseTo(400 * 24, 1)
  })

  it("runs out", async () => {
    const { token, sessionId } = await signIn(await newPerson())
    await owner`update sessions set expires_at = now() where id = ${sessionId}`
    expect(await sessionOf(stranger, token)).toBeNull()
  })

  it("is put off while it is used, written down at most every five minutes", async () => {
    const { token, sessionId } = await signIn(await newPerson())
    await owner`update sessions set expires_at = now() + interval '1 hour' where id = ${sessionId}`
    await sessionOf(stranger, token)
    expect(await hoursLeft(sessionId)).toBeCloseTo(1, 1)
    await owner`update sessions set last_seen_at = now() - interval '6 minutes' where id = ${sessionId}`
    await sessionOf(stranger, token)
    expect(await hoursLeft(sessionId)).toBeCloseTo(400 * 24, 1)
  })

  it("of staff ends half a year after it began, however much it is used; anybody else's goes on", async () => {
    const provider = await newProvider()
    const staff = await signIn(await newStaff(provider.id))
    const member = await signIn(await newPerson())
    await owner`update sessions set created_at = now() - interval '180 days' + interval '2 hours',
      last_seen_at = now() - interval '1 day' where id in ${owner([staff.sessionId, member.sessionId])}`
    await sessionOf(stranger, staff.token)
    await sessionOf(stranger, member.token)
    expect(await hoursLeft(staff.sessionId)).toBeCloseTo(2, 1)
    expect(await hoursLeft(member.sessionId)).toBeCloseTo(400 * 24, 1)
  })

  it("ends by signing out", async () => {
    const { token, sessionId } = await signIn(await newPerson())
    await signOut(stranger, { token })
    expect(await sessionOf(stranger, token)).toBeNull()
    await signOut(stranger, { token })
    expect(await eventsOf(sessionId)).toEqual(["session.started", "session.ended"])
  })
})

describe("a person's own page", () => {
  it("lists where they are signed in, and ends one or all others at once", async () => {
    const person = await newPerson()
    const phone = await signIn(person, "Safari, iPhone")
    const tablet = await signIn(person, "Chrome, Android")
    const here = await signIn(person)
    const me = asThemself(person.id)
    const { sessions } = await readAccount(me)
    expect(sessions.map(({ device }) => device).sort()).toEqual([
      "Chrome, Android",
      "Firefox, Linux",
      "Safari, iPhone",
    ])

    expect(await endSession(me, { sessionId: phone.sessionId })).toMatchObject({ ok: true })
    expect(await sessionOf(stranger, phone.token)).toBeNull()
    expect(await eventsOf(phone.sessionId)).toEqual(["session.started", "session.ended"])

    expect(await endOtherSessions(me, { keep: here.sessionId })).toEqual({ ok: true, value: { ended: 1 } })
    expect(await sessionOf(stranger, tablet.token)).toBeNull()
    expect(await sessionOf(stranger, here.token)).not.toBeNull()
    expect((await readAccount(me)).sessions).toHaveLength(1)
  })

  it("cannot end the session of another person", async () => {
    const [person, other] = [await newPerson(), await newPerson()]
    const theirs = await signIn(other)
    const tried = await endSession(asThemself(person.id), { sessionId: theirs.sessionId })
    expect(tried).toEqual({ ok: false, error: { kind: "not-found" } })
    await endOtherSessions(asThemself(person.id), { keep: theirs.sessionId })
    expect(await sessionOf(stranger, theirs.token)).not.toBeNull()
  })

  it("changes what they are called, in any script", async () => {
    const [person, other] = [await newPerson(), await newPerson({ name: "Bea" })]
    await changeName(asThemself(person.id), { name: "ሰላማዊት" })
    expect((await readAccount(asThemself(person.id))).person.name).toBe("ሰላማዊት")
    expect((await readAccount(asThemself(other.id))).person.name).toBe("Bea")
    expect(await eventsOf(person.id)).toEqual(["name.changed"])
  })
})

describe("where a person works", () => {
  it("is where they have not left", async () => {
    const [provider, other] = [await newProvider(), await newProvider("Oak Court")]
    const person = await newStaff(provider.id, "assessor")
    await newStaff(other.id)
    expect(await membershipsOf(stranger, person.id)).toEqual([
      { providerId: provider.id, slug: provider.slug, providerName: provider.name, role: "assessor" },
    ])
    await owner`update memberships set ended_at = now() where person_id = ${person.id}`
    expect(await membershipsOf(stranger, person.id)).toEqual([])
  })
})
