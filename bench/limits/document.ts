import { readFileSync } from "node:fs"
import type { RequestListener } from "node:http"
import { gzipSync } from "node:zlib"

/** One small document with its style in it, no font and nothing else to fetch: what no page can be faster than. */
export function documentLimit(file: string): RequestListener {
  const body = gzipSync(readFileSync(file), { level: 9 })
  return (req, res) => {
    const found = req.url === "/"
    res.writeHead(found ? 200 : 404, [
      ...["Content-Type", "text/html; charset=utf-8"],
      ...["Content-Encoding", "gzip", "Content-Length", String(found ? body.length : 0)],
    ])
    res.end(found ? body : undefined)
  }
}
