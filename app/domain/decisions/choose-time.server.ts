import { record } from "#app/domain/audit/index.server.ts"
import { type ChooseTimeRefusal, decideChoosingTime } from "#app/domain/decisions/meeting.ts"
import {
  lockChooser,
  lockOwnAndWanted,
  mayComeAgain,
  saveTaken,
} from "#app/domain/decisions/times-store.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

export type ChooseMeetingTimeRefusal = { readonly kind: "not-found" } | ChooseTimeRefusal

/** Takes a time to meet, first come first served; the one they had before is free again. */
export function chooseMeetingTime(ctx: Ctx<ApplicantActor>, { timeId }: { readonly timeId: string }) {
  return inTransaction<null, ChooseMeetingTimeRefusal>(ctx, async (tx) => {
    const { applicationId, providerId } = ctx.actor
    const chooser = await lockChooser(tx, applicationId)
    if (!chooser) return err({ kind: "not-found" })
    const { vacancyId, status, now } = chooser
    const held = await lockOwnAndWanted(tx, {
      applicationId,
      vacancyId,
      wanted: isId(timeId) ? timeId : null,
    })
    const own = held.find(({ takenBy }) => takenBy === applicationId)
    const wanted = held.find(({ id }) => id === timeId)
    const decision = decideChoosingTime(
      { status, wanted, own, comesAgain: await mayComeAgain(tx, applicationId) },
      now,
    )
    if (!decision.ok) return decision
    if (!wanted || own?.id === timeId) return ok(null)
    if (own) await saveTaken(tx, own.id, null)
    await saveTaken(tx, wanted.id, applicationId)
    await record(tx, ctx, { event: "meeting-time.chosen", providerId, subjectId: applicationId })
    return ok(null)
  })
}

/** Gives the chosen time back, for somebody else. */
export function giveBackMeetingTime(ctx: Ctx<ApplicantActor>) {
  return inTransaction<null, ChooseMeetingTimeRefusal>(ctx, async (tx) => {
    const { applicationId, providerId } = ctx.actor
    const chooser = await lockChooser(tx, applicationId)
    if (!chooser) return err({ kind: "not-found" })
    const { vacancyId, status, now } = chooser
    const [own] = await lockOwnAndWanted(tx, { applicationId, vacancyId, wanted: null })
    if (!own) return ok(null)
    const decision = decideChoosingTime({ status, wanted: own, own }, now)
    if (!decision.ok) return decision
    await saveTaken(tx, own.id, null)
    await record(tx, ctx, { event: "meeting-time.given-back", providerId, subjectId: applicationId })
    return ok(null)
  })
}
