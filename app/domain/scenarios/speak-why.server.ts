import { randomUUID } from "node:crypto"
import { record } from "#app/domain/audit/index.server.ts"
import { askedToRate } from "#app/domain/scenarios/rater-store.server.ts"
import { whyFileOf, whyKeyFor } from "#app/domain/scenarios/why-files.server.ts"
import {
  type CorrectWhyRefusal,
  decideWhyWords,
  type RecordWhyRefusal,
  type RemoveWhyRefusal,
} from "#app/domain/scenarios/why-rules.ts"
import {
  deleteWhyRecording,
  isRated,
  putWhyRecording,
  sayWhy,
  whyRecordingOf,
} from "#app/domain/scenarios/why-store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import { withoutTags } from "#app/kernel/audio/audio-tags.ts"
import { decideRecording, type SentFile } from "#app/kernel/audio/recording.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { openSealed, type Sound } from "#app/platform/recorded-file.server.ts"
import { forget, keepSealed } from "#app/platform/sealed-file.server.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

type Rater = Ctx<PersonActor>
type Which = { readonly versionId: string; readonly optionId: string }

/** A rating of the asker's own that a why may still be recorded for, or why not. */
async function openToSpeech(tx: Tx, ctx: Rater, { versionId, optionId }: Which) {
  const asked = await askedToRate(tx, ctx.actor.personId, versionId)
  if (!asked?.version.options?.some(({ id }) => id === optionId)) return err({ kind: "not-found" } as const)
  const { rater } = asked
  if (rater.doneAt) return err({ kind: "done-already" } as const)
  return (await isRated(tx, rater.id, optionId)) ? ok(rater) : err({ kind: "points-missing" } as const)
}

/**
 * Takes what somebody said as the why of one of their ratings, in place of an earlier recording. The file is kept
 * before the change is made, so that nothing ever names a file that is not there.
 */
export async function recordWhy(
  ctx: Rater,
  { sent, ...which }: Which & { readonly sent: SentFile },
): Promise<Result<null, RecordWhyRefusal>> {
  const before = await reading(ctx, (tx) => openToSpeech(tx, ctx, which))
  if (!before.ok) return before
  const recording = decideRecording(sent)
  if (!recording.ok) return recording
  const { type: mediaType } = recording.value
  const bytes = withoutTags(recording.value.bytes, mediaType)
  const owner = { id: randomUUID(), providerId: before.value.providerId }
  const dataKey = whyKeyFor(owner)
  const storageKey = await keepSealed(whyFileOf({ ...owner, dataKey }), bytes)
  const file = { id: owner.id, storageKey, mediaType, bytes: bytes.length, dataKey }
  const saved = await attach(ctx, which, file).catch(async (error) => {
    await forget(storageKey)
    throw error
  })
  await forget(saved.ok ? saved.value.replaced : storageKey)
  return saved.ok ? ok(null) : saved
}

function attach(ctx: Rater, which: Which, file: Parameters<typeof putWhyRecording>[3]) {
  return inTransaction<{ replaced: string | null }, RecordWhyRefusal>(ctx, async (tx) => {
    const open = await openToSpeech(tx, ctx, which)
    if (!open.ok) return open
    const { id, providerId } = open.value
    const replaced = await putWhyRecording(tx, open.value, which.optionId, file)
    const detail = { option: which.optionId }
    await record(tx, ctx, { event: "why.recorded", providerId, subjectId: id, detail })
    return ok({ replaced })
  })
}

/** Takes a recording away for good, with what was typed from it; until the question is live. */
export async function removeWhy(ctx: Rater, which: Which): Promise<Result<null, RemoveWhyRefusal>> {
  const removed = await inTransaction<{ key: string }, RemoveWhyRefusal>(ctx, async (tx) => {
    const own = await ownWhy(tx, ctx, which)
    if (!own) return err({ kind: "not-found" })
    if (own.version.liveAt) return err({ kind: "live-already" })
    const key = await deleteWhyRecording(tx, own.rater.id, which.optionId)
    if (key === null) return err({ kind: "not-found" })
    const { id, providerId } = own.rater
    const detail = { option: which.optionId }
    await record(tx, ctx, { event: "why.removed", providerId, subjectId: id, detail })
    return ok({ key })
  })
  if (!removed.ok) return removed
  await forget(removed.value.key)
  return ok(null)
}

/** Puts right what a colleague typed, or types it oneself: also when done, until the question is live. */
export function correctWhy(ctx: Rater, { words, ...which }: Which & { readonly words: string }) {
  return inTransaction<null, CorrectWhyRefusal>(ctx, async (tx) => {
    const own = await ownWhy(tx, ctx, which)
    if (!own?.recording) return err({ kind: "not-found" })
    if (own.version.liveAt) return err({ kind: "live-already" })
    const decision = decideWhyWords(words)
    if (!decision.ok) return decision
    if (!(await sayWhy(tx, own.recording.id, decision.value))) return err({ kind: "live-already" })
    const { id, providerId } = own.rater
    const detail = { option: which.optionId }
    await record(tx, ctx, { event: "why.corrected", providerId, subjectId: id, detail })
    return ok(null)
  })
}

/** A rater's own recording, to listen to again; null where there is none. */
export async function playOwnWhy(ctx: Rater, which: Which): Promise<Sound | null> {
  const own = await reading(ctx, (tx) => ownWhy(tx, ctx, which))
  return own?.recording ? openSealed(whyFileOf(own.recording), own.recording) : null
}

async function ownWhy(tx: Tx, ctx: Rater, { versionId, optionId }: Which) {
  const asked = await askedToRate(tx, ctx.actor.personId, versionId)
  if (!asked) return undefined
  return { ...asked, recording: await whyRecordingOf(tx, asked.rater.id, optionId) }
}
