import { eq } from "drizzle-orm"
import type { Achievement } from "#app/domain/rewards/rules.ts"
import type { Tx } from "#db/ctx.ts"
import { accreditations } from "#db/schema/training.ts"

type Found = Achievement & { readonly providerId: string; readonly personId: string }

/** What was achieved, by whom and where: an accreditation. */
export async function findAchievement(tx: Tx, accreditationId: string): Promise<Found | undefined> {
  const [row] = await tx
    .select({
      providerId: accreditations.providerId,
      personId: accreditations.personId,
      scheme: accreditations.scheme,
      status: accreditations.status,
      awardedAt: accreditations.awardedAt,
    })
    .from(accreditations)
    .where(eq(accreditations.id, accreditationId))
  return row
}
