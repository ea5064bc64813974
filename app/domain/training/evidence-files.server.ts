import type { SealedBy } from "#app/platform/sealed-file.server.ts"
import { newDataKey } from "#app/platform/sealing.server.ts"
import type { SealedTable } from "#db/key-keeper.ts"

type Owner = { readonly id: string; readonly providerId: string }

const keyPlace = ({ id, providerId }: Owner) => `${providerId}|evidence_files|${id}|data_key`

/** What stands here under the data key itself. */
export const sealedEvidenceKeys: SealedTable = {
  table: "evidence_files",
  owner: "provider_id",
  places: { data_key: ({ id, owner }) => keyPlace({ id, providerId: owner ?? "" }) },
}

/** A data key for one file. It goes with the row that holds it, and then nothing opens the file. */
export function evidenceKeyFor(owner: Owner): Uint8Array {
  return newDataKey(keyPlace(owner))
}

/** What seals one file. */
export function sealedFor(owner: Owner & { readonly dataKey: Uint8Array }): SealedBy {
  return { dataKey: owner.dataKey, keyPlace: keyPlace(owner), providerId: owner.providerId }
}
