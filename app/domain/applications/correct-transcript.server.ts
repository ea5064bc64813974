import { mayTypeRecordings } from "#app/domain/applications/policy.ts"
import { type CorrectionRefusal, decideCorrection } from "#app/domain/applications/recording-rules.ts"
import {
  findRecording,
  holdRecording,
  saveCorrection,
} from "#app/domain/applications/recording-store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Input = {
  readonly slug: string
  readonly recordingId: string
  readonly words: string
  /** The transcript's version that the page showed. */
  readonly seen: number
}

/**
 * Puts right what was typed from a recording, while nobody has scored it. What it said before is not kept:
 * only that it was corrected, by whom and when.
 */
export function correctTranscript(ctx: Ctx<StaffActor>, { slug, recordingId, words, seen }: Input) {
  return inTransaction<null, CorrectionRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    if (!mayTypeRecordings(ctx.actor)) return err({ kind: "not-found" })
    await holdRecording(tx, recordingId)
    const recording = await findRecording(tx, providerId, slug, recordingId)
    if (!recording || recording.words === null) return err({ kind: "not-found" })
    const { words: typed, wordsVersion: version, scored, answerId, applicationId, position } = recording
    const decision = decideCorrection({ words, seen }, { words: typed, version, scored })
    if (!decision.ok) return decision
    if (!(await saveCorrection(tx, answerId, decision.value))) return err({ kind: "scored-already" })
    await record(tx, ctx, {
      event: "transcript.corrected",
      providerId,
      subjectId: applicationId,
      detail: { question: position },
    })
    return ok(null)
  }).catch((error: unknown) => {
    if (isScoredMeanwhile(error)) return err({ kind: "scored-already" } as const)
    throw error
  })
}

/** Whoever waited for a score that was just being saved hears of it from the database (transcript_has_no_score). */
function isScoredMeanwhile(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.message === "scored as it was typed" || isScoredMeanwhile(error.cause)
}
