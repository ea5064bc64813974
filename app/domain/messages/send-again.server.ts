import { record } from "#app/domain/audit/index.server.ts"
import { maySeeToMessages } from "#app/domain/messages/policy.ts"
import type { SendAgainRefusal } from "#app/domain/messages/rules.ts"
import { noteSendingAgain } from "#app/domain/messages/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/** Puts a message that no server took back into the queue, as it was. */
export function sendAgain(ctx: Ctx<StaffActor>, { messageId }: { readonly messageId: string }) {
  return inTransaction<null, SendAgainRefusal>(ctx, async (tx) => {
    if (!maySeeToMessages(ctx.actor) || !isId(messageId)) return err({ kind: "not-found" })
    const noted = await noteSendingAgain(tx, messageId)
    if (noted !== "noted") return err({ kind: noted })
    const { providerId } = ctx.actor
    await record(tx, ctx, { event: "message.queued", providerId, subjectId: messageId })
    return ok(null)
  })
}
