import { eq } from "drizzle-orm"
import type { Tx } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"

/** A provider as letters name it, with the person to call. @throws Error where there is none: ids come from rows */
export async function providerInLetters(tx: Tx, providerId: string) {
  const [row] = await tx
    .select({
      provider: providers.name,
      contactName: providers.contactName,
      contactPhone: providers.contactPhone,
    })
    .from(providers)
    .where(eq(providers.id, providerId))
  if (!row) throw new Error("a row names a provider that is not there")
  return row
}

/** Who is written to at a provider, and the start of its pages' addresses. */
export async function providerToWriteTo(tx: Tx, providerId: string) {
  const [row] = await tx
    .select({ name: providers.contactName, email: providers.contactEmail, slug: providers.slug })
    .from(providers)
    .where(eq(providers.id, providerId))
  return row
}
