import { decideMove, type NotFound, type WrongState } from "#app/domain/applications/rules.ts"
import { lockApplication, saveMove } from "#app/domain/applications/store.server.ts"
import type { ApplicationEvent, ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import type { Tx } from "#db/ctx.ts"

export type Moved = {
  readonly applicationId: string
  readonly providerId: string
  readonly vacancyId: string
  readonly from: ApplicationStatus
  readonly to: ApplicationStatus
}

export type MoveRefusal = WrongState | NotFound

/**
 * Moves an application as the table of states says, and counts it, within the caller's transaction: the
 * caller has asked whether it may, has saved what the move follows from, and records the event.
 */
export async function moveApplication(
  tx: Tx,
  { applicationId, event }: { readonly applicationId: string; readonly event: ApplicationEvent },
): Promise<Result<Moved, MoveRefusal>> {
  const application = await lockApplication(tx, applicationId)
  if (!application) return err({ kind: "not-found" })
  const decision = decideMove(application.status, event)
  if (!decision.ok) return decision
  await saveMove(tx, application, decision.value)
  const { providerId, vacancyId, status: from } = application
  return ok({ applicationId, providerId, vacancyId, from, to: decision.value })
}
