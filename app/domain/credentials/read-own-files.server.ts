import { filesOf } from "#app/domain/credentials/passport-store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { getFile } from "#app/platform/storage.server.ts"
import { reading } from "#db/ctx.ts"

/**
 * The files of what the asker holds and was not withdrawn: the badge byte for byte as it was signed, and the PDF as it
 * was stored; null where the store has lost it.
 */
export async function readMyFiles(ctx: Ctx<PersonActor>) {
  const held = await reading(ctx, (tx) => filesOf(tx, ctx.actor.personId))
  const files = []
  for (const { code, badgeJson, pdfKey } of held) {
    files.push({ code, badgeJson, pdf: await getFile(pdfKey) })
  }
  return files
}
