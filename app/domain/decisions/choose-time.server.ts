import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { whereToWrite } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { type ChooseTimeRefusal, decideChoosingTime } from "#app/domain/decisions/meeting.ts"
import { timeInWords } from "#app/domain/decisions/time-in-words.ts"
import {
  lockChooser,
  lockOwnAndWanted,
  saveTaken,
  type TimeToMeet,
} from "#app/domain/decisions/times-store.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

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
    const decision = decideChoosingTime({ status, wanted, own }, now)
    if (!decision.ok) return decision
    if (!wanted || own?.id === timeId) return ok(null)
    if (own) await saveTaken(tx, own.id, null)
    await saveTaken(tx, wanted.id, applicationId)
    const eventId = await record(tx, ctx, {
      event: "meeting-time.chosen",
      providerId,
      subjectId: applicationId,
    })
    await confirm(tx, ctx, { ...chooser, time: wanted, eventId })
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

type Chosen = {
  readonly reference: string
  readonly vacancyTitle: string
  readonly time: TimeToMeet
  readonly eventId: string
}

async function confirm(
  tx: Tx,
  ctx: Ctx<ApplicantActor>,
  { reference, vacancyTitle, time, eventId }: Chosen,
): Promise<void> {
  const { applicationId, providerId } = ctx.actor
  const to = await whereToWrite(tx, applicationId)
  if (!to) return
  await queueMessage(tx, ctx, {
    providerId,
    to,
    template: "time-chosen",
    data: {
      ...(await providerInLetters(tx, providerId)),
      ...timeInWords(time, to.language),
      job: vacancyTitle,
      url: `${env().APP_URL}/apply/${reference}/meet`,
    },
    dedupeKey: `time-chosen|${eventId}|${applicationId}`,
    applicationId,
  })
}
