import { describe, expect, it } from "vitest"
import {
  openRecovery,
  readOwnRecovery,
  readRecoveries,
  readRecovery,
  sessionOf,
} from "#app/domain/accounts/index.server.ts"
import {
  askForRecovery,
  confirmRecovery,
  endSecondStepOf,
  recover,
  stopMyRecovery,
  stopRecovery,
} from "#app/domain/messages/index.server.ts"
import { unseal } from "#app/platform/sealing.server.ts"
import {
  asStaff,
  asThemself,
  browser,
  eventsOf,
  newPerson,
  newProvider,
  newSession,
  newStaff,
  owner,
  stranger,
} from "#test/integration/accounts/cast.ts"

const refused = (kind: string) => ({ ok: false, error: { kind } })
const done = { ok: true, value: null }

/** A provider of two owners, and a recruiter who has lost her passkey and is signed in by a link. */
async function aTeam() {
  const provider = await newProvider()
  const owners = [await newStaff(provider.id), await newStaff(provider.id)]
  const person = await newStaff(provider.id, "recruiter")
  await losePasskey(person.id)
  const me = asThemself(person.id)
  const { sessionId, token } = await newSession(person.id)
  const asOwner = asStaff(owners[0]?.id ?? "", provider.id)
  return { provider, owners, person, me, sessionId, token, asOwner }
}

const losePasskey = (personId: string) => owner`
  insert into passkeys (credential_id, person_id, public_key, name)
  values (${`lost-${personId}`}, ${personId}, '\\x00', 'lost')`

async function idOf(personId: string): Promise<string> {
  const [row] = await owner<{ id: string }[]>`
    select id from recoveries where person_id = ${personId} order by id desc limit 1`
  return row?.id ?? ""
}

/** The letters of this recovery, by what they are and whom they went to. */
async function letters(id: string) {
  const rows = await owner<{ id: string; template: string; dedupe_key: string }[]>`
    select id, template, dedupe_key from messages where dedupe_key like ${`%|${id}|%`} order by id`
  return rows.map(({ template, dedupe_key }) => `${template} to ${dedupe_key.split("|").at(-1)}`)
}

async function tokenOf(id: string): Promise<string> {
  const [row] = await owner<{ id: string; body_sealed: Uint8Array }[]>`
    select id, body_sealed from messages where template = 'recovery-link' and dedupe_key like ${`%|${id}|%`}`
  const text = unseal(row?.body_sealed ?? new Uint8Array(), `nobody|messages|${row?.id}|body`)
  return /\/recover\/([\w-]+)/.exec(text)?.[1] ?? ""
}

/** Time goes by: the waiting is over. */
async function aDayLater(id: string): Promise<void> {
  await owner`update recoveries set opens_at = now() where id = ${id}`
}

