import type { LoaderFunctionArgs } from "@remix-run/node"
import { readQuestionAloud } from "#app/domain/scenarios/index.server.ts"
import { isLanguage } from "#app/kernel/language.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { partAsked } from "#app/web/sound.server.ts"

/** A question of a published job, read aloud. Phones ask for sound in parts. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get("lang")
  const bytes = await readQuestionAloud(strangerCtx(request), {
    slug: params.slug ?? "",
    number: Number(params.number),
    language: isLanguage(asked) ? asked : "en",
  })
  if (bytes === null) throw new Response(null, { status: 404 })
  if (bytes === "busy") throw new Response(null, { status: 503, headers: { "Retry-After": "10" } })
  const headers = {
    "Content-Type": "audio/mpeg",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Accept-Ranges": "bytes",
    "Cache-Control": "public, max-age=3600",
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
