import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  addPasskey,
  askForNewPasskey,
  beginCodeApp,
  confirmCodeApp,
  giveCode,
  readSecondStep,
  removeCodeApp,
  removePasskey,
  renewSpareCodes,
  sessionOf,
} from "#app/domain/accounts/index.server.ts"
import { inFours } from "#app/domain/accounts/second-step-rules.ts"
import type { SessionWay } from "#app/domain/accounts/vocabulary.ts"
import { ok } from "#app/kernel/result.ts"
import { codeAt } from "#app/platform/one-time-code.server.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { authenticator } from "#test/integration/accounts/authenticator.ts"
import {
  asStaff,
  asThemself,
  eventsOf,
  newPerson,
  newProvider,
  newSession,
  newStaff,
  owner,
  stranger,
} from "#test/integration/accounts/cast.ts"

const refused = (kind: string) => ({ ok: false, error: { kind } })
const wrong = refused("code-wrong")
const used = refused("code-used")
const done = { ok: true, value: null }

/** The database's step, with seconds of it left: codes are made and typed within one. */
async function databaseStep(): Promise<number> {
  const [row] = await owner<{ at: number }[]>`select extract(epoch from now())::float8 as at`
  const at = row?.at ?? 0
  if (at % 30 < 25) return Math.floor(at / 30)
  await new Promise((resolve) => setTimeout(resolve, (30 - (at % 30)) * 1_000 + 50))
  return databaseStep()
}

/** Somebody at work, signed in, with an app whose last code is long ago. */
async function withApp() {
  const provider = await newProvider()
  const person = await newStaff(provider.id)
  const me = asThemself(person.id)
  const { sessionId } = await newSession(person.id)
  expect(await beginCodeApp(me, { sessionId, code: "" })).toEqual(done)
  const secret = (await readSecondStep(me)).begun ?? ""
  const code = async (off = 0) => codeAt(secret, (await databaseStep()) + off)
  const confirmed = await confirmCodeApp(me, { sessionId, code: await code() })
  if (!confirmed.ok) throw new Error(confirmed.error.kind)
  const forget = async () => {
    await owner`alter table code_apps disable trigger code_apps_good_once`
    await owner`update code_apps set last_step = 1 where person_id = ${person.id}`
    await owner`alter table code_apps enable trigger code_apps_good_once`
  }
  await forget()
  const { spareCodes } = confirmed.value
  return { provider, person, me, sessionId, secret, code, forget, spareCodes }
}

async function stepOf(personId: string, way: SessionWay = "link") {
  const { token } = await newSession(personId, way)
  return (await sessionOf(stranger, token))?.secondStep
}

describe("a second step is asked", () => {
  it("of staff who come by a link or an invitation, and of nobody else", async () => {
    const { id } = await newStaff((await newProvider()).id, "viewer")
    expect(await stepOf(id)).toBe("to-set-up")
    expect(await stepOf(id, "invitation")).toBe("to-set-up")
    expect(await stepOf(id, "demo")).toBe("not-asked")
    expect(await stepOf(id, "passkey")).toBe("not-asked")
    expect(await stepOf((await newPerson()).id)).toBe("not-asked")
    const { person } = await withApp()
    expect(await stepOf(person.id)).toBe("asked")
    await owner`update memberships set role = 'viewer', ended_at = now() where person_id = ${id}`
    expect(await stepOf(id)).toBe("not-asked")
  })
})

