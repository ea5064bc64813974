import { mayDecideOn } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { oweFeedback } from "#app/domain/decisions/feedback-store.server.ts"
import { moveDecided } from "#app/domain/decisions/move.server.ts"
import { mayChoose, mayDecide } from "#app/domain/decisions/policy.ts"
import {
  type DecideOneRefusal,
  decideDecision,
  decideKeepingTheSay,
  type Explanation,
} from "#app/domain/decisions/rules.ts"
import {
  applicationToDecide,
  heardOn,
  insertDecision,
  insertExplanation,
  isAppointmentDecided,
  lockApplications,
  panelsWordOn,
  waitForTheSay,
} from "#app/domain/decisions/store.server.ts"
import { lockVacancy } from "#app/domain/vacancies/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Decision = {
  readonly applicationId: string
  readonly outcome: "not-shortlist" | "appoint" | "not-appoint"
  readonly reason: string
  /** Why it is not the panel's choice, where it is not. */
  readonly explanation?: Explanation
}

const events = {
  "not-shortlist": "application.not-shortlisted",
  appoint: "application.appointed",
  "not-appoint": "application.not-appointed",
} as const

/**
 * Records one decision with its written reason; from then on feedback is owed. An appointment becomes visible to the
 * applicant as an offer. Where it is not what the panel chose, the panel is told why.
 */
export function decide(
  ctx: Ctx<StaffActor>,
  { applicationId, outcome, reason, explanation = { reason: "", easyReason: "" } }: Decision,
) {
  return inTransaction<{ outcome: Decision["outcome"] }, DecideOneRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const may = outcome === "not-shortlist" ? mayChoose : mayDecide
    const application = may(ctx.actor) ? await applicationToDecide(tx, providerId, applicationId) : undefined
    // Two decisions about one vacancy wait for one another: each sees whose turn it is after the other.
    if (application) await lockVacancy(tx, providerId, application.vacancySlug)
    const [locked] = application ? await lockApplications(tx, application.vacancyId, [applicationId]) : []
    if (!application || !locked) return err({ kind: "not-found" })
    await waitForTheSay(tx, application.vacancyId)
    const heard = await heardOn(tx, applicationId)
    const decision = decideDecision(outcome, {
      status: locked.status,
      heard,
      reason,
      appointmentDecided: await isAppointmentDecided(tx, applicationId),
      typedForThem: !(await mayDecideOn(tx, applicationId)),
    })
    if (!decision.ok) return decision
    if (outcome !== "not-shortlist") {
      const panel = await panelsWordOn(tx, applicationId, outcome)
      const kept = decideKeepingTheSay(outcome, { panel, quorum: heard.quorum, explanation })
      if (!kept.ok) return kept
      if (kept.value !== null) {
        const { vacancyId } = application
        const said = { providerId, vacancyId, applicationId, choiceId: kept.value, givenBy: personId }
        const explanationId = await insertExplanation(tx, { ...said, ...explanation, givenAt: ctx.now() })
        await record(tx, ctx, { event: "panel.explained-to", providerId, subjectId: explanationId })
      }
    }
    await insertDecision(tx, { providerId, applicationId, outcome, reason, decidedBy: personId })
    await oweFeedback(tx, { providerId, applicationId }, ctx.now())
    if (outcome !== "appoint") await moveDecided(tx, applicationId, outcome)
    await record(tx, ctx, { event: events[outcome], providerId, subjectId: applicationId })
    return ok({ outcome })
  })
}
