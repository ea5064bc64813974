import { record, recordListening } from "#app/domain/audit/index.server.ts"
import { findQuestion, versionsOf } from "#app/domain/scenarios/bank-store.server.ts"
import { mayKeepQuestions } from "#app/domain/scenarios/policy.ts"
import { whyFileOf } from "#app/domain/scenarios/why-files.server.ts"
import { decideWhyWords, type TypeWhyRefusal } from "#app/domain/scenarios/why-rules.ts"
import { sayWhy, whysToHear, whysWaiting } from "#app/domain/scenarios/why-store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { openSealed, type Sound } from "#app/platform/recorded-file.server.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

type Staff = Ctx<StaffActor>
type Which = { readonly questionId: string; readonly whyId: string }

/** The spoken whys of a question that the asker may hear: row security leaves out who rated or wrote it. */
async function heardBy(tx: Tx, { actor }: Staff, questionId: string) {
  const question = mayKeepQuestions(actor) ? await findQuestion(tx, questionId) : undefined
  const own = question?.providerId === actor.providerId
  const [version] = own ? await versionsOf(tx, questionId) : []
  if (!version) return null
  return { version, recordings: await whysToHear(tx, version.id) }
}

/** A question's spoken whys, to listen to and type: what each is about, and neither whose it is nor its points. */
export function readWhysToType(ctx: Staff, questionId: string) {
  return reading(ctx, async (tx) => {
    const heard = await heardBy(tx, ctx, questionId)
    if (!heard) return null
    const options = heard.version.options ?? []
    return heard.recordings.map(({ id, optionId, typedAt }) => ({
      id,
      option: options.find((one) => one.id === optionId)?.text ?? "",
      place: options.findIndex((one) => one.id === optionId) + 1,
      typed: typedAt !== null,
    }))
  })
}

/** Questions whose spoken whys wait for somebody to type them. Nothing for who keeps no questions. */
export function readWhysWaiting(ctx: Staff) {
  return reading(ctx, async (tx) =>
    mayKeepQuestions(ctx.actor) ? whysWaiting(tx, ctx.actor.providerId) : [],
  )
}

/** The sound of one spoken why, for who types it; that they listen is kept on record. */
export async function playWhy(
  ctx: Staff,
  { questionId, whyId, fromStart }: Which & { readonly fromStart: boolean },
): Promise<Sound | null> {
  const found = await inTransaction(ctx, async (tx) => {
    const heard = await heardBy(tx, ctx, questionId)
    const recording = heard?.recordings.find(({ id }) => id === whyId)
    if (!recording) return err(null)
    const { providerId, keyRaterId: subjectId, optionId } = recording
    const listening = {
      event: "why.listened-to" as const,
      providerId,
      subjectId,
      detail: { option: optionId },
    }
    await recordListening(tx, ctx, listening, { fromStart })
    return ok(recording)
  })
  return found.ok ? openSealed(whyFileOf(found.value), found.value) : null
}

/** Keeps what was said as the why of its rating. Its rater sees it, and can put it right. */
export function typeWhy(ctx: Staff, { questionId, whyId, words }: Which & { readonly words: string }) {
  return inTransaction<null, TypeWhyRefusal>(ctx, async (tx) => {
    const heard = await heardBy(tx, ctx, questionId)
    const recording = heard?.recordings.find(({ id }) => id === whyId)
    if (!recording) return err({ kind: "not-found" })
    const decision = decideWhyWords(words)
    if (!decision.ok) return decision
    // Two colleagues at once: the words of the first stay.
    if (recording.typedAt || !(await sayWhy(tx, whyId, decision.value))) return err({ kind: "already-typed" })
    const { providerId, keyRaterId: subjectId, optionId } = recording
    await record(tx, ctx, { event: "why.typed", providerId, subjectId, detail: { option: optionId } })
    return ok(null)
  })
}
