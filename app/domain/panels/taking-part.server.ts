import { record } from "#app/domain/audit/index.server.ts"
import { type TakingPart, takingPartUnsaid } from "#app/domain/panels/taking-part.ts"
import { saveTakingPartRow, takingPartOf } from "#app/domain/panels/taking-part-store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"

/** Keeps how somebody likes to take part, on every panel, page by page. */
export function saveTakingPart(
  ctx: Ctx<PersonActor>,
  said: { [Field in keyof TakingPart]?: TakingPart[Field] | undefined },
) {
  return inTransaction<null, never>(ctx, async (tx) => {
    const { personId } = ctx.actor
    await saveTakingPartRow(tx, personId, said, ctx.now())
    await record(tx, ctx, {
      event: "taking-part.saved",
      providerId: null,
      subjectId: personId,
      detail: { about: Object.keys(said).join(" ") },
    })
    return ok(null)
  })
}

/** How the asker likes to take part; as nobody said anything where they have not. */
export async function readTakingPart(
  ctx: Ctx<PersonActor>,
): Promise<TakingPart & { readonly said: boolean }> {
  const row = await reading(ctx, (tx) => takingPartOf(tx, ctx.actor.personId))
  return { ...(row ?? takingPartUnsaid), said: row !== undefined }
}
