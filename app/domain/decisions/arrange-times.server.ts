import { addMessage, type WriteRefusal } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import {
  type AddTimeRefusal,
  type CallOffRefusal,
  decideAddingTime,
  decideCallingOff,
  type TimeTyped,
} from "#app/domain/decisions/meeting.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { deleteTime, insertTime, lockTime, startsOf } from "#app/domain/decisions/times-store.server.ts"
import type { MeetingWay } from "#app/domain/decisions/vocabulary.ts"
import { pacesOf } from "#app/domain/panels/index.server.ts"
import { lockVacancy } from "#app/domain/vacancies/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }
export type AddMeetingTimeRefusal = NotFound | AddTimeRefusal

type NewTime = TimeTyped & {
  readonly slug: string
  readonly way: MeetingWay
  readonly place: string
  /** Offered although it is after the day by which everybody was promised to hear. */
  readonly late?: boolean
  /** Offered although it does not suit everybody on the panel. */
  readonly unsuited?: boolean
}

/** Offers one time to whoever is shortlisted for a vacancy. */
export function addMeetingTime(ctx: Ctx<StaffActor>, asked: NewTime) {
  const { slug, way, place, late = false, unsuited = false, ...typed } = asked
  return inTransaction<{ timeId: string }, AddMeetingTimeRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayChoose(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    const decision = decideAddingTime(
      typed,
      {
        published: vacancy.status !== "draft",
        hearBy: vacancy.hearBy,
        late,
        taken: await startsOf(tx, vacancy.id),
        paces: await pacesOf(tx, ctx.actor, vacancy.id),
        unsuited,
      },
      ctx.now(),
    )
    if (!decision.ok) return decision
    const startsAt = decision.value
    const { minutes } = typed
    const timeId = await insertTime(tx, {
      providerId,
      vacancyId: vacancy.id,
      startsAt,
      minutes,
      way,
      place,
      offeredBy: ctx.actor.personId,
    })
    await record(tx, ctx, { event: "meeting-time.offered", providerId, subjectId: vacancy.id })
    return ok({ timeId })
  })
}

export type CallOffTimeRefusal = NotFound | CallOffRefusal | Exclude<WriteRefusal, NotFound> | MayNotWrite

/** Whoever scores and does not know who it is writes to nobody: a colleague does. */
type MayNotWrite = { readonly kind: "somebody-else-writes" }

type CallOff = { readonly slug: string; readonly timeId: string; readonly words: string }

/** Takes a time away. Whoever had chosen it reads why, and chooses another. */
export function callOffMeetingTime(ctx: Ctx<StaffActor>, { slug, timeId, words }: CallOff) {
  return inTransaction<{ told: boolean }, CallOffTimeRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayChoose(ctx.actor) && isId(timeId) ? await lockVacancy(tx, providerId, slug) : undefined
    const time = vacancy && (await lockTime(tx, vacancy.id, timeId))
    if (!vacancy || !time) return err({ kind: "not-found" })
    const { takenBy, startsAt, now } = time
    const decision = decideCallingOff({ startsAt, taken: takenBy !== null, words }, now)
    if (!decision.ok) return decision
    if (takenBy) {
      const told = await addMessage(tx, ctx, { applicationId: takenBy, words })
      if (!told.ok)
        return told.error.kind === "not-found" ? err({ kind: "somebody-else-writes" }) : err(told.error)
    }
    await deleteTime(tx, timeId)
    await record(tx, ctx, { event: "meeting-time.called-off", providerId, subjectId: takenBy ?? vacancy.id })
    return ok({ told: takenBy !== null })
  })
}
