import { recordEach } from "#app/domain/audit/index.server.ts"
import { issuingKeys } from "#app/domain/credentials/issuing-keys.server.ts"
import { allProviderIds, revokeSignedBy } from "#app/domain/credentials/store.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"

const atOnce = 500

export type SignAnewRefusal =
  /** It still signs, or is still listed as one that did: then what it signed stands. */
  { readonly kind: "still-listed" }

/**
 * Withdraws every certificate that a key signed which others may know, and asks for a new one of each: signed with the
 * key in use, under a code of its own, to which the old one leads. May be stopped and run again.
 * @param signingKeyId the lost key's Multikey text (`z6Mk…`)
 * @returns how many were withdrawn by this run
 */
export async function signAnew(
  ctx: Ctx,
  { signingKeyId }: { readonly signingKeyId: string },
): Promise<Result<{ readonly withdrawn: number }, SignAnewRefusal>> {
  if (issuingKeys().all.some(({ multibase }) => multibase === signingKeyId)) {
    return err({ kind: "still-listed" })
  }
  let withdrawn = 0
  for (const providerId of await reading(ctx, allProviderIds)) {
    for (;;) {
      const some = await withdrawSome(ctx, providerId, signingKeyId)
      withdrawn += some
      if (some < atOnce) break
    }
  }
  return ok({ withdrawn })
}

async function withdrawSome({ now }: Ctx, providerId: string, signingKeyId: string): Promise<number> {
  const system: Ctx = { actor: { kind: "system", providerId }, now }
  const done = await inTransaction<number, never>(system, async (tx) => {
    const accreditationIds = await revokeSignedBy(tx, { providerId, signingKeyId, limit: atOnce })
    const events = accreditationIds.map((subjectId) => ({
      event: "accreditation.key-lost" as const,
      providerId,
      subjectId,
    }))
    await recordEach(tx, system, events)
    return ok(events.length)
  })
  return done.ok ? done.value : 0
}
