import { record } from "#app/domain/audit/index.server.ts"
import { maySeeToMessages } from "#app/domain/messages/policy.ts"
import type { TellOtherwiseRefusal } from "#app/domain/messages/rules.ts"
import { noteToldOtherwise } from "#app/domain/messages/store.server.ts"
import type { OtherWay } from "#app/domain/messages/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Told = { readonly messageId: string; readonly way: OtherWay }

/** Somebody whom a message did not reach was told what stood in it, another way. */
export function tellOtherwise(ctx: Ctx<StaffActor>, { messageId, way }: Told) {
  return inTransaction<null, TellOtherwiseRefusal>(ctx, async (tx) => {
    if (!maySeeToMessages(ctx.actor) || !isId(messageId)) return err({ kind: "not-found" })
    const noted = await noteToldOtherwise(tx, messageId, way)
    if (noted !== "noted") return err({ kind: noted })
    const { providerId } = ctx.actor
    await record(tx, ctx, {
      event: "message.told-otherwise",
      providerId,
      subjectId: messageId,
      detail: { way },
    })
    return ok(null)
  })
}
