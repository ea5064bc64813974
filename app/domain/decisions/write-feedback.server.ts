import { record } from "#app/domain/audit/index.server.ts"
import {
  decideSavingFeedback,
  decideSendingFeedback,
  feedbackPartLimit,
  type SaveFeedbackRefusal,
  type SendFeedbackRefusal,
} from "#app/domain/decisions/feedback-owed.ts"
import {
  countFeedback,
  keepFeedback,
  lockFeedback,
  opened,
} from "#app/domain/decisions/feedback-store.server.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import type { Feedback } from "#app/domain/decisions/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import { isLongerThan } from "#app/kernel/characters.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

/** Of any text of one part, in characters as people see them. */
export const isTooLong = (text: string) => isLongerThan(text, feedbackPartLimit)

type Seen = {
  readonly applicationId: string
  /** The version that was looked at. */
  readonly seen: number
}

/** Keeps feedback for later, as far as it is. */
export function saveFeedback(
  ctx: Ctx<StaffActor>,
  { applicationId, seen, feedback }: Seen & { readonly feedback: Feedback },
) {
  return inTransaction<null, SaveFeedbackRefusal>(ctx, async (tx) => {
    const row = await owed(tx, ctx, applicationId)
    if (!row) return err({ kind: "not-found" })
    const decision = decideSavingFeedback(feedback, { ...row, seen, isTooLong })
    if (!decision.ok) return decision
    await keepFeedback(tx, row, decision.value)
    const { providerId } = ctx.actor
    await record(tx, ctx, { event: "feedback.saved", providerId, subjectId: applicationId })
    return ok(null)
  })
}

/** Sends feedback as it was saved and looked at, once. Who read it before it went is kept with it. */
export function sendFeedback(ctx: Ctx<StaffActor>, { applicationId, seen }: Seen) {
  return inTransaction<null, SendFeedbackRefusal>(ctx, async (tx) => {
    const row = await owed(tx, ctx, applicationId)
    const saved = row && opened(row)
    if (!row || !saved) return err({ kind: "not-found" })
    const decision = decideSendingFeedback(saved, { ...row, seen, isTooLong })
    if (!decision.ok) return decision
    const { providerId, personId } = ctx.actor
    const at = ctx.now()
    await keepFeedback(tx, row, decision.value, { by: personId, at })
    await countFeedback(tx, providerId, at <= row.dueAt)
    await record(tx, ctx, { event: "feedback.sent", providerId, subjectId: applicationId })
    return ok(null)
  })
}

/** Feedback on an application that still has its key: of one that was erased nothing is owed any more. */
async function owed(tx: Tx, { actor }: Ctx<StaffActor>, applicationId: string) {
  if (!mayChoose(actor) || !isId(applicationId)) return undefined
  const row = await lockFeedback(tx, { providerId: actor.providerId, applicationId })
  return row?.dataKey ? { ...row, dataKey: row.dataKey } : undefined
}
