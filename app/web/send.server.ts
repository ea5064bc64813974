import type { IncomingMessage, ServerResponse } from "node:http"
import { isCompressible, quickGzip, takesGzip, worthCompressing } from "#app/web/compress.server.ts"
import { hasPersonalCookie } from "#app/web/cookies.server.ts"
import { withoutFreshUntil } from "#app/web/fresh-until.server.ts"
import {
  contentSecurityPolicy,
  microphoneAllowed,
  type PageSound,
  securityHeaders,
} from "#app/web/security-headers.server.ts"

/** An answer made for one request. */
export type Outgoing = {
  readonly status: number
  /** Changed in place: they are ours from here on. */
  readonly headers: Headers
  readonly body: string | Buffer | null
  /** The page's scripts may run with it; without it none may. */
  readonly nonce?: string | undefined
  readonly sound?: PageSound | undefined
  /** The hash of the style sheet, where it stands in the page. */
  readonly style?: string | undefined
}

/** Sends an answer with the headers that every answer carries; compressed where that pays. */
export function send(req: IncomingMessage, res: ServerResponse, { body, ...answer }: Outgoing): void {
  const { status, headers } = answer
  complete(req, answer)
  const encoded = body === null ? null : encode(req, headers, body)
  if (encoded !== null) headers.set("Content-Length", String(encoded.length))
  else if (status !== 204 && status !== 304 && req.method !== "HEAD") headers.set("Content-Length", "0")
  res.writeHead(status, flat(headers))
  if (req.method === "HEAD" || encoded === null) res.end()
  else res.end(encoded)
}

/** Sends a body of unknown length, piece by piece, until it ends or `stop` does. */
export async function sendStream(
  req: IncomingMessage,
  res: ServerResponse,
  answer: Omit<Outgoing, "body">,
  body: ReadableStream<Uint8Array>,
  stop: AbortSignal,
): Promise<void> {
  complete(req, answer)
  res.writeHead(answer.status, flat(answer.headers))
  const reader = body.getReader()
  const cancel = () => void reader.cancel().catch(() => {})
  stop.addEventListener("abort", cancel)
  for (;;) {
    const { done, value } = await reader.read()
    if (done || res.destroyed) break
    if (!res.write(value)) await new Promise((resolve) => res.once("drain", resolve).once("close", resolve))
  }
  stop.removeEventListener("abort", cancel)
  res.end()
}

function complete(req: IncomingMessage, { headers, nonce, sound, style }: Omit<Outgoing, "body">): void {
  withoutFreshUntil(headers)
  for (const [name, value] of securityHeaders()) headers.set(name, value)
  if (sound === "records") headers.set(...microphoneAllowed)
  if (!headers.has("Content-Security-Policy")) {
    headers.set("Content-Security-Policy", contentSecurityPolicy(nonce, sound, style))
  }
  if (!headers.has("Cross-Origin-Resource-Policy")) headers.set("Cross-Origin-Resource-Policy", "same-origin")
  // Somebody's own page must not be found in the browser by the next person at a shared computer.
  if (isPersonal(req, headers)) headers.set("Cache-Control", "no-store")
  else if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache")
}

function isPersonal(req: IncomingMessage, headers: Headers): boolean {
  return hasPersonalCookie([req.headers.cookie ?? "", ...headers.getSetCookie()].join(";"))
}

function encode(req: IncomingMessage, headers: Headers, body: string | Buffer): Buffer {
  const bytes = typeof body === "string" ? Buffer.from(body) : body
  if (bytes.length < worthCompressing || !isCompressible(headers.get("Content-Type"))) return bytes
  headers.append("Vary", "Accept-Encoding")
  // Brotli costs three times as much for a tenth less: for one reader gzip is the better bargain.
  if (headers.has("Content-Encoding") || !takesGzip(req)) return bytes
  headers.set("Content-Encoding", "gzip")
  return quickGzip(bytes)
}

function flat(headers: Headers): string[] {
  const lines: string[] = []
  for (const [name, value] of headers) lines.push(name, value)
  return lines
}
