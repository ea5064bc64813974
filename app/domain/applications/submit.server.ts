import {
  decideSendingFor,
  type SaidOfTyping,
  type TypedForRefusal,
} from "#app/domain/applications/assisting.ts"
import { endHelp } from "#app/domain/applications/end-help.server.ts"
import { comeBackUrl, newComeBackToken } from "#app/domain/applications/keys.server.ts"
import { mayFillIn } from "#app/domain/applications/policy.ts"
import { type LockedDraft, lockDraft } from "#app/domain/applications/read-draft.server.ts"
import { decideSubmission, type NotFound, type SubmitRefusal } from "#app/domain/applications/rules.ts"
import { saveMove } from "#app/domain/applications/store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { dayInWords } from "#app/kernel/language.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

export type SubmitApplicationRefusal = SubmitRefusal | TypedForRefusal | NotFound

type Sending = {
  readonly notBarred: boolean
  /** Said by who types for the applicant; nobody else is asked. */
  readonly typing?: SaidOfTyping
}

/**
 * Sends an application, once. Whoever gave an e-mail address gets a receipt with a link to come back by,
 * so that nobody depends on one browser.
 */
export function submitApplication(ctx: Ctx<ApplicantActor>, { notBarred, typing = nothingSaid }: Sending) {
  return inTransaction<{ reference: string; vacancy: string }, SubmitApplicationRefusal>(ctx, async (tx) => {
    const draft = await lockDraft(tx, ctx.actor.applicationId)
    if (!draft || !mayFillIn(ctx.actor, draft)) return err({ kind: "not-found" })
    const decision = decideSubmission(draft, { notBarred }, draft.now)
    if (!decision.ok) return decision
    if (ctx.actor.helping) {
      const agreed = decideSendingFor(draft, typing)
      if (!agreed.ok) return agreed
      if (!(await endHelp(tx, ctx, draft, "sent"))) return err({ kind: "not-found" })
    }
    const { id, providerId, reference, now } = draft
    const email = draft.contact?.email
    const link = email ? newComeBackToken(reference) : null
    if (email && link) await queueReceipt(tx, ctx, draft, { email, url: comeBackUrl(link.token) })
    const comeBack = link && { comeBackHash: link.hash }
    // Last and all at once: the vacancy's counter is held from here, and others are sending too.
    await Promise.all([
      record(tx, ctx, { event: "application.submitted", providerId, subjectId: id }),
      saveMove(tx, draft, decision.value, { submittedAt: now, notBarredAt: now, ...comeBack }),
    ])
    return ok({ reference, vacancy: draft.vacancySlug })
  })
}

const nothingSaid: SaidOfTyping = { readBack: false, agreed: false }

type Receipt = { readonly email: string; readonly url: string }

function queueReceipt(
  tx: Tx,
  ctx: Ctx,
  { id, providerId, about, reference, hearBy, language }: LockedDraft,
  to: Receipt,
) {
  return queueMessage(tx, ctx, {
    providerId,
    to: { email: to.email, language },
    template: "application-receipt",
    data: { ...about, reference, url: to.url, hearBy: dayInWords(new Date(`${hearBy}T12:00:00Z`), language) },
    dedupeKey: `application-receipt|${id}`,
    applicationId: id,
  })
}
