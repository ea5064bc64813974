import { record } from "#app/domain/audit/record.server.ts"
import type { AuditKind } from "#app/domain/audit/vocabulary.ts"
import { wasRecorded } from "#app/domain/audit/was-recorded.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { Tx } from "#db/ctx.ts"

/** A player asks for the parts of one sound in turn; who did something else since listens anew. */
const oneListeningMinutes = 60

type Listening = {
  readonly event: AuditKind
  readonly providerId: string
  readonly subjectId: string
  readonly detail: Readonly<Record<string, string | number>>
}

/**
 * Keeps on record that a colleague plays somebody's voice: each time from the start, and whoever asks for a later
 * part without having begun, because nobody listens unseen.
 */
export async function recordListening(
  tx: Tx,
  ctx: Ctx<StaffActor>,
  listening: Listening,
  { fromStart }: { readonly fromStart: boolean },
): Promise<void> {
  const began = { ...listening, personId: ctx.actor.personId, withinMinutes: oneListeningMinutes }
  if (fromStart || !(await wasRecorded(tx, began))) await record(tx, ctx, listening)
}
