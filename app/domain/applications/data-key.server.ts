import type { SealedBy } from "#app/platform/sealed-file.server.ts"
import { newDataKey, sealWith, unsealWith } from "#app/platform/sealing.server.ts"
import type { SealedTable } from "#db/key-keeper.ts"

/** An application, as what is sealed for it names it. */
export type SealedFor = { readonly applicationId: string; readonly providerId: string }

/** Where a sealed value stands, so that it opens nowhere else. */
export type SealedPlace = { readonly table: string; readonly row: string }

const keyPlace = ({ applicationId, providerId }: SealedFor) =>
  `${providerId}|applications|${applicationId}|data_key`
const placeOf = ({ providerId }: SealedFor, { table, row }: SealedPlace) =>
  `${providerId}|${table}|${row}|sealed`

/** What stands here under the data key itself. */
export const sealedApplicationKeys: SealedTable = {
  table: "applications",
  owner: "provider_id",
  places: { data_key: ({ id, owner }) => keyPlace({ applicationId: id, providerId: owner ?? "" }) },
}

/** A data key for one application. Destroying it makes what it sealed unreadable. */
export function dataKeyFor(owner: SealedFor): Uint8Array {
  return newDataKey(keyPlace(owner))
}

export function sealFor(owner: SealedFor, dataKey: Uint8Array, place: SealedPlace, text: string): Uint8Array {
  return sealWith(dataKey, keyPlace(owner), text, placeOf(owner, place))
}

/** @throws Error where the value or the key was changed or moved */
export function unsealFor(
  owner: SealedFor,
  dataKey: Uint8Array,
  place: SealedPlace,
  sealed: Uint8Array,
): string {
  return unsealWith(dataKey, keyPlace(owner), sealed, placeOf(owner, place))
}

/** What seals the files of one application. */
export function filesOf(owner: SealedFor, dataKey: Uint8Array): SealedBy {
  return { dataKey, keyPlace: keyPlace(owner), providerId: owner.providerId }
}
