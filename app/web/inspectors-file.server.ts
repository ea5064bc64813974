import type { InspectorsFile } from "#app/domain/decisions/inspection.ts"
import { byteOrderMark, csvLine } from "#app/kernel/csv.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { inspectorsFile, titleOfFile } from "#app/ui/paper/inspectors-file.ts"
import { inspectorsFileCells } from "#app/ui/provider/inspectors-file-as-csv.ts"
import { drawPaperPack } from "#app/web/draw-paper-pack.server.ts"

/** A file for an inspector as it is taken away: a tagged PDF, or lines for a spreadsheet. */
export async function inspectorsFileAnswer(file: InspectorsFile, kind: "pdf" | "csv"): Promise<Response> {
  // Staff read English, and so does whoever inspects in England.
  const words = wordsFor("en").provider
  const body = kind === "pdf" ? Buffer.from(await asPdf(file)) : asCsv(file)
  return new Response(body, {
    headers: {
      "Content-Type": kind === "pdf" ? "application/pdf" : "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `attachment; filename="${words.inspection.file}-${londonDay(file.madeAt)}.${kind}"`,
      "Content-Language": "en-GB",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  })
}

function asPdf(file: InspectorsFile): Promise<Uint8Array> {
  const words = wordsFor("en").provider
  const pieces = inspectorsFile(file, words)
  return drawPaperPack({
    title: titleOfFile(file, words),
    author: file.provider,
    language: "en-GB",
    createdAt: file.madeAt,
    pieces,
    english: pieces,
    size: 11,
    pageOf: words.inspection.page,
  })
}

function asCsv(file: InspectorsFile): string {
  const lines = inspectorsFileCells(file, wordsFor("en").provider)
  return byteOrderMark + lines.map(csvLine).join("")
}

/** Which of the two an address asks for. */
export function fileKindOf(kind: string | undefined): "pdf" | "csv" | null {
  return kind === "pdf" || kind === "csv" ? kind : null
}
