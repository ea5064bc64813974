import type { LoaderFunctionArgs } from "@remix-run/node"
import { makePassportZip, readPassportCopy } from "#app/domain/privacy/index.server.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { passportReadMe } from "#app/ui/passport/read-me.ts"
import { limitCopies } from "#app/web/asking.server.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { roomForFiles } from "#app/web/room.server.ts"

/** A certificate's PDF and badge, with room to spare. */
const bytesOfOne = 200_000

/** All that a worker's passport holds in one file: to read, for programs, and the certificates themselves. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await personCtx(request)
  const allowed = await limitCopies(request, ctx.actor.personId)
  if (!allowed.ok) {
    const headers = { "Retry-After": String(allowed.error.retryAfterSeconds) }
    throw new Response(null, { status: 429, headers })
  }
  const copy = await readPassportCopy(ctx)
  const text = passportReadMe(copy, wordsFor(languageOf(request)).passport)
  const zip = await roomForFiles.forBytes((copy.certificates.length + 1) * bytesOfOne, () =>
    makePassportZip(ctx, copy, { name: "read-me.txt", text }),
  )
  if (zip === "full") throw new Response(null, { status: 503, headers: { "Retry-After": "30" } })
  return new Response(Buffer.from(zip), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": 'attachment; filename="my-certificates.zip"',
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "no-store",
    },
  })
}
