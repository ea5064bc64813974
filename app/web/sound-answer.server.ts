import { partAsked } from "#app/web/sound.server.ts"

/** Speech as its reader's own answer, whole or the part asked for; null: too many wait for theirs. */
export function soundAnswer(request: Request, bytes: Uint8Array | null): Response {
  if (bytes === null) return new Response(null, { status: 503, headers: { "Retry-After": "10" } })
  const headers = {
    "Content-Type": "audio/mpeg",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Accept-Ranges": "bytes",
    "Cache-Control": "private, no-store",
  }
  const part = partAsked(request.headers.get("range"), bytes.length)
  if (part === "beyond") {
    return new Response(null, {
      status: 416,
      headers: { ...headers, "Content-Range": `bytes */${bytes.length}` },
    })
  }
  if (!part) return new Response(new Uint8Array(bytes), { headers })
  const { from, to } = part
  return new Response(new Uint8Array(bytes.subarray(from, to + 1)), {
    status: 206,
    headers: { ...headers, "Content-Range": `bytes ${from}-${to}/${bytes.length}` },
  })
}
