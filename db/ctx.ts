import { sql } from "drizzle-orm"
import type { Actor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { Result } from "#app/kernel/result.ts"
import { type Tx, transaction } from "#db/client.ts"

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
    const result = await transaction(
      { access: "read write", settings: settingsOf(ctx.actor) },
      async (tx) => {
        afterCommit.set(tx, later)
        const outcome = await change(tx)
        if (!outcome.ok) throw new RolledBack(outcome)
        await lastSteps.get(ctx)?.(tx)
        return outcome
      },
    )
    for (const call of later) call()
    return result
  } catch (error) {
    if (error instanceof RolledBack) return error.result as Result<T, E>
    throw error
  }
}

/** Reads as whoever asks; the database refuses to write. */
export function reading<T>(ctx: Ctx, read: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction({ access: "read only", settings: settingsOf(ctx.actor) }, read)
}

/** Called once the transaction is in the database; never when it rolled back. */
export function onCommit(tx: Tx, call: () => void): void {
  afterCommit.get(tx)?.push(call)
}

/** The last step of each change made with `ctx`, in its transaction: a job's "done" goes in with its effect. */
export function beforeCommit(ctx: Ctx, lastStep: (tx: Tx) => Promise<void>): void {
  lastSteps.set(ctx, lastStep)
}

/** What row security is told of who asks. Every setting each time: none is left from whoever asked before. */
function settingsOf(actor: Actor) {
  return {
    "app.actor": actor.kind,
    "app.person_id": "personId" in actor ? actor.personId : "",
    "app.role": actor.kind === "staff" ? actor.role : "",
    "app.provider_id": "providerId" in actor ? (actor.providerId ?? "") : "",
    "app.application_id": actor.kind === "applicant" ? actor.applicationId : "",
    "app.certificate_code": actor.kind === "certificate-reader" ? actor.code : "",
  }
}

/** Changes who asks within a transaction. Only the demo loader calls it, who writes as many people. */
export async function identify(tx: Tx, actor: Actor): Promise<void> {
  const set = Object.entries(settingsOf(actor)).map(
    ([name, value]) => sql`set_config(${name}, ${value}, true)`,
  )
  await tx.execute(sql`select ${sql.join(set, sql`, `)}`)
}
