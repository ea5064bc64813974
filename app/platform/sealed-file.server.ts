import { randomUUID } from "node:crypto"
import { log } from "#app/platform/log.server.ts"
import { sealBytesWith, unsealBytesWith } from "#app/platform/sealing.server.ts"
import { getFile, putFile, removeFile } from "#app/platform/storage.server.ts"

/** With which data key a file is sealed (`keyPlace`: where that key itself stands), and for which provider. */
export type SealedBy = {
  readonly dataKey: Uint8Array
  readonly keyPlace: string
  readonly providerId: string
}

const placeOf = (providerId: string, key: string) => `${providerId}|files|${key}|sealed`

/** Seals a file and keeps it under a name that says nothing. @returns that name */
export async function keepSealed(
  by: SealedBy,
  bytes: Uint8Array,
  folder: "recordings" | "evidence" = "recordings",
): Promise<string> {
  const key = `${folder}/${randomUUID()}`
  await putFile(key, sealBytesWith(by.dataKey, by.keyPlace, bytes, placeOf(by.providerId, key)))
  return key
}

/** A kept file in the clear; null where it is gone. @throws Error where it was changed or moved */
export async function openSealedFile(by: SealedBy, storageKey: string): Promise<Uint8Array | null> {
  const sealed = await getFile(storageKey)
  return sealed && unsealBytesWith(by.dataKey, by.keyPlace, sealed, placeOf(by.providerId, storageKey))
}

/** Takes away a file that nothing names any more. Should that fail it stays, sealed, and is said to us. */
export async function forget(key: string | null): Promise<void> {
  if (key === null) return
  try {
    await removeFile(key)
  } catch (error) {
    log.error("sealed-file.left", error, { key })
  }
}
