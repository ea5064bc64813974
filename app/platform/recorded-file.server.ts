import type { AudioType } from "#app/kernel/audio/audio-type.ts"
import { openSealedFile, type SealedBy } from "#app/platform/sealed-file.server.ts"

/** Sound to be played: its bytes, and what they are. */
export type Sound = { readonly bytes: Uint8Array; readonly mediaType: AudioType }

type KeptFile = { readonly storageKey: string; readonly mediaType: string }

/** A kept recording in the clear; null where it is gone. @throws Error where it was changed or moved */
export async function openSealed(by: SealedBy, { storageKey, mediaType }: KeptFile): Promise<Sound | null> {
  const bytes = await openSealedFile(by, storageKey)
  return bytes && { bytes, mediaType: mediaType as AudioType }
}
