import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { CopyRefusal, ShareRefusal } from "#app/domain/scenarios/bank-rules.ts"
import {
  authorsOf,
  findQuestion,
  insertQuestion,
  insertVersion,
  keysOf,
  lockQuestion,
  replaceAuthors,
  replaceKeys,
  replaceSamples,
  samplesOf,
  saveQuestion,
  saveVersion,
  versionsOf,
} from "#app/domain/scenarios/bank-store.server.ts"
import { creditOf } from "#app/domain/scenarios/draft.ts"
import { mayKeepQuestions } from "#app/domain/scenarios/policy.ts"
import { isKeyScored } from "#app/domain/scenarios/vocabulary.ts"
import { newCode } from "#app/domain/scenarios/write-question.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Staff = Ctx<StaffActor>
type Question = { readonly questionId: string }

/** Lets other providers read and copy a question that is live, or stops letting them. Copies stay theirs. */
export function shareQuestion(ctx: Staff, { questionId, shared }: Question & { readonly shared: boolean }) {
  return inTransaction<null, ShareRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const question = mayKeepQuestions(ctx.actor) ? await lockQuestion(tx, providerId, questionId) : undefined
    if (!question) return err({ kind: "not-found" })
    if ((question.sharedAt !== null) === shared) return ok(null)
    const versions = await versionsOf(tx, questionId)
    if (shared && !versions.some(({ liveAt }) => liveAt)) return err({ kind: "nothing-live" })
    await saveQuestion(tx, questionId, { sharedAt: shared ? ctx.now() : null })
    const event = shared ? "question.shared" : "question.unshared"
    await record(tx, ctx, { event, providerId, subjectId: questionId })
    return ok(null)
  })
}

/** Stops offering a question for new vacancies, or offers it again. Where it is asked, it stays. */
export function retireQuestion(
  ctx: Staff,
  { questionId, retired }: Question & { readonly retired: boolean },
) {
  return inTransaction<null, { readonly kind: "not-found" }>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const question = mayKeepQuestions(ctx.actor) ? await lockQuestion(tx, providerId, questionId) : undefined
    if (!question) return err({ kind: "not-found" })
    if ((question.retiredAt !== null) === retired) return ok(null)
    await saveQuestion(tx, questionId, { retiredAt: retired ? ctx.now() : null })
    const event = retired ? "question.retired" : "question.brought-back"
    await record(tx, ctx, { event, providerId, subjectId: questionId })
    return ok(null)
  })
}

/**
 * Copies the newest live version of a library question, or of one that another provider shares, into the
 * asker's own bank: with its credit, its authors by the names they chose, its samples and its key. It is live
 * at once, since its words are the same; a change makes its next version, which is rated anew.
 */
export function copyQuestion(ctx: Staff, { questionId }: Question) {
  return inTransaction<Question, CopyRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const question = mayKeepQuestions(ctx.actor) ? await findQuestion(tx, questionId) : undefined
    const live = question && (await versionsOf(tx, questionId)).find(({ liveAt }) => liveAt)
    if (!question || !live || question.providerId === providerId) return err({ kind: "not-found" })
    const { kind, setting } = question
    const copyId = await insertQuestion(tx, {
      ...{ providerId, kind, setting },
      code: newCode(live.title),
      copiedFrom: live.id,
    })
    const { provider } = await providerInLetters(tx, providerId)
    const { title, situation, ask, easyRead, options, valueCodes, guide, welsh } = live
    const words = { title, situation, ask, easyRead, options, valueCodes, guide, welsh }
    const copy = await insertVersion(tx, {
      ...{ providerId, questionId: copyId, version: 1, kind, ...words },
      credit: creditOf([{ creditedAs: live.credit }], provider),
    })
    await replaceSamples(tx, copy, await samplesOf(tx, live.id))
    const authors = await authorsOf(tx, live.id)
    // A copy says who wrote it; whose account that is, is known where it was written.
    await replaceAuthors(
      tx,
      copy,
      authors.map(({ part, creditedAs }) => ({ part, creditedAs, personId: null })),
    )
    if (isKeyScored(kind)) await replaceKeys(tx, copy, await keysOf(tx, live.id))
    await saveVersion(tx, copy.id, {
      liveAt: ctx.now(),
      liveBy: personId,
      liveReason: isKeyScored(kind) ? `Copied word for word from ${live.credit}, with its key.` : null,
      alpha: live.alpha,
      alphaLow: live.alphaLow,
      alphaHigh: live.alphaHigh,
      raters: live.raters,
    })
    await record(tx, ctx, {
      event: "question.copied",
      providerId,
      subjectId: copyId,
      detail: { from: live.id, library: question.providerId === null },
    })
    return ok({ questionId: copyId })
  })
}
