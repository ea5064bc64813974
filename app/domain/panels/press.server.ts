import { mayPress } from "#app/domain/panels/policy.ts"
import { findSeatToPress } from "#app/domain/panels/supporters-store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Tx } from "#db/ctx.ts"

/** The seat that the asker may press for: their own, or that of whom they support. Undefined for everybody else. */
export async function openToPress(tx: Tx, actor: PersonActor, slug: string) {
  const found = await findSeatToPress(tx, actor.personId, slug)
  if (!found) return undefined
  const by = found.pressed.by === "supporter" ? { supportedBy: found.pressed.personId } : {}
  return mayPress(actor, { ...found.seat, ...by }) ? found : undefined
}
