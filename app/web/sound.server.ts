/** Sound as it is sent: its bytes, and what its content says that it is. */
type Sound = { readonly bytes: Uint8Array; readonly mediaType: string }

type Part = { readonly from: number; readonly to: number }

/** The part that `Range` asks for, both ends counted in; null for the whole, and for ways to ask that we do not know. */
export function partAsked(range: string | null, length: number): Part | "beyond" | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? "")
  const [, first = "", last = ""] = asked ?? []
  if (!asked || (first === "" && last === "")) return null
  const from = first === "" ? Math.max(length - Number(last), 0) : Number(first)
  const to = first === "" || last === "" ? length - 1 : Math.min(Number(last), length - 1)
  return from > to || from >= length ? "beyond" : { from, to }
}

/** Whether a request asks for sound from its first byte: that is a person pressing play. */
export function asksFromStart(request: Request): boolean {
  return /^(bytes=0-.*)?$/.test(request.headers.get("range") ?? "")
}

const policy = "default-src 'none'; sandbox"

/** Answers with sound, or the part of it that was asked for: phones play nothing that they cannot ask for in parts. */
export function soundAnswer(request: Request, { bytes, mediaType }: Sound): Response {
  const headers = {
    "Content-Type": mediaType,
    "Content-Disposition": 'attachment; filename="recording"',
    "Content-Security-Policy": policy,
    "Accept-Ranges": "bytes",
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex",
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
