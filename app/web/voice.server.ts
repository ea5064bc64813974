import { recordingField, recordingLimitBytes, type SentFile } from "#app/kernel/audio/recording.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import { addressOf } from "#app/web/caller.server.ts"
import { limit } from "#app/web/rate-limit.server.ts"
import { readFile } from "#app/web/read-file.server.ts"

const hour = 60 * 60

/** How large a form with a recording says it is; where it does not say, as large as one may be. */
export function bytesToCome(request: Request): number {
  const said = Number(request.headers.get("content-length") ?? Number.NaN)
  return said > 0 ? Math.min(said, recordingLimitBytes) : recordingLimitBytes
}

/**
 * A recording as it was sent with a form, or what to say where nothing can be made of what was sent.
 * @param whose id of the application or person that sends it
 */
export async function readRecordingSent(
  request: Request,
  whose: string,
  { answer: words }: Words["voice"],
): Promise<Result<SentFile, { readonly text: string; readonly status: 422 | 429 }>> {
  // Counted before it is read: of each application or person, and of an address that a whole house may share.
  const own = await limit({ name: "recording", key: whose, max: 120, windowSeconds: hour })
  const house = await limit({
    name: "recording-address",
    key: addressOf(request),
    max: 1_000,
    windowSeconds: hour,
  })
  if (!own.ok || !house.ok) return err({ text: words.tooMany, status: 429 })
  const sent = await readFile(request, { field: recordingField, maxBytes: recordingLimitBytes })
  if (sent === "form-too-old") return err({ text: words.tooOld, status: 422 })
  if (sent === "broken-off") return err({ text: words.brokenOff, status: 422 })
  return ok(sent)
}
