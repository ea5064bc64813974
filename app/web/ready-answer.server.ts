import { createHash } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"
import { type Encoding, encodingFor } from "#app/web/compress.server.ts"

type ReadyForm = { readonly headers: readonly string[]; readonly body: Buffer }

/** An answer whose bytes and headers are made beforehand, in each form that a browser may take. */
export type ReadyAnswer = {
  readonly etag: string
  readonly notModified: readonly string[]
  readonly forms: Record<Encoding, ReadyForm>
  readonly type: string
}

/** @param common headers of each form, name after value after name */
export function readyAnswer(body: Buffer, type: string, common: readonly string[]): ReadyAnswer {
  // Weak: one tag for all forms, which differ in their bytes.
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`
  const notModified = ["ETag", etag, ...common]
  const identity = { body, headers: headersOf(body, type, notModified) }
  return { etag, type, notModified, forms: { identity, gzip: identity, br: identity } }
}

/** From now on the answer is sent in this form to browsers that take it. */
export function addForm(answer: ReadyAnswer, encoding: "br" | "gzip", body: Buffer): void {
  const headers = ["Content-Encoding", encoding, ...headersOf(body, answer.type, answer.notModified)]
  answer.forms[encoding] = { body, headers }
}

/** Answers a GET or HEAD request; with 304 where the browser has the same already. */
export function sendReady(req: IncomingMessage, res: ServerResponse, answer: ReadyAnswer): void {
  const known = req.headers["if-none-match"]
  if (known !== undefined && (known === answer.etag || known.includes(answer.etag))) {
    res.writeHead(304, answer.notModified as string[])
    res.end()
    return
  }
  const { headers, body } = answer.forms[encodingFor(req)]
  res.writeHead(200, headers as string[])
  if (req.method === "HEAD") res.end()
  else res.end(body)
}

function headersOf(body: Buffer, type: string, common: readonly string[]): string[] {
  return ["Content-Type", type, "Content-Length", String(body.length), ...common]
}
