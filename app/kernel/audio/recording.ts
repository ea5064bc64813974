import { type AudioType, hearing } from "#app/kernel/audio/audio-type.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** How large a recording may be: said beforehand, and counted while it arrives. */
export const recordingLimitMegabytes = 10
export const recordingLimitBytes = recordingLimitMegabytes * 1_024 * 1_024
/** How long that is in a file from most phones, which keep a minute in about 1 MB. */
export const recordingLimitMinutes = 10

/** Name of the field in which a recording is sent. */
export const recordingField = "recording"

export type RecordingProblem =
  | { readonly kind: "recording-missing" }
  | { readonly kind: "recording-empty" }
  | { readonly kind: "recording-too-large"; readonly megabytes: number }
  | { readonly kind: "recording-not-audio" }
  | { readonly kind: "recording-is-video" }

/** Sent with a form: no file at all, one that was too large to keep reading, or its bytes. */
export type SentFile = "none" | "too-large" | Uint8Array

/** Whether a file is a recording that can be kept. @returns what sort of sound it is */
export function decideRecording(
  sent: SentFile,
): Result<{ readonly bytes: Uint8Array; readonly type: AudioType }, RecordingProblem> {
  if (sent === "none") return err({ kind: "recording-missing" })
  if (sent === "too-large" || sent.length > recordingLimitBytes) {
    return err({ kind: "recording-too-large", megabytes: recordingLimitMegabytes })
  }
  if (sent.length === 0) return err({ kind: "recording-empty" })
  const heard = hearing(sent)
  if (heard === "silent") return err({ kind: "recording-empty" })
  if (heard === "video") return err({ kind: "recording-is-video" })
  if (heard === "not-audio") return err({ kind: "recording-not-audio" })
  return ok({ bytes: sent, type: heard })
}
