import { randomUUID } from "node:crypto"
import { sql } from "drizzle-orm"
import { expect, it } from "vitest"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { database } from "#db/client.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

const as = (personId: string): Ctx => ({ actor: { kind: "person", personId }, now: () => new Date() })

const whoAsks = async (tx: Tx) => {
  const [row] = await tx.execute<{ id: string }>(sql`select current_setting('app.person_id', true) as id`)
  return row!.id
}

it("is known to the first statement of each transaction, however many run at once", async () => {
  const people = Array.from({ length: 300 }, () => randomUUID())
  const seen = await Promise.all(
    people.map(async (id, n) => {
      if (n % 2 === 0) return reading(as(id), whoAsks)
      const changed = await inTransaction<string, never>(as(id), async (tx) => ok(await whoAsks(tx)))
      return changed.ok && changed.value
    }),
  )
  expect(seen).toEqual(people)
})

it("is forgotten at its end", async () => {
  await reading(as(randomUUID()), whoAsks)
  const left = await Promise.all(
    Array.from({ length: 40 }, () =>
      database().execute<{ id: string }>(sql`select current_setting('app.person_id', true) as id`),
    ),
  )
  expect(left.every(([row]) => !row!.id)).toBe(true)
})

it("lets nothing through where it cannot be told", async () => {
  const untold = as("no text may hold this: \u0000")
  await expect(reading(untold, whoAsks)).rejects.toThrow()
  await expect(reading(untold, async () => "asked nothing")).rejects.toThrow()
})

it("does not write in a reading", async () => {
  const writing = reading(as(randomUUID()), (tx) => tx.execute(sql`insert into people (name) values ('x')`))
  await expect(writing).rejects.toMatchObject({ cause: { code: "25006" } })
})
