import { record } from "#app/domain/audit/index.server.ts"
import { mayAnswerComplaints } from "#app/domain/privacy/policy.ts"
import { type AnswerComplaintRefusal, decideAnswer } from "#app/domain/privacy/rules.ts"
import { sealComplaint } from "#app/domain/privacy/sealed-complaint.server.ts"
import { lockComplaint, saveComplaintAnswer } from "#app/domain/privacy/store.server.ts"
import { complaintLimit as limit } from "#app/domain/privacy/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import { isLongerThan } from "#app/kernel/characters.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Answering = { readonly complaintId: string; readonly words: string }

/** Answers a complaint, once. That there is an answer is told by e-mail; its words are on the applicant's page. */
export function answerComplaint(ctx: Ctx<StaffActor>, { complaintId, words }: Answering) {
  return inTransaction<null, AnswerComplaintRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const complaint =
      mayAnswerComplaints(ctx.actor) && isId(complaintId)
        ? await lockComplaint(tx, providerId, complaintId)
        : undefined
    if (!complaint?.dataKey) return err({ kind: "not-found" })
    const decision = decideAnswer(words, {
      answered: complaint.answeredAt !== null,
      tooLong: isLongerThan(words, limit),
      limit,
    })
    if (!decision.ok) return decision
    const opened = { ...complaint, dataKey: complaint.dataKey }
    const answerSealed = sealComplaint(opened, complaintId, "answer", decision.value)
    await saveComplaintAnswer(tx, complaintId, { answerSealed, answeredBy: personId })
    await record(tx, ctx, {
      event: "complaint.answered",
      providerId,
      subjectId: complaintId,
      detail: { applicationId: complaint.applicationId },
    })
    return ok(null)
  })
}
