import { eq } from "drizzle-orm"
import type { Tx } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"

/** What a provider offers for taking part on a panel, in its own words; empty while it wrote nothing. */
export async function panelOfferOf(tx: Tx, providerId: string): Promise<string> {
  const [row] = await tx
    .select({ offer: providers.panelOffer })
    .from(providers)
    .where(eq(providers.id, providerId))
  return row?.offer ?? ""
}

/** Takes the place of what was offered. @returns false where that was not `before` any more */
export async function savePanelOffer(
  tx: Tx,
  providerId: string,
  { before, offer }: { readonly before: string; readonly offer: string },
): Promise<boolean> {
  const [row] = await tx
    .select({ offer: providers.panelOffer })
    .from(providers)
    .where(eq(providers.id, providerId))
    .for("update")
  if (row?.offer !== before) return false
  await tx.update(providers).set({ panelOffer: offer }).where(eq(providers.id, providerId))
  return true
}
