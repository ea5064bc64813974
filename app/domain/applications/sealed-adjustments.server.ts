import { type AdjustmentState, adjustmentState } from "#app/domain/applications/adjusting.ts"
import { adjustmentRowsOf } from "#app/domain/applications/adjustments-store.server.ts"
import { type SealedFor, sealFor, unsealFor } from "#app/domain/applications/data-key.server.ts"
import type { AdjustmentPurpose } from "#app/domain/applications/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"

/** Those for meeting were there before there were others: they are sealed under the application alone. */
const placeOf = ({ applicationId }: SealedFor, purpose: AdjustmentPurpose) => ({
  table: "adjustments",
  row: purpose === "meeting" ? applicationId : `${applicationId}/${purpose}`,
})

export function sealAdjustments(
  owner: SealedFor,
  dataKey: Uint8Array,
  purpose: AdjustmentPurpose,
  text: string,
): Uint8Array {
  return sealFor(owner, dataKey, placeOf(owner, purpose), text)
}

export function unsealAdjustments(
  owner: SealedFor,
  dataKey: Uint8Array | null,
  purpose: AdjustmentPurpose,
  sealed: Uint8Array | null,
): string | null {
  return sealed && dataKey ? unsealFor(owner, dataKey, placeOf(owner, purpose), sealed) : null
}

/** One thing somebody asked for, and what has become of it. */
export type AskedAdjustment = {
  readonly purpose: AdjustmentPurpose
  /** What would help, in their words; null where they did not say. */
  readonly what: string | null
  readonly state: AdjustmentState
  readonly askedAt: Date
}

export type Adjustments = {
  readonly wanted: boolean
  /** All that would help, in their words; null where they did not say. */
  readonly what: string | null
  readonly asked: readonly AskedAdjustment[]
}

/** Adjustments in the clear, for the applicant, or for staff to whom the database shows who someone is. */
export async function readAdjustments(tx: Tx, applicationId: string): Promise<Adjustments | null> {
  const rows = await adjustmentRowsOf(tx, applicationId)
  if (rows.length === 0) return null
  const asked = rows
    .filter(({ wanted }) => wanted)
    .map(({ purpose, providerId, sealed, dataKey, askedAt, ...steps }) => ({
      purpose,
      what: unsealAdjustments({ applicationId, providerId }, dataKey, purpose, sealed),
      state: adjustmentState(steps),
      askedAt,
    }))
  const said = asked.flatMap(({ what }) => what ?? [])
  return { wanted: asked.length > 0, what: said.length > 0 ? said.join("\n\n") : null, asked }
}
