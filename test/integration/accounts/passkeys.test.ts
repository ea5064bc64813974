import { describe, expect, it } from "vitest"
import {
  addPasskey,
  askForNewPasskey,
  askForPasskey,
  readAccount,
  removePasskey,
  renamePasskey,
  sessionOf,
  signInWithPasskey,
} from "#app/domain/accounts/index.server.ts"
import { authenticator } from "#test/integration/accounts/authenticator.ts"
import {
  asThemself,
  browser,
  eventsOf,
  newPerson,
  newSession,
  owner,
  stranger,
} from "#test/integration/accounts/cast.ts"

type Authenticator = ReturnType<typeof authenticator>

async function add(device: Authenticator, personId: string, name = "My phone") {
  const me = asThemself(personId)
  const { challengeId, options } = await askForNewPasskey(me)
  const { sessionId } = await newSession(personId)
  return addPasskey(me, { challengeId, answer: device.make(options), name, sessionId })
}

async function ownerOfPasskey(device = authenticator()) {
  const person = await newPerson()
  const added = await add(device, person.id)
  if (!added.ok) throw new Error(added.error.kind)
  return { person, device, passkeyId: added.value.passkeyId }
}

async function enter(device: Authenticator) {
  const { challengeId, options } = await askForPasskey(stranger)
  return signInWithPasskey(stranger, { challengeId, answer: device.sign(options), browser: browser() })
}

describe("a passkey", () => {
  it("is added by somebody signed in, and then opens their account", async () => {
    const { person, device, passkeyId } = await ownerOfPasskey()
    const session = await enter(device)
    if (!session.ok) throw new Error(session.error.kind)
    expect(await sessionOf(stranger, session.value.token)).toMatchObject({
      personId: person.id,
      way: "passkey",
    })
    expect(await eventsOf(passkeyId)).toEqual(["passkey.added"])
    const [passkey] = (await readAccount(asThemself(person.id))).passkeys
    expect(passkey).toMatchObject({ name: "My phone", transports: ["internal"] })
    expect(passkey?.lastUsedAt).toBeInstanceOf(Date)
  })

  it("is not made twice on one device: the browser is told which it holds", async () => {
    const { person } = await ownerOfPasskey()
    const { options } = await askForNewPasskey(asThemself(person.id))
    expect(options.excludeCredentials).toHaveLength(1)
    expect(options.authenticatorSelection).toMatchObject({
      residentKey: "required",
      userVerification: "required",
    })
  })

  it("must know its owner each time, not only when it was made", async () => {
    const { device } = await ownerOfPasskey()
    device.stopVerifying()
    expect(await enter(device)).toEqual({ ok: false, error: { kind: "passkey-not-accepted" } })
  })

  it("must know its owner by finger, face or PIN", async () => {
    const person = await newPerson()
    const careless = authenticator({ verifies: false })
    expect(await add(careless, person.id)).toEqual({ ok: false, error: { kind: "passkey-not-accepted" } })
  })

  it("made or signed on another site is worth nothing here", async () => {
    const elsewhere = authenticator({ origin: "https://values-first.example.evil" })
    const person = await newPerson()
    expect(await add(elsewhere, person.id)).toEqual({ ok: false, error: { kind: "passkey-not-accepted" } })
  })

  it("answers each challenge once", async () => {
    const { device } = await ownerOfPasskey()
    const { challengeId, options } = await askForPasskey(stranger)
    const answer = device.sign(options)
    expect(await signInWithPasskey(stranger, { challengeId, answer, browser: browser() })).toMatchObject({
      ok: true,
    })
    expect(await signInWithPasskey(stranger, { challengeId, answer, browser: browser() })).toEqual({
      ok: false,
      error: { kind: "asked-too-long-ago" },
    })
  })

  it("spends the challenge even where the answer is refused", async () => {
    const { device } = await ownerOfPasskey()
    const { challengeId, options } = await askForPasskey(stranger)
    const wrong = device.sign({ challenge: "another" })
    expect(await signInWithPasskey(stranger, { challengeId, answer: wrong, browser: browser() })).toEqual({
      ok: false,
      error: { kind: "passkey-not-accepted" },
    })
    const right = device.sign(options)
    expect(await signInWithPasskey(stranger, { challengeId, answer: right, browser: browser() })).toEqual({
      ok: false,
      error: { kind: "asked-too-long-ago" },
    })
  })

  it("must answer within five minutes, from the browser that was asked, for what was asked", async () => {
    const { person, device } = await ownerOfPasskey()
    const tooLate = { ok: false, error: { kind: "asked-too-long-ago" } }
    const asked = await askForPasskey(stranger)
    const answer = device.sign(asked.options)
    expect(await signInWithPasskey(stranger, { challengeId: undefined, answer, browser: browser() })).toEqual(
      tooLate,
    )
    await owner`update passkey_challenges set expires_at = now() where id = ${asked.challengeId}`
    expect(
      await signInWithPasskey(stranger, { challengeId: asked.challengeId, answer, browser: browser() }),
    ).toEqual(tooLate)

    const toAdd = await askForNewPasskey(asThemself(person.id))
    const signed = device.sign(toAdd.options)
    expect(
      await signInWithPasskey(stranger, {
        challengeId: toAdd.challengeId,
        answer: signed,
        browser: browser(),
      }),
    ).toEqual(tooLate)
  })

  it("that was copied is found out by its counter", async () => {
    const { device } = await ownerOfPasskey()
    await enter(device)
    await enter(device)
    device.rewind(0)
    expect(await enter(device)).toEqual({ ok: false, error: { kind: "passkey-not-accepted" } })
  })

  it("lets nobody in who is not known", async () => {
    expect(await enter(authenticator())).toEqual({ ok: false, error: { kind: "passkey-not-known" } })
  })

  it("belongs to one person", async () => {
    const { device } = await ownerOfPasskey()
    const other = await newPerson()
    expect(await add(device, other.id)).toEqual({ ok: false, error: { kind: "passkey-known-already" } })
  })

  it("is renamed and removed by its owner", async () => {
    const { person, device, passkeyId } = await ownerOfPasskey()
    const me = asThemself(person.id)
    expect(await renamePasskey(me, { passkeyId, name: "Old phone" })).toMatchObject({ ok: true })
    expect((await readAccount(me)).passkeys[0]?.name).toBe("Old phone")
    expect(await removePasskey(me, { passkeyId, ...(await newSession(person.id)) })).toMatchObject({
      ok: true,
    })
    expect(await enter(device)).toEqual({ ok: false, error: { kind: "passkey-not-known" } })
    expect(await eventsOf(passkeyId)).toEqual(["passkey.added", "passkey.renamed", "passkey.removed"])
  })

  it("is out of another person's reach", async () => {
    const { device, passkeyId } = await ownerOfPasskey()
    const somebody = await newPerson()
    const other = asThemself(somebody.id)
    const notFound = { ok: false, error: { kind: "not-found" } }
    expect(await renamePasskey(other, { passkeyId, name: "Mine now" })).toEqual(notFound)
    expect(await removePasskey(other, { passkeyId, ...(await newSession(somebody.id)) })).toEqual(notFound)
    expect(await enter(device)).toMatchObject({ ok: true })
  })
})
