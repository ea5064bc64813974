import { lackOf } from "#app/domain/applications/answers.ts"
import { openToSpeech } from "#app/domain/applications/open-to-speech.server.ts"
import { lockDraft } from "#app/domain/applications/read-draft.server.ts"
import { decideRemoval, type RemoveRecordingRefusal } from "#app/domain/applications/recording-rules.ts"
import { deleteRecording } from "#app/domain/applications/recording-store.server.ts"
import { eventOfSaving } from "#app/domain/applications/rules.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { forget } from "#app/platform/sealed-file.server.ts"
import { inTransaction } from "#db/ctx.ts"

/** Takes a recording away for good. What was typed for the same question counts again. */
export async function removeRecording(
  ctx: Ctx<ApplicantActor>,
  { number }: { readonly number: number },
): Promise<Result<null, RemoveRecordingRefusal>> {
  const removed = await inTransaction<{ storageKey: string }, RemoveRecordingRefusal>(ctx, async (tx) => {
    const open = openToSpeech(ctx, await lockDraft(tx, ctx.actor.applicationId), number)
    if (!open.ok) return open
    const { draft, question, place } = open.value
    const decision = decideRemoval(draft, lackOf({ ...question, hasRecording: false }, question))
    if (!decision.ok) return decision
    const storageKey = await deleteRecording(tx, place)
    if (storageKey === null) return err({ kind: "not-found" })
    await record(tx, ctx, {
      event: eventOfSaving(draft),
      providerId: draft.providerId,
      subjectId: draft.id,
      detail: { question: number, part: "recording-removed" },
    })
    return ok({ storageKey })
  })
  if (!removed.ok) return removed
  await forget(removed.value.storageKey)
  return ok(null)
}
