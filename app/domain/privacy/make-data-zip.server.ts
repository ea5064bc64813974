import { strToU8, zipSync } from "fflate"
import { playOwnRecording } from "#app/domain/applications/index.server.ts"
import type { DataCopy } from "#app/domain/privacy/data-copy.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"

/**
 * A copy of all data as one zip: to read, for programs, and each recording as it was kept.
 * @param cover the copy in words, as plain text
 */
export async function makeDataZip(
  ctx: Ctx<ApplicantActor>,
  copy: DataCopy,
  cover: { readonly name: string; readonly text: string },
): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {
    [cover.name]: strToU8(cover.text),
    "copy.json": strToU8(JSON.stringify(copy, null, 2)),
  }
  for (const { number, recording } of copy.answers) {
    const sound = recording && (await playOwnRecording(ctx, { number }))
    if (sound) files[recording.file] = sound.bytes
  }
  // Sound is packed already, and the rest is small.
  return zipSync(files, { level: 0 })
}
