import { deliverMessage, giveMessageUp } from "#app/domain/messages/index.server.ts"
import { deliverMessageJob } from "#app/domain/messages/jobs.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import { assertNever } from "#app/kernel/assert-never.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleDeliverMessage = handle(deliverMessageJob, deliver, giveMessageUp)

async function deliver(ctx: Ctx<SystemActor>, { messageId }: { readonly messageId: string }) {
  const delivered = await deliverMessage(ctx, { messageId })
  if (delivered.ok) return { ending: delivered.value.ending }
  const refusal = delivered.error
  switch (refusal.kind) {
    // Delivered twice: an earlier run ended the message, so this run has nothing left to do.
    case "delivered-already":
    case "failed-already":
      return { already: true }
    // Another run may have died over it: look again later, until it counts as dead.
    case "under-way":
      throw new Error(refusal.kind)
    // It was taken away with the application it was about, before it was sent.
    case "not-found":
      return { gone: true }
    default:
      return assertNever(refusal.kind)
  }
}
