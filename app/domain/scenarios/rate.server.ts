import { record } from "#app/domain/audit/index.server.ts"
import type { FinishRefusal, RateRefusal } from "#app/domain/scenarios/bank-rules.ts"
import {
  allAskedToRate,
  askedToRate,
  finishRater,
  ownRatings,
  saveRatingRow,
} from "#app/domain/scenarios/rater-store.server.ts"
import type { WhyWay } from "#app/domain/scenarios/vocabulary.ts"
import { whyRecordingOf, whyRecordingsOf } from "#app/domain/scenarios/why-store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"

type Rater = Ctx<PersonActor>

type Rating = {
  readonly versionId: string
  readonly optionId: string
  readonly points: number
  readonly why: string
  readonly whyWay: WhyWay
}

/**
 * Keeps how good one option is to the asker, and why. It can be changed until they say that they are done. Where
 * they said their why aloud, that one stays.
 */
export function saveRating(ctx: Rater, { versionId, optionId, ...rating }: Rating) {
  return inTransaction<null, RateRefusal>(ctx, async (tx) => {
    const asked = await askedToRate(tx, ctx.actor.personId, versionId)
    if (!asked?.version.options?.some(({ id }) => id === optionId)) return err({ kind: "not-found" })
    const { rater } = asked
    if (rater.doneAt) return err({ kind: "done-already" })
    const spoken = (await whyRecordingOf(tx, rater.id, optionId)) !== undefined
    await saveRatingRow(tx, rater, { optionId, ...rating, keepsWhy: spoken, now: ctx.now() })
    const { providerId, id } = rater
    await record(tx, ctx, { event: "option.rated", providerId, subjectId: id, detail: { option: optionId } })
    return ok(null)
  })
}

type Finish = {
  readonly versionId: string
  /** The name they want beside their whys; null: no name. */
  readonly creditedAs: string | null
}

/** The asker says that they are done: from then on their ratings stay. Saying it again changes nothing. */
export function finishRating(ctx: Rater, { versionId, creditedAs }: Finish) {
  return inTransaction<null, FinishRefusal>(ctx, async (tx) => {
    const asked = await askedToRate(tx, ctx.actor.personId, versionId)
    if (!asked) return err({ kind: "not-found" })
    const { rater, version } = asked
    if (rater.doneAt) return ok(null)
    const left = (version.options ?? []).length - (await ownRatings(tx, rater.id)).length
    if (left > 0) return err({ kind: "options-unrated", left })
    await finishRater(tx, rater.id, { doneAt: ctx.now(), creditedAs })
    const { providerId, id } = rater
    await record(tx, ctx, { event: "rater.done", providerId, subjectId: id })
    return ok(null)
  })
}

/** One question as its rater meets it, with nothing but their own ratings. Null for everybody else. */
export function readMyRating(ctx: Rater, versionId: string) {
  return reading(ctx, async (tx) => {
    const asked = await askedToRate(tx, ctx.actor.personId, versionId)
    if (!asked) return null
    const { rater, version, provider } = asked
    const own = await ownRatings(tx, rater.id)
    const recordings = await whyRecordingsOf(tx, rater.id)
    const { title, situation, ask, easyRead, welsh, options } = version
    return {
      versionId: version.id,
      provider,
      question: { title, situation, ask, easyRead, welsh },
      done: rater.doneAt !== null,
      live: version.liveAt !== null,
      creditedAs: rater.creditedAs,
      options: (options ?? []).map((option) => ({
        ...option,
        rating: own.find(({ optionId }) => optionId === option.id) ?? null,
        /** Their why as they said it aloud, and whether it is typed. */
        spoken: spokenWhy(recordings.find(({ optionId }) => optionId === option.id)),
      })),
    }
  })
}

type Recorded = Awaited<ReturnType<typeof whyRecordingsOf>>[number]

function spokenWhy(recording: Recorded | undefined) {
  return recording ? { recordedAt: recording.recordedAt, typed: recording.typedAt !== null } : null
}

/** What the asker was asked to rate, newest first. */
export function readMyRatings(ctx: Rater) {
  return reading(ctx, async (tx) => {
    const all = await allAskedToRate(tx, ctx.actor.personId)
    return all.map(({ doneAt, ...one }) => ({ ...one, done: doneAt !== null }))
  })
}
