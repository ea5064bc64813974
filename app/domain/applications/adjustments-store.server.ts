import { and, asc, eq, isNull, sql } from "drizzle-orm"
import type { SealedFor } from "#app/domain/applications/data-key.server.ts"
import type { AdjustmentPurpose } from "#app/domain/applications/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { adjustments, applications } from "#db/schema/applications.ts"

/** What an applicant asked for, with the key that opens it; help with applying comes first. */
export async function adjustmentRowsOf(tx: Tx, applicationId: string) {
  return tx
    .select({
      purpose: adjustments.purpose,
      wanted: adjustments.wanted,
      sealed: adjustments.sealed,
      askedAt: adjustments.askedAt,
      deliveredAt: adjustments.deliveredAt,
      confirmedAt: adjustments.confirmedAt,
      notYetAt: adjustments.notYetAt,
      providerId: adjustments.providerId,
      dataKey: applications.dataKey,
    })
    .from(adjustments)
    .innerJoin(
      applications,
      and(
        eq(applications.id, adjustments.applicationId),
        eq(applications.providerId, adjustments.providerId),
      ),
    )
    .where(eq(adjustments.applicationId, applicationId))
    .orderBy(asc(adjustments.purpose))
}

export type Saying = {
  readonly wanted: boolean
  /** Left out: the words stay as they are. */
  readonly sealed?: Uint8Array | null
}

/** Says what is wanted; whatever had been done about it before is then asked anew. */
export async function upsertAdjustment(
  tx: Tx,
  owner: SealedFor,
  purpose: AdjustmentPurpose,
  { wanted, sealed }: Saying,
): Promise<void> {
  // What was asked for goes as soon as it is no longer wanted.
  const words = !wanted ? { sealed: null } : sealed === undefined ? {} : { sealed }
  const anew = {
    askedAt: sql`now()`,
    deliveredAt: null,
    deliveredBy: null,
    confirmedAt: null,
    notYetAt: null,
  }
  await tx
    .insert(adjustments)
    .values({ ...owner, purpose, wanted, ...words })
    .onConflictDoUpdate({
      target: [adjustments.applicationId, adjustments.purpose],
      set: { wanted, ...words, ...(sealed === undefined ? {} : anew) },
    })
}

/** Takes back what was asked for and nobody has seen to. */
export async function dropUndelivered(tx: Tx, { applicationId }: SealedFor, purpose: AdjustmentPurpose) {
  await tx
    .update(adjustments)
    .set({ wanted: false, sealed: null })
    .where(
      and(
        eq(adjustments.applicationId, applicationId),
        eq(adjustments.purpose, purpose),
        isNull(adjustments.deliveredAt),
      ),
    )
}

/** Holds one that is wanted until the transaction ends; nothing where the asker may not see to it. */
export async function lockAdjustment(tx: Tx, applicationId: string, purpose: AdjustmentPurpose) {
  const [row] = await tx
    .select({
      deliveredAt: adjustments.deliveredAt,
      confirmedAt: adjustments.confirmedAt,
      notYetAt: adjustments.notYetAt,
    })
    .from(adjustments)
    .where(
      and(
        eq(adjustments.applicationId, applicationId),
        eq(adjustments.purpose, purpose),
        eq(adjustments.wanted, true),
      ),
    )
    .for("update")
  return row
}

/** Notes a step of one adjustment. */
export async function saveAdjustmentStep(
  tx: Tx,
  applicationId: string,
  purpose: AdjustmentPurpose,
  step: { readonly deliveredBy: string } | "confirmed" | "not-yet",
): Promise<void> {
  const now = sql`now()`
  const set =
    step === "confirmed"
      ? { confirmedAt: now, notYetAt: null }
      : step === "not-yet"
        ? { notYetAt: now }
        : { deliveredAt: now, deliveredBy: step.deliveredBy, notYetAt: null }
  await tx
    .update(adjustments)
    .set(set)
    .where(and(eq(adjustments.applicationId, applicationId), eq(adjustments.purpose, purpose)))
}
