import { createHash } from "node:crypto"
import type { OwnSheetLine } from "#app/domain/panels/store.server.ts"

/** SHA-256 of a text, in hex. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex")
}

/** Stands for the words of an answer as they were read. */
export function wordsRead(body: string): string {
  return fingerprint(body).slice(0, 16)
}

/** Stands for one line of a sheet as its member sees it: it changes when the score, its reason or its note does. */
export function lineSeen({ answerId, points, cannot, note }: OwnSheetLine): string {
  return fingerprint(JSON.stringify([answerId, points, cannot, note ?? ""])).slice(0, 16)
}

/** The same of the whole sheet, in whatever order it is shown. */
export function sheetSeen(lines: readonly OwnSheetLine[]): string {
  return lines.map(lineSeen).sort().join(".")
}
