import { asc, eq } from "drizzle-orm"
import { countUnreadByApplicant, readAdjustments } from "#app/domain/applications/index.server.ts"
import { feedbackDue } from "#app/domain/decisions/feedback-owed.ts"
import { ownFeedbackOf } from "#app/domain/decisions/feedback-store.server.ts"
import { offerOn } from "#app/domain/decisions/store.server.ts"
import { workHistoryOf } from "#app/domain/decisions/tell-work-history.server.ts"
import { freeTimesOf, ownTimeOf } from "#app/domain/decisions/times-store.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { applications } from "#db/schema/applications.ts"
import { decisions } from "#db/schema/decisions.ts"

export type Standing = Awaited<ReturnType<typeof readStanding>>

/** What has happened to somebody's application and what waits for them, for the page that says where it stands. */
export function readStanding(ctx: Ctx<ApplicantActor>) {
  return reading(ctx, async (tx) => {
    const { applicationId, providerId } = ctx.actor
    const [application] = await tx
      .select({ vacancyId: applications.vacancyId, status: applications.status })
      .from(applications)
      .where(eq(applications.id, applicationId))
    const decided = await tx
      .select({ outcome: decisions.outcome, reason: decisions.reason, at: decisions.decidedAt })
      .from(decisions)
      .where(eq(decisions.applicationId, applicationId))
      .orderBy(asc(decisions.id))
    const last = decided.at(-1)
    const turnedDown = last?.outcome === "not-shortlist" || last?.outcome === "not-appoint"
    const offer = await offerOn(tx, applicationId)
    const adjustments = await readAdjustments(tx, applicationId)
    const closing = decided.find(({ outcome }) => outcome !== "shortlist")
    const own = await ownFeedbackOf(tx, applicationId)
    const history = await workHistoryOf(tx, { applicationId, providerId })
    return {
      reason: turnedDown ? last.reason : null,
      decidedAt: last?.at ?? null,
      shortlistedAt: decided.find(({ outcome }) => outcome === "shortlist")?.at ?? null,
      offer: offer && { madeAt: offer.madeAt, answeredAt: offer.answeredAt, startOn: offer.startOn },
      meeting: await ownTimeOf(tx, applicationId),
      freeTimes:
        application?.status === "shortlisted" ? (await freeTimesOf(tx, application.vacancyId)).length : 0,
      unread: await countUnreadByApplicant(tx, applicationId),
      adjustments: adjustments?.asked.map(({ purpose, state }) => ({ purpose, state })) ?? [],
      /** What was seen in them: when it came, or by when it is to come. Null while nothing is decided. */
      feedback: closing
        ? { sentAt: own?.sentAt ?? null, ...clockOf(feedbackDue(closing.at), ctx.now()) }
        : null,
      workHistorySentAt: history?.sentAt ?? null,
    }
  })
}

function clockOf(dueAt: Date, now: Date) {
  return { dueAt, late: dueAt < now }
}

/** Somebody's own work history as it is kept; null where there is none yet. */
export function readOwnWorkHistory(ctx: Ctx<ApplicantActor>) {
  const { applicationId, providerId } = ctx.actor
  return reading(ctx, (tx) => workHistoryOf(tx, { applicationId, providerId }))
}
