import type { SealedBy } from "#app/platform/sealed-file.server.ts"
import { newDataKey } from "#app/platform/sealing.server.ts"
import type { SealedTable } from "#db/key-keeper.ts"

type Owner = { readonly id: string; readonly providerId: string }

const keyPlace = ({ id, providerId }: Owner) => `${providerId}|why_recordings|${id}|data_key`

/** What stands here under the data key itself. */
export const sealedWhyKeys: SealedTable = {
  table: "why_recordings",
  owner: "provider_id",
  places: { data_key: ({ id, owner }) => keyPlace({ id, providerId: owner ?? "" }) },
}

/** A data key for one spoken why. It goes with the row that holds it, and then nothing opens the file. */
export function whyKeyFor(owner: Owner): Uint8Array {
  return newDataKey(keyPlace(owner))
}

/** What seals the file of one spoken why. */
export function whyFileOf(owner: Owner & { readonly dataKey: Uint8Array }): SealedBy {
  return { dataKey: owner.dataKey, keyPlace: keyPlace(owner), providerId: owner.providerId }
}
