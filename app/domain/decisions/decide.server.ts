import { mayDecideOn } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { oweFeedback } from "#app/domain/decisions/feedback-store.server.ts"
import { moveDecided } from "#app/domain/decisions/move.server.ts"
import { mayDecide } from "#app/domain/decisions/policy.ts"
import { type DecideOneRefusal, decideDecision } from "#app/domain/decisions/rules.ts"
import {
  applicationToDecide,
  heardOn,
  insertDecision,
  isAppointmentDecided,
  lockApplications,
} from "#app/domain/decisions/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Decision = {
  readonly applicationId: string
  readonly outcome: "not-shortlist" | "appoint" | "not-appoint"
  readonly reason: string
}

const events = {
  "not-shortlist": "application.not-shortlisted",
  appoint: "application.appointed",
  "not-appoint": "application.not-appointed",
} as const

/** Records one decision with its written reason; from then on feedback is owed. An appointment becomes visible to the applicant as an offer. */
export function decide(ctx: Ctx<StaffActor>, { applicationId, outcome, reason }: Decision) {
  return inTransaction<{ outcome: Decision["outcome"] }, DecideOneRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const application = mayDecide(ctx.actor)
      ? await applicationToDecide(tx, providerId, applicationId)
      : undefined
    const [locked] = application ? await lockApplications(tx, application.vacancyId, [applicationId]) : []
    if (!application || !locked) return err({ kind: "not-found" })
    const heard = await heardOn(tx, applicationId)
    const decision = decideDecision(outcome, {
      status: locked.status,
      heard,
      reason,
      appointmentDecided: await isAppointmentDecided(tx, applicationId),
      typedForThem: !(await mayDecideOn(tx, applicationId)),
    })
    if (!decision.ok) return decision
    await insertDecision(tx, { providerId, applicationId, outcome, reason, decidedBy: personId })
    await oweFeedback(tx, { providerId, applicationId }, ctx.now())
    if (outcome !== "appoint") await moveDecided(tx, applicationId, outcome)
    await record(tx, ctx, { event: events[outcome], providerId, subjectId: applicationId })
    return ok({ outcome })
  })
}
