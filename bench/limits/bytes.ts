import { readFileSync } from "node:fs"
import type { RequestListener } from "node:http"

/** Sends the same bytes to whoever asks, whatever they ask for. */
export function bytesLimit(file: string): RequestListener {
  const body = readFileSync(file)
  const headers = ["Content-Type", "text/html; charset=utf-8", "Content-Length", String(body.length)]
  return (_req, res) => {
    res.writeHead(200, headers)
    res.end(body)
  }
}
