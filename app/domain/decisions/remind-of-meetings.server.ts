import { record } from "#app/domain/audit/index.server.ts"
import { isReminderDue, remindedAtMostAhead } from "#app/domain/decisions/calendar-rules.ts"
import { lockEntriesToRemind, saveReminded } from "#app/domain/decisions/entries-store.server.ts"
import { writeToApplicant, writeToOthers } from "#app/domain/decisions/write-of-meeting.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after } from "#app/kernel/durations.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * Reminds those who meet tomorrow: the applicant and the members of the panel, each by their own way, once. A meeting
 * that is put to another day is reminded of on the day before that one.
 */
export function remindOfMeetings(ctx: Ctx<SystemActor>) {
  return inTransaction<{ reminded: number }, never>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    if (!providerId) return ok({ reminded: 0 })
    const now = ctx.now()
    const entries = await lockEntriesToRemind(tx, providerId, now, after(now, remindedAtMostAhead))
    let reminded = 0
    for (const entry of entries) {
      if (entry.status !== "shortlisted" || !isReminderDue(entry, now)) continue
      await writeToApplicant(tx, ctx, entry, "soon")
      await writeToOthers(tx, ctx, entry, "soon")
      await saveReminded(tx, entry.entryId)
      await record(tx, ctx, { event: "meeting.reminded-of", providerId, subjectId: entry.applicationId })
      reminded += 1
    }
    return ok({ reminded })
  })
}
