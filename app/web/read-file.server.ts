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

type Expected = {
  readonly field: string
  readonly maxBytes: number
  /** A field for whoever pastes in place of choosing a file. */
  readonly text?: { readonly field: string; readonly maxBytes: number }
}

/**
 * Reads the one file of a posted form, as `readFileOrText` does.
 * @returns `form-too-old` where its token is not this browser's; `broken-off` where it did not arrive whole
 */
export async function readFile(
  request: Request,
  expected: Omit<Expected, "text">,
): Promise<SentFile | "form-too-old" | "broken-off"> {
  const sent = await readFileOrText(request, expected)
  if (sent === "broken-off") return sent
  return sent.isOld ? "form-too-old" : sent.file
}

type Sent = {
  readonly file: SentFile
  /** What it is called where it comes from: to be shown, and never to be believed. */
  readonly name: string
  readonly text: string
  /** Its token is not this browser's: nothing may be done with it but to show it again. */
  readonly isOld: boolean
}

/**
 * Reads the one file of a posted form as it arrives and never keeps more of it than `maxBytes`; what comes
 * after is read and thrown away, so that its sender gets to read the answer. Its name and the type it claims
 * are not looked at. A text that was pasted comes as it was pasted: every letter of it may be signed. Of one that is
 * longer than `maxBytes` the rest is left out.
 */
export async function readFileOrText(
  request: Request,
  { field, maxBytes, text: pasted }: Expected,
): Promise<Sent | "broken-off"> {
  const headers = Object.fromEntries(request.headers) as BusboyHeaders
  let sent: SentFile = "none"
  let text = ""
  let fileNamed = ""
  let token: string | undefined
  try {
    if (!request.body) return "broken-off"
    const fieldSize = pasted?.maxBytes ?? 1_024
    const form = new Busboy({
      headers,
      limits: { files: 1, fileSize: maxBytes, fields: 5, fieldSize, parts: 6, headerPairs: 20 },
    })
    form.on("field", (name, value) => {
      if (name === csrfFieldName) token = value
      if (name === pasted?.field) text = value
    })
    form.on("file", (name, file, fileName: string | undefined) => {
      if (name === field) fileNamed = fileName ?? ""
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
  return { file: sent, name: fileNamed, text, isOld: !csrfHolds(request, token) }
}
