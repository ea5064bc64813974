import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { ReadableStream as WebStream } from "node:stream/web"
import { Busboy, type BusboyHeaders } from "@fastify/busboy"
import { csrfFieldName } from "#app/ui/layout/frame.ts"
import { csrfHolds } from "#app/web/csrf.server.ts"

/** `none`: no file was chosen. Of one that is too large nothing is kept. */
export type SentFile = "none" | "too-large" | Uint8Array

/** Whether what is sent holds a file. */
export function holdsFile(request: Request): boolean {
  return request.headers.get("content-type")?.startsWith("multipart/form-data") ?? false
}

/**
 * Reads the one file of a posted form as it arrives and never keeps more of it than `maxBytes`; what comes
 * after is read and thrown away, so that its sender gets to read the answer. Its name and the type it claims
 * are not looked at.
 * @returns `form-too-old` where its token is not this browser's; `broken-off` where it did not arrive whole
 */
export async function readFile(
  request: Request,
  { field, maxBytes }: { readonly field: string; readonly maxBytes: number },
): Promise<SentFile | "form-too-old" | "broken-off"> {
  const headers = Object.fromEntries(request.headers) as BusboyHeaders
  let sent: SentFile = "none"
  let token: string | undefined
  try {
    if (!request.body) return "broken-off"
    const form = new Busboy({
      headers,
      limits: { files: 1, fileSize: maxBytes, fields: 5, fieldSize: 1_024, parts: 6, headerPairs: 20 },
    })
    form.on("field", (name, value) => {
      if (name === csrfFieldName) token = value
    })
    form.on("file", (name, file, fileName: string | undefined) => {
      const chunks: Buffer[] = []
      file.on("data", (chunk: Buffer) => {
        if (name === field && !file.truncated) chunks.push(chunk)
      })
      file.on("limit", () => {
        chunks.length = 0
      })
      file.on("end", () => {
        if (name !== field) return
        const nothing = chunks.length === 0 && !fileName && !file.truncated
        sent = file.truncated ? "too-large" : nothing ? "none" : Buffer.concat(chunks)
      })
    })
    await pipeline(Readable.fromWeb(request.body as WebStream<Uint8Array>), form)
  } catch {
    // A line that went dead and a body that is no form end alike: nothing of it is kept.
    return "broken-off"
  }
  return csrfHolds(request, token) ? sent : "form-too-old"
}
