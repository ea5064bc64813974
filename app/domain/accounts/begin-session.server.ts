import { asPerson } from "#app/domain/accounts/doorkeeper.server.ts"
import { endSessions, markUseAnswered, startSession } from "#app/domain/accounts/store.server.ts"
import type { SessionWay } from "#app/domain/accounts/vocabulary.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { newToken, tokenHash } from "#app/platform/sealing.server.ts"
import type { Tx } from "#db/ctx.ts"

/** The browser that asks: what it already holds, and how its owner would know it again. */
export type Browser = {
  /** The token of the session it holds now, if any. That session ends when a new one begins. */
  readonly sessionToken: string | undefined
  /** What is kept of the random number the browser carries; null where it carries none. */
  readonly hash: string | null
  readonly device: string
}

/** The token goes into the browser's cookie; the database keeps only its hash. */
export type BegunSession = { readonly token: string; readonly personId: string }

export const sessionTokenHash = (token: string) => tokenHash(token, "session")

/** Begins a session with a new token and ends the one this browser held. As the doorkeeper. */
export async function beginSession(
  tx: Tx,
  ctx: Ctx,
  {
    personId,
    way,
    browser,
    linkId = null,
  }: {
    personId: string
    way: SessionWay
    browser: Browser
    /** The panel invitation it begins by. */
    linkId?: string | null
  },
): Promise<BegunSession> {
  if (browser.sessionToken !== undefined) {
    const ended = await endSessions(tx, { tokenHash: sessionTokenHash(browser.sessionToken) })
    for (const old of ended) {
      await recordEnd(tx, asPerson(ctx, old.personId), old.id)
      // The same person in the same browser: nobody has to ask whether that was them.
      if (old.personId === personId) await markUseAnswered(tx, personId, old.id)
    }
  }
  const token = newToken()
  const id = await startSession(tx, {
    tokenHash: sessionTokenHash(token),
    personId,
    way,
    device: browser.device,
    linkId,
  })
  await record(tx, asPerson(ctx, personId), {
    event: "session.started",
    providerId: null,
    subjectId: id,
    detail: { way },
  })
  return { token, personId }
}

export function recordEnd(tx: Tx, ctx: Ctx, sessionId: string): Promise<string> {
  return record(tx, ctx, { event: "session.ended", providerId: null, subjectId: sessionId })
}