describe("an app for codes", () => {
  it("counts once its code was typed, with ten spare codes", async () => {
    const provider = await newProvider()
    const person = await newStaff(provider.id)
    const me = asThemself(person.id)
    const { sessionId, token } = await newSession(person.id)
    expect(await confirmCodeApp(me, { sessionId, code: "123456" })).toEqual(refused("nothing-begun"))
    await beginCodeApp(me, { sessionId, code: "" })
    const secret = (await readSecondStep(me)).begun ?? ""
    expect(await confirmCodeApp(me, { sessionId, code: "nonsense" })).toEqual(wrong)
    expect((await readSecondStep(me)).app).toBeNull()
    expect((await sessionOf(stranger, token))?.secondStep).toBe("to-set-up")

    const code = codeAt(secret, await databaseStep())
    const both = await Promise.all([1, 2].map(() => confirmCodeApp(me, { sessionId, code })))
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect((await sessionOf(stranger, token))?.secondStep).toBe("given")
    const found = await readSecondStep(me)
    expect(found).toMatchObject({ begun: null, spareCodes: 10 })
    const [app] = await owner<{ id: string; secret: Uint8Array }[]>`
      select id, secret from code_apps where person_id = ${person.id}`
    expect(await eventsOf(app?.id ?? "")).toEqual(["code-app.begun", "code-app.confirmed"])
    expect(Buffer.from(app?.secret ?? []).includes(secret)).toBe(false)
  })

  it("lets in, half a minute early or late, and no code twice", async () => {
    for (const off of [-1, 0, 1]) {
      const { me, person, code } = await withApp()
      const { sessionId, token } = await newSession(person.id)
      expect(await giveCode(me, { sessionId, code: await code(3) })).toEqual(wrong)
      expect(await giveCode(me, { sessionId, code: await code(-3) })).toEqual(wrong)
      const typed = await code(off)
      expect(await giveCode(me, { sessionId, code: `${typed.slice(0, 3)} ${typed.slice(3)}` })).toEqual(done)
      expect((await sessionOf(stranger, token))?.secondStep).toBe("given")
      expect(await eventsOf(sessionId)).toEqual(["second-step.given"])
      const elsewhere = await newSession(person.id)
      expect(await giveCode(me, { sessionId: elsewhere.sessionId, code: typed })).toEqual(used)
      expect((await sessionOf(stranger, elsewhere.token))?.secondStep).toBe("asked")
    }
  })

  it("of twenty who type one code at once, lets one in", async () => {
    const { me, person, code } = await withApp()
    const typed = await code()
    const sessions = await Promise.all(Array.from({ length: 20 }, () => newSession(person.id)))
    const tries = await Promise.all(sessions.map(({ sessionId }) => giveCode(me, { sessionId, code: typed })))
    expect(tries.filter((one) => one.ok)).toHaveLength(1)
    expect(tries.filter((one) => !one.ok)).toEqual(Array.from({ length: 19 }, () => used))
  })

  it("is nobody else's: neither their code nor their spare code, nor a session of theirs", async () => {
    const mine = await withApp()
    const theirs = await withApp()
    const { sessionId } = await newSession(mine.person.id)
    expect(await giveCode(mine.me, { sessionId, code: await theirs.code() })).toEqual(wrong)
    expect(await giveCode(mine.me, { sessionId, code: theirs.spareCodes[0] ?? "" })).toEqual(wrong)
    expect(await giveCode(theirs.me, { sessionId, code: await theirs.code() })).toEqual(wrong)
  })

  it("is not set up, changed or removed by a session that has not given a code", async () => {
    const { me, person } = await withApp()
    const { sessionId } = await newSession(person.id)
    const first = refused("second-step-first")
    expect(await beginCodeApp(me, { sessionId, code: "" })).toEqual(first)
    expect(await confirmCodeApp(me, { sessionId, code: "123456" })).toEqual(first)
    expect(await renewSpareCodes(me, { sessionId, code: "" })).toEqual(first)
    expect(await removeCodeApp(me, { sessionId, code: "" })).toEqual(first)
    const { challengeId, options } = await askForNewPasskey(me)
    const answer = authenticator().make(options)
    expect(await addPasskey(me, { challengeId, answer, name: "Theirs", sessionId })).toEqual(first)
  })

  it("is changed after a code, and stays until the new one has shown that it works", async () => {
    const { me, person, sessionId, secret, code, forget } = await withApp()
    expect(await beginCodeApp(me, { sessionId, code: "" })).toEqual(wrong)
    expect(await beginCodeApp(me, { sessionId, code: await code() })).toEqual(done)
    await forget()
    const other = await newSession(person.id)
    expect(await giveCode(me, { sessionId: other.sessionId, code: await code() })).toEqual(done)
    const next = (await readSecondStep(me)).begun ?? ""
    expect(next).not.toBe(secret)
    const confirmed = await confirmCodeApp(me, { sessionId, code: codeAt(next, await databaseStep()) })
    expect(confirmed).toMatchObject({ ok: true })
    const third = await newSession(person.id)
    expect(await giveCode(me, { sessionId: third.sessionId, code: await code(1) })).toEqual(wrong)
  })

  it("is changed without a code by whoever has just come by their passkey", async () => {
    const { me, person } = await withApp()
    const { sessionId } = await newSession(person.id, "passkey")
    expect(await beginCodeApp(me, { sessionId, code: "" })).toEqual(done)
    await owner`update sessions set created_at = now() - interval '11 minutes' where id = ${sessionId}`
    expect(await beginCodeApp(me, { sessionId, code: "" })).toEqual(wrong)
  })

  it("stays while it is the only way of somebody at work; with a passkey beside it, it goes", async () => {
    const { me, person, sessionId, code } = await withApp()
    const typed = await code()
    expect(await removeCodeApp(me, { sessionId, code: "" })).toEqual(wrong)
    expect(await removeCodeApp(me, { sessionId, code: typed })).toEqual(refused("only-way"))
    await owner`insert into passkeys (credential_id, person_id, public_key, name)
      values (${`p${person.id}`}, ${person.id}, '\\x00', 'phone')`
    const [app] = await owner<{ id: string }[]>`select id from code_apps where person_id = ${person.id}`
    expect(await removeCodeApp(me, { sessionId, code: typed })).toEqual(done)
    expect(await readSecondStep(me)).toEqual({ app: null, begun: null, spareCodes: 0 })
    expect((await eventsOf(app?.id ?? "")).at(-1)).toBe("code-app.removed")
    expect(await removeCodeApp(me, { sessionId, code: "" })).toEqual(refused("not-found"))
    const [passkey] = await owner<{ id: string }[]>`select id from passkeys where person_id = ${person.id}`
    expect(await removePasskey(me, { passkeyId: passkey?.id ?? "", sessionId })).toEqual(refused("only-way"))
  })
})

