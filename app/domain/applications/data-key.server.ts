import {
  newDataKey,
  sealBytesWith,
  sealWith,
  unsealBytesWith,
  unsealWith,
} from "#app/platform/sealing.server.ts"

/** An application, as what is sealed for it names it. */
export type SealedFor = { readonly applicationId: string; readonly providerId: string }

/** Where a sealed value stands, so that it opens nowhere else. */
export type SealedPlace = { readonly table: string; readonly row: string }

const keyPlace = ({ applicationId, providerId }: SealedFor) =>
  `${providerId}|applications|${applicationId}|data_key`
const placeOf = ({ providerId }: SealedFor, { table, row }: SealedPlace) =>
  `${providerId}|${table}|${row}|sealed`

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

/** As `sealFor`, for a file: `key` is where it is kept. */
export function sealFileFor(
  owner: SealedFor,
  dataKey: Uint8Array,
  key: string,
  bytes: Uint8Array,
): Uint8Array {
  return sealBytesWith(dataKey, keyPlace(owner), bytes, placeOf(owner, { table: "files", row: key }))
}

/** @throws Error where the file or the key was changed or moved */
export function unsealFileFor(
  owner: SealedFor,
  dataKey: Uint8Array,
  key: string,
  sealed: Uint8Array,
): Uint8Array {
  return unsealBytesWith(dataKey, keyPlace(owner), sealed, placeOf(owner, { table: "files", row: key }))
}
