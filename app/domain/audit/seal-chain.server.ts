import { type ChainHead, chainStart } from "#app/domain/audit/chain.ts"
import {
  chainHead,
  linkAfter,
  saveLinks,
  takeSeal,
  unsealedEvents,
} from "#app/domain/audit/chain-store.server.ts"
import type { RelayActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * Gives the next audit rows their place in their provider's chain, oldest first.
 * @returns how many were sealed; fewer than `limit` when there are no more, or another process is at it
 */
export function sealChain(ctx: Ctx<RelayActor>, { limit }: { limit: number }) {
  return inTransaction<{ sealed: number }, never>(ctx, async (tx) => {
    if (!(await takeSeal(tx))) return ok({ sealed: 0 })
    const rows = await unsealedEvents(tx, limit)
    const heads = new Map<string | null, ChainHead>()
    const links: (ChainHead & { id: string })[] = []
    for (const row of rows) {
      const before = heads.get(row.providerId) ?? (await chainHead(tx, row.providerId)) ?? chainStart
      const link = linkAfter(before, row)
      heads.set(row.providerId, link)
      links.push({ id: row.id, ...link })
    }
    if (links.length > 0) await saveLinks(tx, links)
    return ok({ sealed: links.length })
  })
}