describe("a spare code", () => {
  it("lets in once, however it is typed; new ones end the old", async () => {
    const { me, person, sessionId, spareCodes, code } = await withApp()
    const [first = "", second = ""] = spareCodes
    const one = await newSession(person.id)
    const typed = inFours(first).toUpperCase().replaceAll("O", "0")
    expect(await giveCode(me, { sessionId: one.sessionId, code: typed })).toEqual(done)
    const two = await newSession(person.id)
    expect(await giveCode(me, { sessionId: two.sessionId, code: first })).toEqual(used)
    expect((await readSecondStep(me)).spareCodes).toBe(9)
    const kept = await owner`select code_hash from spare_codes where person_id = ${person.id}`
    expect(JSON.stringify(kept)).not.toContain(first)

    const made = await renewSpareCodes(me, { sessionId, code: await code() })
    expect(made.ok && made.value.spareCodes).toHaveLength(10)
    expect(await giveCode(me, { sessionId: two.sessionId, code: second })).toEqual(wrong)
  })

  it("is good for one of two who type it at once", async () => {
    const { me, person, spareCodes } = await withApp()
    const sessions = await Promise.all([1, 2].map(() => newSession(person.id)))
    const tries = await Promise.all(
      sessions.map(({ sessionId }) => giveCode(me, { sessionId, code: spareCodes[3] ?? "" })),
    )
    expect(tries.map(({ ok }) => ok).sort()).toEqual([false, true])
  })
})

describe("a passkey made where a second step was to be set up", () => {
  it("is that second step", async () => {
    const person = await newStaff((await newProvider()).id)
    const me = asThemself(person.id)
    const { sessionId, token } = await newSession(person.id)
    const { challengeId, options } = await askForNewPasskey(me)
    const added = await addPasskey(me, {
      challengeId,
      answer: authenticator().make(options),
      name: "Phone",
      sessionId,
    })
    expect(added).toMatchObject({ ok: true })
    expect((await sessionOf(stranger, token))?.secondStep).toBe("given")
  })
})

describe("the database", () => {
  const tables = ["code_apps", "spare_codes", "recoveries", "recovery_confirmations"]

  it.each(tables)("shows nobody but the doorkeeper %s", async (table) => {
    const { person, provider } = await withApp()
    for (const ctx of [stranger, asThemself(person.id), asStaff(person.id, provider.id)]) {
      const rows = await reading(ctx, (tx) => tx.execute(sql.raw(`select * from ${table}`)))
      expect(rows).toHaveLength(0)
    }
  })

  it("lets nobody say of their own session that a second step was given, nor how they came", async () => {
    const { person } = await withApp()
    const { sessionId } = await newSession(person.id)
    for (const change of ["second_step_at = now()", "way = 'passkey'"]) {
      const saying = inTransaction(asThemself(person.id), async (tx) =>
        ok(await tx.execute(sql.raw(`update sessions set ${change} where id = '${sessionId}'`))),
      )
      await expect(saying).rejects.toMatchObject({ cause: { code: "42501" } })
    }
  })

  it("takes no code and no spare code twice, whatever the code says", async () => {
    const { person } = await withApp()
    const again = owner`update code_apps set last_step = last_step where person_id = ${person.id}`
    await again
    await expect(
      owner`update code_apps set last_step = last_step - 1 where person_id = ${person.id}`,
    ).rejects.toThrow("a code is good once")
    await owner`update spare_codes set used_at = now() where person_id = ${person.id}`
    await expect(owner`update spare_codes set used_at = null where person_id = ${person.id}`).rejects.toThrow(
      "a spare code is good once",
    )
  })
})
