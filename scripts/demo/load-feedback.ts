import { eq, sql } from "drizzle-orm"
import { sealFor } from "#app/domain/applications/data-key.server.ts"
import { feedbackDue } from "#app/domain/decisions/feedback-owed.ts"
import { newId } from "#app/platform/ids.server.ts"
import { identify } from "#db/ctx.ts"
import { applications } from "#db/schema/applications.ts"
import { decisions, feedback, feedbackCounters } from "#db/schema/decisions.ts"
import { vacancyCounters } from "#db/schema/vacancies.ts"
import { demoFeedback } from "#db/seed/demo-content/feedback.ts"
import type { Who } from "./load-providers.ts"
import { hiringStaff, type LoadedVacancy } from "./load-vacancies.ts"
import type { Loading } from "./loading.ts"

/** People who were not shortlisted: one of them has read what the panel saw, another is owed it. */
export async function loadFeedback({ tx, daysAgo }: Loading, who: Who, loaded: readonly LoadedVacancy[]) {
  for (const { reference, decidedDaysAgo, reason, sent } of demoFeedback) {
    await identify(tx, { kind: "doorkeeper" })
    const [found] = await tx
      .select({
        id: applications.id,
        providerId: applications.providerId,
        vacancyId: applications.vacancyId,
        dataKey: applications.dataKey,
      })
      .from(applications)
      .where(eq(applications.reference, reference))
    const vacancy = loaded.find(({ id }) => id === found?.vacancyId)
    if (!found?.dataKey || !vacancy) throw new Error(`demo content has no application "${reference}"`)
    const { id: applicationId, providerId, vacancyId, dataKey } = found
    const staff = hiringStaff(who, vacancy.demo.provider)
    const decidedAt = daysAgo(decidedDaysAgo)
    await identify(tx, staff)
    await tx.insert(decisions).values({
      providerId,
      applicationId,
      outcome: "not-shortlist",
      reason,
      decidedBy: staff.personId,
      decidedAt,
    })
    await tx
      .update(applications)
      .set({ status: "not-shortlisted", updatedAt: decidedAt })
      .where(eq(applications.id, applicationId))
    await tx
      .update(vacancyCounters)
      .set({
        submitted: sql`${vacancyCounters.submitted} - 1`,
        notShortlisted: sql`${vacancyCounters.notShortlisted} + 1`,
      })
      .where(eq(vacancyCounters.vacancyId, vacancyId))
    const id = newId()
    const owner = { applicationId, providerId }
    const place = { table: "feedback", row: id }
    await tx.insert(feedback).values({
      id,
      ...owner,
      dueAt: feedbackDue(decidedAt),
      createdAt: decidedAt,
      ...(sent && {
        sealed: sealFor(owner, dataKey, place, JSON.stringify(sent.feedback)),
        sentBy: staff.personId,
        sentAt: daysAgo(sent.daysAgo),
        version: 2,
      }),
    })
    if (sent) await tx.insert(feedbackCounters).values({ providerId, sent: 1, sentInTime: 1 })
  }
}
