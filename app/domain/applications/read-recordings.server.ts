import { filesOf } from "#app/domain/applications/data-key.server.ts"
import { mayTypeRecordings } from "#app/domain/applications/policy.ts"
import {
  countToType,
  findRecording,
  listRecordings,
  ownFileOf,
} from "#app/domain/applications/recording-store.server.ts"
import { draftOf } from "#app/domain/applications/type-transcript.server.ts"
import { recordListening } from "#app/domain/audit/index.server.ts"
import type { ApplicantActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { openSealed, type Sound } from "#app/platform/recorded-file.server.ts"
import { inTransaction, reading } from "#db/ctx.ts"

/** An applicant's own recording, to listen to again. */
export async function playOwnRecording(
  ctx: Ctx<ApplicantActor>,
  { number }: { readonly number: number },
): Promise<Sound | null> {
  const kept = await reading(ctx, (tx) => ownFileOf(tx, ctx.actor.applicationId, number))
  return kept ? opened(kept) : null
}

/** How many voice answers wait to be typed, by vacancy, as far as the asker may hear them. */
export function readRecordingsWaiting(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) =>
    mayTypeRecordings(ctx.actor) ? countToType(tx, ctx.actor.providerId) : [],
  )
}

/** A vacancy's voice answers that the asker may hear, typed ones too. */
export function readRecordings(ctx: Ctx<StaffActor>, slug: string) {
  return reading(ctx, async (tx) =>
    mayTypeRecordings(ctx.actor) ? listRecordings(tx, ctx.actor.providerId, slug) : [],
  )
}

export type RecordingToType = NonNullable<Awaited<ReturnType<typeof readRecording>>>

/** One voice answer with its question and what has been typed of it. Null where the asker may not hear it. */
export function readRecording(ctx: Ctx<StaffActor>, slug: string, recordingId: string) {
  return reading(ctx, async (tx) => {
    const found = await find(tx, ctx, slug, recordingId)
    if (!found) return null
    const { id, title, situation, ask, version, words, wordsVersion, scored } = found
    const mayCorrect = words !== null && !scored
    return { id, title, situation, ask, version, words, wordsVersion, mayCorrect, draft: draftOf(found) }
  })
}

type Which = { readonly slug: string; readonly recordingId: string; readonly fromStart: boolean }

/** The sound of one voice answer, for who types it; that they listen is kept on record. */
export async function playRecording(
  ctx: Ctx<StaffActor>,
  { slug, recordingId, fromStart }: Which,
): Promise<Sound | null> {
  const found = await inTransaction<Found, null>(ctx, async (tx) => {
    const recording = await find(tx, ctx, slug, recordingId)
    if (!recording) return err(null)
    const { providerId, applicationId, position } = recording
    const listening = {
      event: "recording.listened-to" as const,
      providerId,
      subjectId: applicationId,
      detail: { question: position },
    }
    await recordListening(tx, ctx, listening, { fromStart })
    return ok(recording)
  })
  return found.ok ? opened(found.value) : null
}

type Kept = NonNullable<Awaited<ReturnType<typeof ownFileOf>>>

/** Null where the recording, or the key to it, is gone. */
function opened({ dataKey, ...kept }: Kept): Promise<Sound | null> | null {
  return dataKey && openSealed(filesOf(kept, dataKey), kept)
}

type Found = NonNullable<Awaited<ReturnType<typeof findRecording>>>

function find(tx: Parameters<typeof findRecording>[0], { actor }: Ctx<StaffActor>, slug: string, id: string) {
  const sound = mayTypeRecordings(actor) && /^[0-9a-f-]{36}$/.test(id)
  return sound ? findRecording(tx, actor.providerId, slug, id) : undefined
}
