import { randomUUID } from "node:crypto"
import fc from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import { bookReward, readRewardsOfPerson } from "#app/domain/rewards/index.server.ts"
import { closeDatabase } from "#db/client.ts"
import {
  addAccreditation,
  addProvider,
  addRule,
  booksOf,
  owner,
  systemOf,
} from "#test/integration/rewards/accredited.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

async function accreditedWorker(rule?: Parameters<typeof addRule>[1]) {
  const providerId = await addProvider()
  const ruleId = await addRule(providerId, rule)
  return { providerId, ruleId, ...(await addAccreditation(providerId)) }
}

describe("booking a reward", () => {
  test("books what the rule says, as owed to the person, and records it", async () => {
    const { providerId, personId, accreditationId } = await accreditedWorker({ amountMinor: 7_500 })
    const booked = await bookReward(systemOf(providerId), { accreditationId })
    expect(booked.ok).toBe(true)
    expect(await booksOf(providerId)).toEqual({
      rewards: 1,
      journals: 1,
      entries: 2,
      owedMinor: -7_500,
      sumMinor: 0,
    })
    const events =
      await owner`select event, subject_id, detail from audit_events where provider_id = ${providerId}`
    const rewardId = booked.ok ? booked.value.rewardId : undefined
    expect([...events]).toEqual([
      { event: "reward.earned", subject_id: rewardId, detail: { accreditationId } },
    ])
    const own = await readRewardsOfPerson({ actor: { kind: "person", personId }, now: () => new Date() })
    expect(own).toMatchObject([{ id: rewardId, amountMinor: 7_500n, currency: "GBP", state: "earned" }])
  })

  test("a second time says that it is booked, and books nothing", async () => {
    const { providerId, accreditationId } = await accreditedWorker()
    const first = await bookReward(systemOf(providerId), { accreditationId })
    const second = await bookReward(systemOf(providerId), { accreditationId })
    expect(second).toEqual({
      ok: false,
      error: { kind: "already-booked", rewardId: first.ok && first.value.rewardId },
    })
    expect(await booksOf(providerId)).toMatchObject({ rewards: 1, journals: 1, entries: 2 })
  })

  test("a new rule afterwards does not earn the same achievement twice", async () => {
    const { providerId, accreditationId } = await accreditedWorker()
    await bookReward(systemOf(providerId), { accreditationId })
    await addRule(providerId, { amountMinor: 9_000, validFrom: "2026-02-01" })
    expect(await bookReward(systemOf(providerId), { accreditationId })).toMatchObject({
      error: { kind: "already-booked" },
    })
  })

  test("is one of twenty at once", async () => {
    const { providerId, accreditationId } = await accreditedWorker()
    const all = await Promise.all(
      Array.from({ length: 20 }, () => bookReward(systemOf(providerId), { accreditationId })),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await booksOf(providerId)).toMatchObject({ rewards: 1, journals: 1, entries: 2 })
  })

  test("is refused where no rule holds on the day of the award", async () => {
    const { providerId, accreditationId } = await accreditedWorker({ validFrom: "2026-05-05" })
    expect(await bookReward(systemOf(providerId), { accreditationId })).toEqual({
      ok: false,
      error: { kind: "no-rule" },
    })
    expect(await booksOf(providerId)).toMatchObject({ rewards: 0, journals: 0 })
  })

  test.each([
    ["revoked", "accreditation-withdrawn"],
    ["suspended", "accreditation-suspended"],
  ])("is refused for what has been %s", async (status, kind) => {
    const providerId = await addProvider()
    await addRule(providerId)
    const { accreditationId } = await addAccreditation(providerId, { status })
    expect(await bookReward(systemOf(providerId), { accreditationId })).toMatchObject({ error: { kind } })
    expect(await booksOf(providerId)).toMatchObject({ rewards: 0, journals: 0 })
  })

  test("is not found for what is not there, by another provider's job, or by a job of nobody's", async () => {
    const { providerId, accreditationId } = await accreditedWorker()
    const other = await addProvider()
    for (const [asker, wanted] of [
      [providerId, randomUUID()],
      [other, accreditationId],
      [null, accreditationId],
    ] as const) {
      expect(await bookReward(systemOf(asker), { accreditationId: wanted })).toMatchObject({
        error: { kind: "not-found" },
      })
    }
  })

  test("is read by the person alone", async () => {
    const { providerId, accreditationId } = await accreditedWorker()
    await bookReward(systemOf(providerId), { accreditationId })
    const { personId: stranger } = await addAccreditation(providerId)
    expect(
      await readRewardsOfPerson({ actor: { kind: "person", personId: stranger }, now: () => new Date() }),
    ).toEqual([])
  })
})

test("the ledger refuses a journal that does not balance, and a change of what is written", async () => {
  const { providerId, accreditationId } = await accreditedWorker()
  await bookReward(systemOf(providerId), { accreditationId })
  const unbalanced = owner.begin(async (tx) => {
    const [journal] = await tx<[{ id: string }]>`
      insert into journals (provider_id, idempotency_key, memo)
      values (${providerId}, ${randomUUID()}, 'Made up') returning id`
    await tx`insert into entries (provider_id, journal_id, account_id, amount_minor, currency)
      select provider_id, ${journal.id}, account_id, 1, currency from entries
      where provider_id = ${providerId} limit 1`
  })
  await expect(unbalanced).rejects.toThrow("journal does not balance")
  // Not even what balances: what was booked stays as it was booked.
  await expect(
    owner`insert into entries (provider_id, journal_id, account_id, amount_minor, currency)
      select provider_id, journal_id, account_id, -amount_minor, currency from entries
      where provider_id = ${providerId}`,
  ).rejects.toThrow("a journal is written at once")
  await expect(owner`update entries set amount_minor = 1 where provider_id = ${providerId}`).rejects.toThrow(
    "append-only",
  )
})

test("however often and in whatever order rewards are booked, each is there once and the books agree", async () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 3 })
  // Each group is booked at once, the groups one after another.
  const groups = fc.array(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 5 }), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(amounts, groups, async (ruleAmounts, bookings) => {
      const providerId = await addProvider()
      for (const amountMinor of ruleAmounts) await addRule(providerId, { amountMinor })
      const accredited = await Promise.all(Array.from({ length: 4 }, () => addAccreditation(providerId)))
      for (const group of bookings) {
        await Promise.all(
          group.map((which) =>
            bookReward(systemOf(providerId), { accreditationId: accredited[which]!.accreditationId }),
          ),
        )
      }
      const booked = new Set(bookings.flat()).size
      const books = await booksOf(providerId)
      expect(books).toMatchObject({ rewards: booked, journals: booked, entries: booked * 2, sumMinor: 0 })
      const [earned] = await owner<[{ sum: number }]>`
        select coalesce(sum(amount_minor), 0)::int as sum from rewards where provider_id = ${providerId}`
      expect(books.owedMinor + earned.sum).toBe(0)
    }),
    { numRuns: 15 },
  )
}, 60_000)
