import { randomUUID } from "node:crypto"
import type { AudioType } from "#app/domain/applications/audio-type.ts"
import { type SealedFor, sealFileFor, unsealFileFor } from "#app/domain/applications/data-key.server.ts"
import { log } from "#app/platform/log.server.ts"
import { getFile, putFile, removeFile } from "#app/platform/storage.server.ts"

/** Sound to be played: its bytes, and what they are. */
export type Sound = { readonly bytes: Uint8Array; readonly mediaType: AudioType }

/** Seals a recording and keeps it under a name that says nothing. @returns that name */
export async function keepSealed(owner: SealedFor, dataKey: Uint8Array, bytes: Uint8Array): Promise<string> {
  const key = `recordings/${randomUUID()}`
  await putFile(key, sealFileFor(owner, dataKey, key, bytes))
  return key
}

type KeptFile = SealedFor & {
  readonly storageKey: string
  readonly mediaType: string
  readonly dataKey: Uint8Array | null
}

/** A kept recording in the clear; null where it, or the key to it, is gone. */
export async function openSealed(kept: KeptFile): Promise<Sound | null> {
  const { storageKey, mediaType, dataKey } = kept
  const sealed = dataKey && (await getFile(storageKey))
  if (!sealed) return null
  return { bytes: unsealFileFor(kept, dataKey, storageKey, sealed), mediaType: mediaType as AudioType }
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
