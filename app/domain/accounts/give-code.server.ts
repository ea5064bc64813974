import { asDoorkeeper, asPerson } from "#app/domain/accounts/doorkeeper.server.ts"
import { type CodeRefusal, secondStepOf } from "#app/domain/accounts/second-step-rules.ts"
import { lockStanding, markSecondStep } from "#app/domain/accounts/second-step-store.server.ts"
import { takeCode } from "#app/domain/accounts/take-code.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

export type TypedIn = { readonly sessionId: string; readonly code: string }

/** Opens a provider's pages to a session by a code. Whoever calls counts the tries. */
export function giveCode(
  ctx: Ctx<PersonActor>,
  { sessionId, code }: TypedIn,
): Promise<Result<null, CodeRefusal>> {
  return inTransaction<null, CodeRefusal>(asDoorkeeper(ctx), async (tx) => {
    const { personId } = ctx.actor
    const standing = await lockStanding(tx, { personId, sessionId })
    if (!standing) return err({ kind: "code-wrong" })
    if (secondStepOf(standing) !== "asked") return ok(null)
    const taken = await takeCode(tx, personId, code, standing.now)
    if (!taken.ok) return taken
    await markSecondStep(tx, sessionId)
    await record(tx, asPerson(ctx, personId), {
      event: "second-step.given",
      providerId: null,
      subjectId: sessionId,
      detail: { by: taken.value.by },
    })
    return ok(null)
  })
}
