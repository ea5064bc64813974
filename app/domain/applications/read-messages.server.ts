import { eq } from "drizzle-orm"
import { threadOf } from "#app/domain/applications/correspond.server.ts"
import { markRead, messagesIn } from "#app/domain/applications/correspondence-store.server.ts"
import { mayChange } from "#app/domain/applications/policy.ts"
import { dataKeyOf } from "#app/domain/applications/store.server.ts"
import type { ApplicantActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/** The applicant opens their messages: each is shown as it was before, new or not, and is read from then on. */
export async function openOwnMessages(ctx: Ctx<ApplicantActor>) {
  const opened = await inTransaction(ctx, async (tx) => {
    // No event: that somebody read what was written to them is theirs to know.
    const { applicationId, providerId } = ctx.actor
    if (!mayChange(ctx.actor, { id: applicationId })) return ok([])
    const dataKey = await dataKeyOf(tx, applicationId)
    const messages = await messagesIn(tx, { applicationId, providerId, dataKey })
    if (messages.some(({ read, fromApplicant }) => !read && !fromApplicant)) {
      await markRead(tx, applicationId, "provider")
    }
    return ok(messages)
  })
  return opened.ok ? opened.value : []
}

/** A thread as colleagues who arrange things see it: the job and the reference, no name. Null for others. */
export function readMessages(ctx: Ctx<StaffActor>, applicationId: string) {
  return reading(ctx, async (tx) => {
    const thread = await threadOf(tx, ctx, applicationId)
    if (!thread) return null
    const [job] = await tx
      .select({ title: vacancies.title, slug: vacancies.slug })
      .from(vacancies)
      .where(eq(vacancies.id, thread.vacancyId))
    if (!job) return null
    return {
      applicationId,
      reference: thread.reference,
      status: thread.status,
      job,
      messages: await messagesIn(tx, thread),
    }
  })
}
