import { type ChainHead, chainStart } from "#app/domain/audit/chain.ts"
import {
  chainedProviders,
  countUnsealed,
  linkAfter,
  sealedEvents,
} from "#app/domain/audit/chain-store.server.ts"
import type { RelayActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"

/** Where a chain breaks: a row that says something else than was sealed, or a place with no row. */
export type ChainFault = {
  readonly providerId: string | null
  readonly seq: number
  readonly kind: "changed" | "missing"
}

export type ChainCheck = {
  readonly chains: number
  readonly sealed: number
  /** Rows that the relay has not given a place yet. */
  readonly unsealed: number
  readonly faults: readonly ChainFault[]
}

const rowsAtOnce = 5_000

/**
 * Follows every provider's chain from its first link and says where it breaks; a chain is followed no
 * further than its first fault. That the newest rows are gone shows only against a head kept elsewhere.
 */
export function checkChain(ctx: Ctx<RelayActor>): Promise<ChainCheck> {
  return reading(ctx, async (tx) => {
    const providers = await chainedProviders(tx)
    const faults: ChainFault[] = []
    let sealed = 0
    for (const providerId of providers) {
      const followed = await follow(tx, providerId)
      sealed += followed.length
      if (followed.fault) faults.push(followed.fault)
    }
    return { chains: providers.length, sealed, unsealed: await countUnsealed(tx), faults }
  })
}

async function follow(tx: Tx, providerId: string | null): Promise<{ length: number; fault?: ChainFault }> {
  let before: ChainHead = chainStart
  for (;;) {
    const rows = await sealedEvents(tx, providerId, before.seq, rowsAtOnce)
    for (const row of rows) {
      const link = linkAfter(before, row)
      const kind = row.seq !== link.seq ? "missing" : row.hash !== link.hash ? "changed" : undefined
      if (kind) return { length: before.seq, fault: { providerId, seq: link.seq, kind } }
      before = link
    }
    if (rows.length < rowsAtOnce) return { length: before.seq }
  }
}
