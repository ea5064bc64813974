import { record } from "#app/domain/audit/index.server.ts"
import { sealedFor } from "#app/domain/training/evidence-files.server.ts"
import { evidenceById, saveScan } from "#app/domain/training/evidence-store.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { forget, openSealedFile } from "#app/platform/sealed-file.server.ts"
import { type Scan, scanForViruses } from "#app/platform/virus-scan.server.ts"
import { inTransaction, reading } from "#db/ctx.ts"

export type Scanned = "nothing-to-do" | Scan

/**
 * Has a file looked at. What is harmful is destroyed with its key; of what could not be looked at nothing is known,
 * and whoever asked tries again. Stands being done again.
 * @throws Error where the scanner does not answer
 */
export async function scanEvidence(
  ctx: Ctx<SystemActor>,
  { fileId }: { readonly fileId: string },
): Promise<Scanned> {
  const file = await reading(ctx, (tx) => evidenceById(tx, fileId))
  if (!file?.storageKey || !file.dataKey || file.scan !== "waiting") return "nothing-to-do"
  const { id, providerId, storageKey, dataKey } = file
  const bytes = await openSealedFile(sealedFor({ id, providerId, dataKey }), storageKey)
  if (!bytes) throw new Error("the file is not in store")
  const found = await scanForViruses(bytes)
  await inTransaction<null, never>(ctx, async (tx) => {
    // No event where it is clean: then it is as it was added.
    const saved = await saveScan(tx, id, { isClean: found === "clean", scannedAt: ctx.now() })
    if (saved && found === "found") {
      await record(tx, ctx, { event: "evidence.found-harmful", providerId, subjectId: id })
    }
    return ok(null)
  })
  if (found === "found") await forget(storageKey)
  return found
}
