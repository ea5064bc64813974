import { randomUUID } from "node:crypto"
import { sql } from "drizzle-orm"
import { afterAll, afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { isDatabaseAway } from "#app/web/database-away.server.ts"
import { closeDatabase, database } from "#db/client.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"
import { startCableTo } from "#test/integration/database/cable.ts"
import { ownerConnection } from "#test/support/owner.ts"

const owner = ownerConnection()
const cable = await startCableTo(process.env.DATABASE_URL ?? "")
process.env.DATABASE_URL = cable.url
afterAll(async () => {
  await closeDatabase()
  await cable.stop()
})

const thrown: unknown[] = []
const note = (error: unknown) => thrown.push(error)
beforeEach(() => {
  thrown.length = 0
  process.on("uncaughtException", note).on("unhandledRejection", note)
})
afterEach(async () => {
  await pause(50)
  process.off("uncaughtException", note).off("unhandledRejection", note)
  expect(thrown).toEqual([])
})

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const as = (personId: string): Ctx => ({ actor: { kind: "person", personId }, now: () => new Date() })

const whoAsks = async (tx: Tx) => {
  const [row] = await tx.execute<{ id: string }>(sql`select current_setting('app.person_id', true) as id`)
  return row?.id ?? ""
}

/** Writes down who the database thinks is asking, beside who does ask. */
const sign = (tx: Tx, name: string) =>
  tx.execute(sql`insert into rate_limits (key, window_start, count)
    values (${name} || ' as ' || current_setting('app.person_id', true), now(), 1)`)

const signed = async () => (await owner<{ key: string }[]>`select key from rate_limits`).map(({ key }) => key)
beforeEach(() => owner`delete from rate_limits`)

const terminate = () =>
  owner`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = 'values_first_app'`

/** Once the statement begun since then is under way, however slow the machine. */
const asleep = (since: Date) =>
  expect
    .poll(
      async () => {
        const rows = await owner`select from pg_stat_activity
          where datname = current_database() and usename = 'values_first_app' and state = 'active'
            and query like '%pg_sleep%' and query_start >= ${since.toISOString()}`
        return rows.length
      },
      { timeout: 20_000 },
    )
    .toBe(1)

const ways = [
  { way: "the server ends it", cut: terminate },
  { way: "the network resets it", cut: async () => cable.reset() },
]

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => "kept" as const,
    (error: unknown) => (isDatabaseAway(error) ? ("away" as const) : error),
  )

/** A gate that many wait at until it is opened. */
function gate() {
  let open = () => {}
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  onTestFinished(() => open())
  return { passed, open }
}

describe.each(ways)("a connection is lost: $way", ({ cut }) => {
  it.each([
    [
      "a change",
      (ctx: Ctx, work: (tx: Tx) => Promise<void>) => inTransaction(ctx, async (tx) => ok(await work(tx))),
    ],
    ["a reading", (ctx: Ctx, work: (tx: Tx) => Promise<void>) => reading(ctx, work)],
  ])("in %s with a statement under way, which says that the database is away", async (_, begin) => {
    for (let round = 0; round < 3; round++) {
      const since = new Date()
      const person = randomUUID()
      const outcome = outcomeOf(
        begin(as(person), async (tx) => {
          await Promise.all([tx.execute(sql`select pg_sleep(5)`), whoAsks(tx), whoAsks(tx)])
        }),
      )
      await asleep(since)
      await cut()
      expect(await outcome).toBe("away")
      await pause(20)
      expect(await reading(as(person), whoAsks)).toBe(person)
    }
  })

  it("and what its owner catches and goes on with reaches nobody", async () => {
    const since = new Date()
    const person = randomUUID()
    const outcome = outcomeOf(
      inTransaction(as(person), async (tx) => {
        await tx.execute(sql`select pg_sleep(5)`).catch(() => {})
        await sign(tx, person).catch(() => {})
        return ok(undefined)
      }),
    )
    await asleep(since)
    await cut()
    expect(await outcome).toBe("away")
    expect(await signed()).toEqual([])
  })

  it("by a statement that stands alone", async () => {
    const since = new Date()
    const outcome = outcomeOf(database().execute(sql`select pg_sleep(5)`))
    await asleep(since)
    await cut()
    expect(await outcome).toBe("away")
    await pause(20)
    expect(await database().execute(sql`select 1 as one`)).toEqual([{ one: 1 }])
  })

  it("by everybody at once between two statements, while another waits for a connection", async () => {
    const [first, next] = [randomUUID(), randomUUID()]
    const [late, end] = [gate(), gate()]
    const seen: string[] = []
    const begun = Array.from({ length: 20 }, gate)
    const firsts = begun.map((its, n) =>
      outcomeOf(
        inTransaction(as(first), async (tx) => {
          await sign(tx, `${first} ${n} early`)
          its.open()
          await late.passed
          if (n % 4 === 0) throw new Error("changed its mind")
          if (n % 4 === 1) return ok(undefined)
          await sign(tx, `${first} ${n} late`)
          seen.push(await whoAsks(tx))
          return ok(undefined)
        }),
      ),
    )
    await Promise.all(begun.map((its) => its.passed))
    const asked = Array.from({ length: 20 }, gate)
    const nexts = asked.map((its, n) =>
      inTransaction(as(next), async (tx) => {
        const before = await whoAsks(tx)
        its.open()
        await end.passed
        await sign(tx, `${next} ${n}`)
        return ok([before, await whoAsks(tx)])
      }),
    )
    await cut()
    expect(await Promise.all(firsts)).toEqual(Array(20).fill("away"))
    await Promise.all(asked.map((its) => its.passed))
    late.open()
    await pause(50)
    end.open()
    for (const done of await Promise.all(nexts)) expect(done).toEqual(ok([next, next]))
    expect(seen).toEqual([])
    expect((await signed()).sort()).toEqual(nexts.map((_, n) => `${next} ${n} as ${next}`).sort())
  })

  it("again and again under load: what was said to be kept is there, each under its own name", async () => {
    const kept: string[] = []
    let over = false
    const people = Array.from({ length: 40 }, async () => {
      const person = randomUUID()
      for (let n = 0; !over; n++) {
        const outcome = await outcomeOf(
          inTransaction(as(person), async (tx) => {
            await sign(tx, `${person} ${n}`)
            await tx.execute(sql`select pg_sleep(0.002)`)
            return ok(await whoAsks(tx))
          }),
        )
        if (outcome === "kept") kept.push(`${person} ${n} as ${person}`)
        else expect(outcome).toBe("away")
      }
    })
    for (let round = 0; round < 8; round++) {
      await pause(60)
      await cut()
    }
    over = true
    await Promise.all(people)
    const there = await signed()
    expect(kept.length).toBeGreaterThan(20)
    expect(kept.filter((key) => !there.includes(key))).toEqual([])
    expect(there.filter((key) => !/^(\S+) \d+ as \1$/.test(key))).toEqual([])
  })
})

it("ends in order: work under way finishes, and who waits is told", async () => {
  const held = gate()
  const working = Array.from({ length: 20 }, () => outcomeOf(reading(as(randomUUID()), () => held.passed)))
  const waiting = outcomeOf(reading(as(randomUUID()), whoAsks))
  await pause(100)
  const closed = closeDatabase()
  expect(await waiting).toBe("away")
  held.open()
  await closed
  expect(await Promise.all(working)).toEqual(Array(20).fill("kept"))
})
