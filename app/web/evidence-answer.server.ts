import type { OpenedEvidence } from "#app/domain/training/index.server.ts"

/**
 * A file that somebody added, to be saved and never shown within our pages: what is in it may be anything. Its name
 * goes twice, as RFC 6266 asks: in plain letters, and whole.
 */
export function evidenceAnswer({ bytes, name, mediaType }: OpenedEvidence): Response {
  const plain = name.replace(/[^\w. -]/g, "_")
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
    },
  })
}

const escaped = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
