import { randomUUID } from "node:crypto"
import { sql } from "drizzle-orm"
import { afterAll, expect, test } from "vitest"
import { checkChain, record, sealChain } from "#app/domain/audit/index.server.ts"
import type { Actor, RelayActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction } from "#db/ctx.ts"
import { addProvider, owner, systemOf } from "#test/integration/rewards/accredited.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

const relay: Ctx<RelayActor> = { actor: { kind: "relay" }, now: () => new Date() }

async function recordSome(providerId: string | null, count: number) {
  for (let n = 0; n < count; n++) {
    await inTransaction<string, never>(systemOf(providerId), async (tx) =>
      ok(
        await record(tx, systemOf(providerId), {
          event: "session.started",
          providerId,
          subjectId: randomUUID(),
          detail: { way: "link", n },
        }),
      ),
    )
  }
}

async function sealAll() {
  for (;;) {
    const done = await sealChain(relay, { limit: 7 })
    if (done.ok && done.value.sealed === 0) return
  }
}

test("each provider's events make a chain of their own, which holds", async () => {
  const [one, other] = [await addProvider(), await addProvider()]
  await recordSome(one, 10)
  await recordSome(null, 2)
  await recordSome(other, 3)
  expect(await checkChain(relay)).toMatchObject({ unsealed: 15, faults: [] })
  await Promise.all([sealAll(), sealAll(), sealAll()])
  await sealAll()
  await recordSome(one, 2)
  await sealAll()
  expect(await checkChain(relay)).toEqual({ chains: 3, sealed: 17, unsealed: 0, faults: [] })
  const places = await owner`select seq::int from audit_events where provider_id = ${one} order by id`
  expect(places.map(({ seq }) => seq)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
})

test("people write down what they did themselves, and nothing in another's name", async () => {
  const [providerId, elsewhere] = [await addProvider(), await addProvider()]
  const [applicationId, somebody, staff] = [randomUUID(), randomUUID(), randomUUID()]
  const applicant: Actor = { kind: "applicant", applicationId, providerId }
  const manager: Actor = { kind: "staff", personId: staff, providerId, role: "hiring-manager" }
  const write = (actor: Actor, row: { kind: string; person: string | null; provider?: string }) =>
    inTransaction({ actor, now: () => new Date() }, async (tx) =>
      ok(
        await tx.execute(sql`
          insert into audit_events (provider_id, actor_kind, actor_person_id, event, subject_id)
          values (${row.provider ?? providerId}, ${row.kind}, ${row.person}, 'application.shortlisted',
            ${applicationId})`),
      ),
    )
  for (const [actor, row] of [
    [applicant, { kind: "staff", person: somebody }],
    [applicant, { kind: "applicant", person: somebody }],
    [applicant, { kind: "applicant", person: null, provider: elsewhere }],
    [manager, { kind: "staff", person: somebody }],
    [manager, { kind: "applicant", person: null }],
    [
      { kind: "person", personId: staff },
      { kind: "person", person: somebody },
    ],
  ] as const) {
    await expect(write(actor, row)).rejects.toMatchObject({
      cause: { message: expect.stringContaining("row-level security") },
    })
  }
  expect((await write(applicant, { kind: "applicant", person: null })).ok).toBe(true)
  expect((await write(manager, { kind: "staff", person: staff })).ok).toBe(true)
})

test("a sealed row cannot be changed or removed, by the owner neither", async () => {
  const provider = await addProvider()
  await recordSome(provider, 1)
  await sealAll()
  const change = owner`update audit_events set event = 'session.ended' where provider_id = ${provider}`
  await expect(change).rejects.toThrow("append-only")
  const again = owner`update audit_events set hash = 'x', seq = 9 where provider_id = ${provider}`
  await expect(again).rejects.toThrow("append-only")
  await expect(owner`delete from audit_events where provider_id = ${provider}`).rejects.toThrow("append-only")
})

test.each([
  ["event = 'session.ended'"],
  ["at = at + interval '1 microsecond'"],
  [`detail = '{"way": "link"}'`],
  ["subject_id = gen_random_uuid()"],
  ["actor_person_id = gen_random_uuid()"],
])("a row changed past the triggers (%s) breaks the chain there", async (set) => {
  const provider = await addProvider()
  await recordSome(provider, 5)
  await sealAll()
  await behindTheTriggers(owner, (tx) =>
    tx.unsafe(`update audit_events set ${set} where provider_id = '${provider}' and seq = 3`),
  )
  const { faults } = await checkChain(relay)
  expect(faults).toContainEqual({ providerId: provider, seq: 3, kind: "changed" })
})

test("a row taken out past the triggers leaves a hole that is seen", async () => {
  const provider = await addProvider()
  await recordSome(provider, 5)
  await sealAll()
  await behindTheTriggers(
    owner,
    (tx) => tx`delete from audit_events where provider_id = ${provider} and seq = 2`,
  )
  const { faults } = await checkChain(relay)
  expect(faults).toContainEqual({ providerId: provider, seq: 2, kind: "missing" })
})
