import { saveName } from "#app/domain/accounts/store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok, type Result } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/** A person says what they are called. */
export function changeName(
  ctx: Ctx<PersonActor>,
  { name }: { readonly name: string },
): Promise<Result<void, never>> {
  const { personId } = ctx.actor
  return inTransaction(ctx, async (tx) => {
    await saveName(tx, personId, name)
    await record(tx, ctx, { event: "name.changed", providerId: null, subjectId: personId })
    return ok(undefined)
  })
}
