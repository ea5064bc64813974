import { randomUUID } from "node:crypto"
import type { AudioType } from "#app/kernel/audio/audio-type.ts"
import { log } from "#app/platform/log.server.ts"
import { sealBytesWith, unsealBytesWith } from "#app/platform/sealing.server.ts"
import { getFile, putFile, removeFile } from "#app/platform/storage.server.ts"

/** Sound to be played: its bytes, and what they are. */
export type Sound = { readonly bytes: Uint8Array; readonly mediaType: AudioType }

/** With which data key a recording is sealed (`keyPlace`: where that key itself stands), and for which provider. */
export type SealedBy = {
  readonly dataKey: Uint8Array
  readonly keyPlace: string
  readonly providerId: string
}

const placeOf = (providerId: string, key: string) => `${providerId}|files|${key}|sealed`

/** Seals a recording and keeps it under a name that says nothing. @returns that name */
export async function keepSealed(by: SealedBy, bytes: Uint8Array): Promise<string> {
  const key = `recordings/${randomUUID()}`
  await putFile(key, sealBytesWith(by.dataKey, by.keyPlace, bytes, placeOf(by.providerId, key)))
  return key
}

type KeptFile = { readonly storageKey: string; readonly mediaType: string }

/** A kept recording in the clear; null where it is gone. @throws Error where it was changed or moved */
export async function openSealed(by: SealedBy, { storageKey, mediaType }: KeptFile): Promise<Sound | null> {
  const sealed = await getFile(storageKey)
  if (!sealed) return null
  const place = placeOf(by.providerId, storageKey)
  return { bytes: unsealBytesWith(by.dataKey, by.keyPlace, sealed, place), mediaType: mediaType as AudioType }
}

/** Takes away a file that nothing names any more. Should that fail it stays, sealed, and is said to us. */
export async function forget(key: string | null): Promise<void> {
  if (key === null) return
  try {
    await removeFile(key)
  } catch (error) {
    log.error("recording.file-left", error, { key })
  }
}
