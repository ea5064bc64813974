import { randomUUID } from "node:crypto"
import { afterAll, expect, test } from "vitest"
import { checkChain, record, sealChain } from "#app/domain/audit/index.server.ts"
import type { RelayActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction } from "#db/ctx.ts"
import { addProvider, owner, systemOf } from "#test/integration/rewards/accredited.ts"

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

/** As somebody with the owner's rights could, past the triggers. */
async function behindTheTriggers(change: string): Promise<void> {
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx.unsafe(change)
  })
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
  await behindTheTriggers(`update audit_events set ${set} where provider_id = '${provider}' and seq = 3`)
  const { faults } = await checkChain(relay)
  expect(faults).toContainEqual({ providerId: provider, seq: 3, kind: "changed" })
})

test("a row taken out past the triggers leaves a hole that is seen", async () => {
  const provider = await addProvider()
  await recordSome(provider, 5)
  await sealAll()
  await behindTheTriggers(`delete from audit_events where provider_id = '${provider}' and seq = 2`)
  const { faults } = await checkChain(relay)
  expect(faults).toContainEqual({ providerId: provider, seq: 2, kind: "missing" })
})
