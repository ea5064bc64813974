import { sealedAdjustments } from "#app/domain/applications/store.server.ts"
import { newDataKey, sealWith, unsealWith } from "#app/platform/sealing.server.ts"
import type { Tx } from "#db/ctx.ts"

type Owner = { readonly applicationId: string; readonly providerId: string }

const keyPlace = ({ applicationId, providerId }: Owner) =>
  `${providerId}|applications|${applicationId}|data_key`
const textPlace = ({ applicationId, providerId }: Owner) =>
  `${providerId}|adjustments|${applicationId}|sealed`

/** A data key for one application. Destroying it makes what it sealed unreadable. */
export function dataKeyFor(owner: Owner): Uint8Array {
  return newDataKey(keyPlace(owner))
}

export function sealAdjustments(owner: Owner, dataKey: Uint8Array, text: string): Uint8Array {
  return sealWith(dataKey, keyPlace(owner), text, textPlace(owner))
}

export type Adjustments = {
  readonly wanted: boolean
  /** What would help, in their words; null where they did not say. */
  readonly what: string | null
}

/** Adjustments in the clear, for the applicant, or for staff to whom the database shows who someone is. */
export async function readAdjustments(tx: Tx, applicationId: string): Promise<Adjustments | null> {
  const row = await sealedAdjustments(tx, applicationId)
  if (!row) return null
  const owner = { applicationId, providerId: row.providerId }
  const { wanted, sealed, dataKey } = row
  const what = sealed && dataKey ? unsealWith(dataKey, keyPlace(owner), sealed, textPlace(owner)) : null
  return { wanted, what }
}
