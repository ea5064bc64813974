import { filesOf } from "#app/domain/applications/data-key.server.ts"
import { openToSpeech } from "#app/domain/applications/open-to-speech.server.ts"
import { lockDraft, readDraft } from "#app/domain/applications/read-draft.server.ts"
import type { SaveRecordingRefusal } from "#app/domain/applications/recording-rules.ts"
import { upsertRecording } from "#app/domain/applications/recording-store.server.ts"
import { eventOfSaving, type NotFound, type NotOpen } from "#app/domain/applications/rules.ts"
import { dataKeyOf } from "#app/domain/applications/store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import { withoutTags } from "#app/kernel/audio/audio-tags.ts"
import { decideRecording, type SentFile } from "#app/kernel/audio/recording.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { forget, keepSealed } from "#app/platform/sealed-file.server.ts"
import { inTransaction, reading } from "#db/ctx.ts"

type Input = { readonly number: number; readonly sent: SentFile }

/**
 * Takes what was said as the answer to one question, in place of an earlier recording. The file is kept before
 * the change is made, so that nothing ever names a file that is not there.
 */
export async function saveRecording(
  ctx: Ctx<ApplicantActor>,
  { number, sent }: Input,
): Promise<Result<null, SaveRecordingRefusal>> {
  const { applicationId, providerId } = ctx.actor
  const before = await reading(ctx, async (tx) => ({
    open: await openToSpeech(ctx, await readDraft(tx, applicationId), number),
    dataKey: await dataKeyOf(tx, applicationId),
  }))
  if (!before.open.ok) return before.open
  if (!before.dataKey) return err({ kind: "not-found" })
  const recording = decideRecording(sent)
  if (!recording.ok) return recording
  const { type: mediaType } = recording.value
  const bytes = withoutTags(recording.value.bytes, mediaType)
  const storageKey = await keepSealed(filesOf({ applicationId, providerId }, before.dataKey), bytes)
  const saved = await attach(ctx, number, { storageKey, mediaType, bytes: bytes.length }).catch(
    async (error) => {
      await forget(storageKey)
      throw error
    },
  )
  await forget(saved.ok ? saved.value.replaced : storageKey)
  return saved.ok ? ok(null) : saved
}

function attach(ctx: Ctx<ApplicantActor>, number: number, file: Parameters<typeof upsertRecording>[2]) {
  return inTransaction<{ replaced: string | null }, NotOpen | NotFound>(ctx, async (tx) => {
    const open = await openToSpeech(ctx, await lockDraft(tx, ctx.actor.applicationId), number)
    if (!open.ok) return open
    const { draft, place } = open.value
    const replaced = await upsertRecording(tx, place, file)
    await record(tx, ctx, {
      event: eventOfSaving(draft),
      providerId: draft.providerId,
      subjectId: draft.id,
      detail: { question: number, part: "recording" },
    })
    return ok({ replaced })
  })
}
