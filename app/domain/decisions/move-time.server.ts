import { addMessage, type WriteRefusal } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { TimeTyped } from "#app/domain/decisions/meeting.ts"
import { asShown, decideMovingTime, type MoveTimeRefusal } from "#app/domain/decisions/moving.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { lockTime, startsOf, updateTime } from "#app/domain/decisions/times-store.server.ts"
import type { MeetingWay } from "#app/domain/decisions/vocabulary.ts"
import { pacesOf } from "#app/domain/panels/index.server.ts"
import { lockVacancy } from "#app/domain/vacancies/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }

export type MoveMeetingTimeRefusal =
  | NotFound
  | MoveTimeRefusal
  | Exclude<WriteRefusal, NotFound>
  /** Whoever scores and does not know who it is writes to nobody: a colleague does. */
  | { readonly kind: "somebody-else-writes" }

type Move = TimeTyped & {
  readonly slug: string
  readonly timeId: string
  readonly way: MeetingWay
  readonly place: string
  readonly words: string
  /** The time as it was shown: `asShown`. */
  readonly was: string
  /** Moved although it is after the day by which everybody was promised to hear. */
  readonly late?: boolean
  /** Moved although it does not suit everybody on the panel. */
  readonly unsuited?: boolean
}

/** Puts a time to another one. Whoever had chosen it keeps it, reads why, and may still choose another. */
export function moveMeetingTime(ctx: Ctx<StaffActor>, { slug, timeId, way, place, words, ...move }: Move) {
  return inTransaction<{ told: boolean }, MoveMeetingTimeRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayChoose(ctx.actor) && isId(timeId) ? await lockVacancy(tx, providerId, slug) : undefined
    const time = vacancy && (await lockTime(tx, vacancy.id, timeId))
    if (!vacancy || !time) return err({ kind: "not-found" })
    const { takenBy, startsAt, now } = time
    const { was, late = false, unsuited = false, ...typed } = move
    const decision = decideMovingTime(
      typed,
      {
        startsAt,
        taken: takenBy !== null,
        words,
        others: await startsOf(tx, vacancy.id, timeId),
        asSeen: was === asShown(time),
        hearBy: vacancy.hearBy,
        late,
        paces: await pacesOf(tx, ctx.actor, vacancy.id),
        unsuited,
      },
      now,
    )
    if (!decision.ok) return decision
    if (takenBy) {
      const told = await addMessage(tx, ctx, { applicationId: takenBy, words })
      if (!told.ok)
        return told.error.kind === "not-found" ? err({ kind: "somebody-else-writes" }) : err(told.error)
    }
    await updateTime(tx, timeId, { startsAt: decision.value, minutes: typed.minutes, way, place })
    await record(tx, ctx, { event: "meeting-time.moved", providerId, subjectId: takenBy ?? vacancy.id })
    return ok({ told: takenBy !== null })
  })
}
