import { equalityTokenOf } from "#app/domain/privacy/equality-token.server.ts"
import { mayHaveOwnData } from "#app/domain/privacy/policy.ts"
import { mayBeAskedEquality } from "#app/domain/privacy/rules.ts"
import { addEqualityAnswers, standingOf } from "#app/domain/privacy/store.server.ts"
import type { EqualityAnswers } from "#app/domain/privacy/vocabulary.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"

type NotAsked = { readonly kind: "not-found" }

/**
 * Keeps equality answers where nothing leads to who gave them. The first answers stay; whoever answers again is
 * told the same, because nobody can look whether there are any.
 */
export async function answerEquality(
  ctx: Ctx<ApplicantActor>,
  answers: EqualityAnswers,
): Promise<Result<null, NotAsked>> {
  const { applicationId, providerId } = ctx.actor
  const standing = await reading(ctx, (tx) => standingOf(tx, applicationId))
  if (!standing || !mayHaveOwnData(ctx.actor, standing) || !mayBeAskedEquality(standing)) {
    return err({ kind: "not-found" })
  }
  if (Object.keys(answers).length === 0) return ok(null)
  return inTransaction<null, never>(ctx, async (tx) => {
    // No event: a row that names the application would be the link that is not to be (docs/decisions/0012).
    await addEqualityAnswers(tx, { token: equalityTokenOf(applicationId), providerId, answers })
    return ok(null)
  })
}
