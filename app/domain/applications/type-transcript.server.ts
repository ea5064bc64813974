import { sealFor, unsealFor } from "#app/domain/applications/data-key.server.ts"
import { mayTypeRecordings } from "#app/domain/applications/policy.ts"
import { decideTranscript, type TranscriptRefusal } from "#app/domain/applications/recording-rules.ts"
import {
  findRecording,
  holdRecording,
  insertTranscript,
  type RecordingRow,
  upsertTranscriptDraft,
} from "#app/domain/applications/recording-store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

const placeOf = ({ id }: RecordingRow) => ({ table: "transcript_drafts", row: id })

/** What has been typed so far, in the clear. */
export function draftOf(recording: RecordingRow): string | null {
  const { draft, dataKey } = recording
  return draft && dataKey ? unsealFor(recording, dataKey, placeOf(recording), draft) : null
}

type Input = {
  readonly slug: string
  readonly recordingId: string
  readonly words: string
  readonly done: boolean
  readonly seen: number
}

/**
 * Keeps what was typed from a recording; `done` makes it the transcript that the panel scores, for good. Of a
 * recording that the asker may not hear there is nothing to type: row security does not show it.
 */
export function typeTranscript(ctx: Ctx<StaffActor>, { slug, recordingId, words, done, seen }: Input) {
  return inTransaction<null, TranscriptRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    if (!mayTypeRecordings(ctx.actor)) return err({ kind: "not-found" })
    await holdRecording(tx, recordingId)
    const recording = await findRecording(tx, providerId, slug, recordingId)
    if (!recording?.dataKey) return err({ kind: "not-found" })
    const kept = { typed: recording.words !== null, draft: draftOf(recording), version: recording.version }
    const decision = decideTranscript({ words, done, seen }, kept)
    if (!decision.ok) return decision
    const { applicationId, dataKey } = recording
    if (done) {
      await insertTranscript(tx, recording, { words: decision.value, typedBy: personId })
    } else {
      const draft = { recordingId: recording.id, providerId, applicationId, savedBy: personId }
      const sealed = sealFor(recording, dataKey, placeOf(recording), decision.value)
      await upsertTranscriptDraft(tx, draft, sealed)
    }
    await record(tx, ctx, {
      event: done ? "transcript.finished" : "transcript.saved",
      providerId,
      subjectId: applicationId,
      detail: { question: recording.position },
    })
    return ok(null)
  })
}