describe("somebody who has lost their second step", () => {
  it("is let in anew once another owner has spoken with them, a day later and once", async () => {
    const { provider, owners, person, me, sessionId, token, asOwner } = await aTeam()
    expect(await askForRecovery(me, { sessionId })).toEqual(done)
    expect(await askForRecovery(me, { sessionId })).toEqual(done)
    const id = await idOf(person.id)
    expect((await letters(id)).sort()).toEqual(
      [
        `recovery-asked to ${person.email}`,
        ...owners.map(({ email }) => `recovery-to-confirm to ${email}`),
      ].sort(),
    )
    expect(await readRecoveries(asOwner)).toMatchObject([{ id, name: person.name }])
    expect(await readRecovery(asOwner, id)).toMatchObject({ name: person.name, confirmed: false })

    const both = await Promise.all([1, 2].map(() => confirmRecovery(asOwner, { id })))
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    const key = await tokenOf(id)
    expect(await openRecovery(stranger, key)).toMatchObject({ state: "waiting" })
    const use = () => recover(stranger, { token: key, browser: browser() })
    expect(await use()).toEqual(refused("recovery-waits"))
    expect((await sessionOf(stranger, token))?.secondStep).toBe("asked")

    await aDayLater(id)
    const tries = await Promise.all(Array.from({ length: 10 }, use))
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
    const [begun] = tries.flatMap((one) => (one.ok ? [one.value] : []))
    expect(await sessionOf(stranger, token)).toBeNull()
    expect(await sessionOf(stranger, begun?.token ?? "")).toMatchObject({
      personId: person.id,
      secondStep: "to-set-up",
    })
    expect(await owner`select id from passkeys where person_id = ${person.id}`).toHaveLength(0)
    expect(await use()).toEqual(refused("recovery-over"))
    const told = await letters(id)
    for (const { email } of [person, ...owners]) expect(told).toContain(`recovery-used to ${email}`)
    expect(await eventsOf(id)).toEqual(["recovery.asked", "recovery.confirmed", "recovery.used"])
    const audited = await owner`select provider_id from audit_events where subject_id = ${id}`
    expect(audited.every((row) => row.provider_id === provider.id)).toBe(true)
  })

  it("works for two providers: an owner of each is heard", async () => {
    const { person, me, sessionId, asOwner } = await aTeam()
    const second = await newProvider()
    const there = asStaff((await newStaff(second.id)).id, second.id)
    await owner`insert into memberships (provider_id, person_id, role)
      values (${second.id}, ${person.id}, 'viewer')`
    await askForRecovery(me, { sessionId })
    const id = await idOf(person.id)
    expect(await confirmRecovery(asOwner, { id })).toEqual(done)
    expect((await readOwnRecovery(me)).recovery?.opensAt).toBeNull()
    expect(await confirmRecovery(asOwner, { id })).toEqual(refused("confirmed-already"))
    expect(await tokenOf(id).catch(() => "")).toBe("")
    expect(await confirmRecovery(there, { id })).toEqual(done)
    expect((await readOwnRecovery(me)).recovery?.opensAt).not.toBeNull()
  })

  it("is told where there is no second owner, or nothing to recover", async () => {
    const provider = await newProvider()
    const alone = await newStaff(provider.id)
    await losePasskey(alone.id)
    const { sessionId } = await newSession(alone.id)
    expect(await askForRecovery(asThemself(alone.id), { sessionId })).toEqual(refused("no-second-owner"))
    const { providers } = await readOwnRecovery(asThemself(alone.id))
    expect(providers).toEqual([{ name: provider.name, hasOwner: false }])

    const fresh = await newStaff(provider.id, "viewer")
    const first = await newSession(fresh.id)
    expect(await askForRecovery(asThemself(fresh.id), first)).toEqual(refused("nothing-lost"))
    const nobody = await newPerson()
    const other = await newSession(nobody.id)
    expect(await askForRecovery(asThemself(nobody.id), other)).toEqual(refused("not-staff"))
    expect(await askForRecovery(asThemself(fresh.id), other)).toEqual(refused("not-staff"))
  })

  it("is vouched for by owners of their own provider alone, and not by themself", async () => {
    const provider = await newProvider()
    const [one, two] = [await newStaff(provider.id), await newStaff(provider.id)]
    await losePasskey(one.id)
    const { sessionId } = await newSession(one.id)
    await askForRecovery(asThemself(one.id), { sessionId })
    const id = await idOf(one.id)
    const elsewhere = await newProvider()
    const strangers = [
      asStaff((await newStaff(elsewhere.id)).id, elsewhere.id),
      asStaff((await newStaff(provider.id, "hiring-manager")).id, provider.id, "hiring-manager"),
    ]
    for (const other of strangers) {
      expect(await confirmRecovery(other, { id })).toEqual(refused("not-found"))
      expect(await stopRecovery(other, { id })).toEqual(refused("not-found"))
      expect(await readRecovery(other, id)).toBeNull()
      expect(await readRecoveries(other)).toEqual([])
    }
    expect(await readRecovery(asStaff(two.id, provider.id), "no-id")).toBeNull()
    expect(await confirmRecovery(asStaff(two.id, provider.id), { id: "no-id" })).toEqual(refused("not-found"))
    const themself = asStaff(one.id, provider.id)
    expect(await confirmRecovery(themself, { id })).toEqual(refused("own-recovery"))
    expect(await readRecoveries(themself)).toEqual([])
    // The database holds the same.
    for (const by of [one.id, (await newStaff(provider.id, "viewer")).id]) {
      await expect(
        owner`update recovery_confirmations set confirmed_by = ${by}, confirmed_at = now()
          where recovery_id = ${id}`,
      ).rejects.toThrow("a second owner confirms")
    }
    await expect(
      owner`update recoveries set token_hash = ${id}, opens_at = now() where id = ${id}`,
    ).rejects.toThrow("not everybody has confirmed")
    expect(await confirmRecovery(asStaff(two.id, provider.id), { id })).toEqual(done)
    await expect(owner`update recoveries set used_at = now() where id = ${id}`).rejects.toThrow(
      "does not work now",
    )
  })

  it("who was not the one who asked stops it, and so does an owner; everybody is told", async () => {
    for (const who of ["person", "owner"] as const) {
      const { owners, person, me, sessionId, asOwner } = await aTeam()
      await askForRecovery(me, { sessionId })
      const id = await idOf(person.id)
      await confirmRecovery(asOwner, { id })
      const key = await tokenOf(id)
      const stopped = who === "person" ? await stopMyRecovery(me) : await stopRecovery(asOwner, { id })
      expect(stopped).toEqual(done)
      expect(await recover(stranger, { token: key, browser: browser() })).toEqual(refused("recovery-over"))
      const told = await letters(id)
      for (const { email } of [person, ...owners]) expect(told).toContain(`recovery-stopped to ${email}`)
      expect((await eventsOf(id)).at(-1)).toBe("recovery.stopped")
      expect(await stopMyRecovery(me)).toEqual(refused("recovery-over"))
      expect(await confirmRecovery(asOwner, { id })).toEqual(refused("recovery-over"))
      expect(await owner`select id from passkeys where person_id = ${person.id}`).toHaveLength(1)
    }
  })

  it("and has no second owner is helped by whoever runs the machines; it is on record, and told", async () => {
    const { owners, person, token } = await aTeam()
    expect(await endSecondStepOf(stranger, { email: "nobody@example.org" })).toEqual(refused("nobody-known"))
    const ended = await endSecondStepOf(stranger, { email: person.email.toUpperCase() })
    expect(ended).toEqual({ ok: true, value: { owners: owners.length } })
    expect(await owner`select id from passkeys where person_id = ${person.id}`).toHaveLength(0)
    expect(await sessionOf(stranger, token)).toBeNull()
    const [event] = await owner<{ id: string }[]>`
      select id from audit_events where subject_id = ${person.id} and event = 'second-step.ended-by-operator'`
    expect(await letters(event?.id ?? "")).toContain(`recovery-used to ${person.email}`)
  })

  it("a link that is nobody's or too old opens nothing", async () => {
    expect(await openRecovery(stranger, "guessed")).toBeNull()
    expect(await recover(stranger, { token: "guessed", browser: browser() })).toEqual(refused("not-found"))
    const { person, me, sessionId, asOwner } = await aTeam()
    await askForRecovery(me, { sessionId })
    const id = await idOf(person.id)
    await owner`update recoveries set expires_at = now() where id = ${id}`
    expect(await confirmRecovery(asOwner, { id })).toEqual(refused("recovery-over"))
    expect((await readOwnRecovery(me)).recovery).toBeNull()
    expect(await askForRecovery(me, { sessionId })).toEqual(done)
    expect(await idOf(person.id)).not.toBe(id)
  })
})
