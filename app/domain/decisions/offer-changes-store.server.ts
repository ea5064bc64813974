import { asc, eq, sql } from "drizzle-orm"
import { z } from "zod"
import { dataKeyOf, sealFor, unsealFor } from "#app/domain/applications/index.server.ts"
import { checkItems, type OfferChangeKind } from "#app/domain/decisions/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { offerChanges } from "#db/schema/offer-changes.ts"
import { panelExplanations } from "#db/schema/panel-order.ts"

type Owner = { readonly applicationId: string; readonly providerId: string }

const Kept = z.object({
  reason: z.string(),
  /** What they said when they were told. */
  said: z.string().nullable(),
  condition: z.enum(checkItems).nullable(),
})
/** Why an offer was changed, as the applicant reads it. */
export type OfferWords = z.infer<typeof Kept>

const placeOf = ({ applicationId }: Owner, kind: OfferChangeKind) => ({
  table: "offer_changes",
  row: `${applicationId}/${kind}`,
})

type NewChange = Owner & {
  readonly kind: OfferChangeKind
  readonly words: OfferWords | null
  readonly startOn: string | null
  readonly changedBy: string
}

/** @returns its id, which names the occasion of a letter */
export async function insertOfferChange(tx: Tx, dataKey: Uint8Array, change: NewChange): Promise<string> {
  const { words, ...kept } = change
  const sealed = words && sealFor(change, dataKey, placeOf(change, change.kind), JSON.stringify(words))
  const [row] = await tx
    .insert(offerChanges)
    .values({ ...kept, sealed })
    .returning({ id: offerChanges.id })
  return row!.id
}

/** All that was done with an offer after it was made, the oldest first, in the clear. */
export async function offerChangesOf(tx: Tx, owner: Owner) {
  const rows = await tx
    .select({
      kind: offerChanges.kind,
      sealed: offerChanges.sealed,
      startOn: offerChanges.startOn,
      at: offerChanges.changedAt,
    })
    .from(offerChanges)
    .where(eq(offerChanges.applicationId, owner.applicationId))
    .orderBy(asc(offerChanges.id))
  const dataKey = rows.length > 0 ? await dataKeyOf(tx, owner.applicationId) : undefined
  return rows.map(({ sealed, ...change }) => ({
    ...change,
    words:
      sealed && dataKey
        ? Kept.parse(JSON.parse(unsealFor(owner, dataKey, placeOf(owner, change.kind), sealed)))
        : null,
  }))
}

/** Whether the panel was told before why somebody else than its choice, or not its choice, was decided on. */
export async function isExplained(tx: Tx, applicationId: string): Promise<boolean> {
  const [row] = await tx
    .select({ found: sql<boolean>`true` })
    .from(panelExplanations)
    .where(eq(panelExplanations.applicationId, applicationId))
  return row !== undefined
}
