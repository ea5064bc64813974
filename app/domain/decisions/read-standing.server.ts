import { asc, eq } from "drizzle-orm"
import { contactOf, countUnreadByApplicant, readAdjustments } from "#app/domain/applications/index.server.ts"
import { isToHear } from "#app/domain/applications/rules.ts"
import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { feedbackDue } from "#app/domain/decisions/feedback-owed.ts"
import { ownFeedbackOf } from "#app/domain/decisions/feedback-store.server.ts"
import { offerChangesOf } from "#app/domain/decisions/offer-changes-store.server.ts"
import { ownChecksOf } from "#app/domain/decisions/read-checks.server.ts"
import { requestsOf } from "#app/domain/decisions/references-store.server.ts"
import { offerOn } from "#app/domain/decisions/store.server.ts"
import { recordOf } from "#app/domain/decisions/tell-record.server.ts"
import { workHistoryOf } from "#app/domain/decisions/tell-work-history.server.ts"
import { freeTimesOf, mayComeAgain, ownTimeOf } from "#app/domain/decisions/times-store.server.ts"
import { notReachedAt } from "#app/domain/messages/index.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { applications } from "#db/schema/applications.ts"
import { decisions } from "#db/schema/decisions.ts"
import { vacancies } from "#db/schema/vacancies.ts"

export type Standing = Awaited<ReturnType<typeof readStanding>>

/** What has happened to somebody's application and what waits for them, for the page that says where it stands. */
export function readStanding(ctx: Ctx<ApplicantActor>) {
  return reading(ctx, async (tx) => {
    const { applicationId, providerId } = ctx.actor
    const [application] = await tx
      .select({
        vacancyId: applications.vacancyId,
        status: applications.status,
        roleCode: vacancies.roleCode,
      })
      .from(applications)
      .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
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
    const missed = await mayComeAgain(tx, applicationId)
    return {
      reason: turnedDown ? last.reason : null,
      decidedAt: last?.at ?? null,
      shortlistedAt: decided.find(({ outcome }) => outcome === "shortlist")?.at ?? null,
      offer: offer && { madeAt: offer.madeAt, answeredAt: offer.answeredAt, startOn: offer.startOn },
      /** The newest of what became of the offer since it was made; an ending stays the newest. After a no, nothing. */
      offerNews:
        offer && offer.status !== "declined"
          ? ((await offerChangesOf(tx, { applicationId, providerId })).at(-1) ?? null)
          : null,
      /** They did not come, and may choose another time: the one that passed counts no more. */
      missed,
      meeting: missed ? null : await ownTimeOf(tx, applicationId),
      freeTimes:
        application?.status === "shortlisted" ? (await freeTimesOf(tx, application.vacancyId)).length : 0,
      notReached: await notReached(tx, applicationId, application?.status),
      unread: await countUnreadByApplicant(tx, applicationId),
      adjustments: adjustments?.asked.map(({ purpose, state }) => ({ purpose, state })) ?? [],
      /** What was seen in them: when it came, or by when it is to come. Null while nothing is decided. */
      feedback: closing
        ? { sentAt: own?.sentAt ?? null, ...clockOf(feedbackDue(closing.at), ctx.now()) }
        : null,
      workHistorySentAt: history?.sentAt ?? null,
      /** How many were asked about them. */
      referees: (await requestsOf(tx, { applicationId, providerId })).length,
      /** Once they said yes: what is checked before they start. */
      recordTold: (await recordOf(tx, { applicationId, providerId })) !== null,
      checks:
        application?.status === "accepted"
          ? await ownChecksOf(tx, { applicationId, providerId }, application.roleCode, londonDay(ctx.now()))
          : null,
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

/** Whether we could not reach somebody who is to hear from us, and how we tried; null where we could. */
async function notReached(tx: Tx, applicationId: string, status: ApplicationStatus | undefined) {
  const contact = status && isToHear(status) ? await contactOf(tx, applicationId) : undefined
  const addresses = [contact?.email, contact?.phone].flatMap((address) => address ?? [])
  return addresses.length > 0 ? notReachedAt(tx, applicationId, addresses) : null
}
