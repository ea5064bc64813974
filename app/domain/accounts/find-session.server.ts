import { sessionTokenHash } from "#app/domain/accounts/begin-session.server.ts"
import { asDoorkeeper } from "#app/domain/accounts/doorkeeper.server.ts"
import { type SecondStep, secondStepOf } from "#app/domain/accounts/second-step-rules.ts"
import { findSession, seeSession } from "#app/domain/accounts/store.server.ts"
import type { SessionWay } from "#app/domain/accounts/vocabulary.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"

/** A session that lets its holder in, and who that is. */
export type OpenSession = {
  readonly sessionId: string
  readonly personId: string
  readonly name: string
  readonly way: SessionWay
  /** Works for a provider at present. */
  readonly isStaff: boolean
  readonly secondStep: SecondStep
  /** Its end was put off just now: the browser is to put off its own. */
  readonly renewed: boolean
}

/** The session behind a token, unless it ended, ran out or never was. Puts off its end while it is used. */
export async function sessionOf(ctx: Ctx, token: string): Promise<OpenSession | null> {
  const doorkeeper = asDoorkeeper(ctx)
  const found = await reading(doorkeeper, (tx) => findSession(tx, sessionTokenHash(token)))
  if (!found) return null
  if (found.seenLongAgo) {
    // No event: being seen is no change that anybody would ask after.
    await inTransaction(doorkeeper, async (tx) => ok(await seeSession(tx, found.id)))
  }
  const { id: sessionId, personId, name, way, isStaff, seenLongAgo: renewed } = found
  return { sessionId, personId, name, way, isStaff, secondStep: secondStepOf(found), renewed }
}
