import { type DocumentType, documentType } from "#app/kernel/document-type.ts"
import { oneLine } from "#app/kernel/one-line.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

export const evidenceLimitMegabytes = 10
export const evidenceLimitBytes = evidenceLimitMegabytes * 1_024 * 1_024
export const evidenceFilesLimit = 10
export const evidenceField = "evidence"
const longestName = 120

/** Sent with a form: no file at all, one that was too large to keep reading, or its bytes. */
export type SentEvidence = "none" | "too-large" | Uint8Array

export type EvidenceRefusal =
  | { readonly kind: "file-missing" }
  | { readonly kind: "file-empty" }
  | { readonly kind: "file-too-large"; readonly megabytes: number }
  /** Neither a photo nor a PDF by its content, or cut off. */
  | { readonly kind: "file-not-shown" }
  | { readonly kind: "own-learning" }
  | { readonly kind: "taken-back" }
  | { readonly kind: "too-many"; readonly limit: number }

/** Whether a file can be kept. @returns what it is by its content */
export function decideFile(
  sent: SentEvidence,
): Result<{ readonly bytes: Uint8Array; readonly type: DocumentType }, EvidenceRefusal> {
  if (sent === "none") return err({ kind: "file-missing" })
  if (sent === "too-large" || sent.length > evidenceLimitBytes) {
    return err({ kind: "file-too-large", megabytes: evidenceLimitMegabytes })
  }
  if (sent.length === 0) return err({ kind: "file-empty" })
  const type = documentType(sent)
  return type ? ok({ bytes: sent, type }) : err({ kind: "file-not-shown" })
}

/** Whether somebody may add a file to a record. */
export function decideAdding(known: {
  readonly by: string
  readonly workerId: string
  readonly isTakenBack: boolean
  readonly files: number
}): Result<"added", EvidenceRefusal> {
  if (known.by === known.workerId) return err({ kind: "own-learning" })
  if (known.isTakenBack) return err({ kind: "taken-back" })
  return known.files >= evidenceFilesLimit
    ? err({ kind: "too-many", limit: evidenceFilesLimit })
    : ok("added")
}

const endings: Readonly<Record<DocumentType, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "application/pdf": "pdf",
}

/** A file's name as it is shown and saved: in one line, nothing that leads elsewhere, and its ending by its content. */
export function shownName(given: string, type: DocumentType): string {
  const plain = oneLine(given)
    .replace(/^.*[/\\]/, "")
    .replace(/\.[^.]*$/, "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: names are given by whoever sends the file
    .replace(/[\u0000-\u001f\u007f<>:"|?*%;=@+]/g, "")
    .trim()
  const short = [...plain].slice(0, longestName).join("").trim()
  return `${short || "file"}.${endings[type]}`
}
