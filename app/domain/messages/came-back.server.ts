import { record } from "#app/domain/audit/index.server.ts"
import { noteReturned } from "#app/domain/messages/store.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * A server that had taken a message says that it will never arrive. For whoever brings such reports, after their key
 * is known: what is no message of ours, or was not sent, changes nothing.
 */
export function messageCameBack(ctx: Ctx, { messageId }: { readonly messageId: string }) {
  // Before it is found, nobody knows whose it is.
  const doorkeeper: Ctx = { ...ctx, actor: { kind: "doorkeeper" } }
  return inTransaction<{ noted: boolean }, never>(doorkeeper, async (tx) => {
    const providerId = isId(messageId) ? await noteReturned(tx, messageId) : undefined
    if (providerId === undefined) return ok({ noted: false })
    await record(tx, doorkeeper, {
      event: "message.ended",
      providerId,
      subjectId: messageId,
      detail: { ending: "returned" },
    })
    return ok({ noted: true })
  })
}
