import { sql } from "drizzle-orm"
import type { Actor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { Result } from "#app/kernel/result.ts"
import { database, type Tx } from "#db/client.ts"

export type { Tx } from "#db/client.ts"

/** Carries an `err` out through the driver, which rolls back on a throw. */
class RolledBack extends Error {
  constructor(readonly result: Result<never, unknown>) {
    super("rolled back")
  }
}

const afterCommit = new WeakMap<object, (() => void)[]>()
const lastSteps = new WeakMap<Ctx, (tx: Tx) => Promise<void>>()

/**
 * Runs a change as whoever asks: row security sees the actor. Rolls back on `err` as on a throw.
 * Inside, use only `tx`; no mail, HTTP or queue call.
 */
export async function inTransaction<T, E>(
  ctx: Ctx,
  change: (tx: Tx) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  const later: (() => void)[] = []
  try {
    const result = await database().transaction(async (tx) => {
      afterCommit.set(tx, later)
      await identify(tx, ctx.actor)
      const outcome = await change(tx)
      if (!outcome.ok) throw new RolledBack(outcome)
      await lastSteps.get(ctx)?.(tx)
      return outcome
    })
    for (const call of later) call()
    return result
  } catch (error) {
    if (error instanceof RolledBack) return error.result as Result<T, E>
    throw error
  }
}

/** Reads as whoever asks; the database refuses to write. */
export function reading<T>(ctx: Ctx, read: (tx: Tx) => Promise<T>): Promise<T> {
  return database().transaction(
    async (tx) => {
      await identify(tx, ctx.actor)
      return read(tx)
    },
    { accessMode: "read only" },
  )
}

/** Called once the transaction is in the database; never when it rolled back. */
export function onCommit(tx: Tx, call: () => void): void {
  afterCommit.get(tx)?.push(call)
}

/** The last step of each change made with `ctx`, in its transaction: a job's "done" goes in with its effect. */
export function beforeCommit(ctx: Ctx, lastStep: (tx: Tx) => Promise<void>): void {
  lastSteps.set(ctx, lastStep)
}

/** Tells row security who asks, until the transaction ends. Only `inTransaction`, `reading` and the demo loader call it. */
export function identify(tx: Tx, actor: Actor) {
  const person = "personId" in actor ? actor.personId : ""
  const provider = "providerId" in actor ? (actor.providerId ?? "") : ""
  const application = actor.kind === "applicant" ? actor.applicationId : ""
  const code = actor.kind === "certificate-reader" ? actor.code : ""
  return tx.execute(sql`select set_config('app.actor', ${actor.kind}, true),
    set_config('app.person_id', ${person}, true), set_config('app.provider_id', ${provider}, true),
    set_config('app.application_id', ${application}, true), set_config('app.certificate_code', ${code}, true)`)
}
