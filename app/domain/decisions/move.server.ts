import { moveApplication } from "#app/domain/applications/index.server.ts"
import type { ApplicationEvent } from "#app/domain/applications/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"

/**
 * Moves an application that is locked and that a rule here has let pass.
 * @throws Error where the table of states says no: the two rules then contradict each other, which is a bug
 */
export async function moveDecided(tx: Tx, applicationId: string, event: ApplicationEvent): Promise<void> {
  const moved = await moveApplication(tx, { applicationId, event })
  if (!moved.ok) throw new Error(`decided "${event}" but the application may not move: ${moved.error.kind}`)
}
