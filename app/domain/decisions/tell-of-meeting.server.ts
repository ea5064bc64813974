import { newsOf } from "#app/domain/decisions/calendar-rules.ts"
import { lockEntry, saveTold } from "#app/domain/decisions/entries-store.server.ts"
import { writeToApplicant, writeToOthers } from "#app/domain/decisions/write-of-meeting.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * Tells everybody who goes to a meeting what has become of it since they were told last: the applicant, the members
 * who meet them and the colleague who offered the time. However often it is asked, each change is told once.
 */
export function tellOfMeeting(ctx: Ctx<SystemActor>, { applicationId }: { readonly applicationId: string }) {
  return inTransaction<{ written: number }, never>(ctx, async (tx) => {
    // No event: what changed is recorded already, and each letter records itself.
    const { providerId } = ctx.actor
    const entry = providerId ? await lockEntry(tx, providerId, applicationId) : undefined
    if (!entry) return ok({ written: 0 })
    const news = newsOf(entry, ctx.now())
    const { entryId, sequence, calledOff, startsAt } = entry
    const toldStartsAt = calledOff ? null : startsAt
    if (sequence !== entry.toldSequence) await saveTold(tx, entryId, { toldSequence: sequence, toldStartsAt })
    if (!news) return ok({ written: 0 })
    const applicant = await writeToApplicant(tx, ctx, entry, news)
    const others = await writeToOthers(tx, ctx, entry, news)
    return ok({ written: applicant + others })
  })
}
