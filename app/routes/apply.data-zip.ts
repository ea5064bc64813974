import type { LoaderFunctionArgs } from "@remix-run/node"
import { makeDataZip, readDataCopy } from "#app/domain/privacy/index.server.ts"
import { recordingLimitBytes } from "#app/kernel/audio/recording.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { copyAsText } from "#app/ui/privacy/copy-as-text.ts"
import { copyInWords } from "#app/ui/privacy/copy-in-words.ts"
import { applicantCtx } from "#app/web/applicant.server.ts"
import { limitCopies } from "#app/web/asking.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { roomForFiles } from "#app/web/room.server.ts"

/** With a recording or two; where there are more, fewer copies are made at once. */
const largestCopyBytes = 2 * recordingLimitBytes

/** All that is held about an application in one file: to read, for programs, and what was recorded. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const allowed = await limitCopies(request, ctx.actor.applicationId)
  if (!allowed.ok) {
    const headers = { "Retry-After": String(allowed.error.retryAfterSeconds) }
    throw new Response(null, { status: 429, headers })
  }
  const copy = await readDataCopy(ctx)
  if (!copy) throw new Response(null, { status: 404 })
  const language = languageOf(request)
  const words = wordsFor(language).privacy.copy
  const text = copyAsText(words.title, copyInWords(copy, words), language)
  const zip = await roomForFiles.forBytes(largestCopyBytes, () =>
    makeDataZip(ctx, copy, { name: "read-me.txt", text }),
  )
  if (zip === "full") throw new Response(null, { status: 503, headers: { "Retry-After": "30" } })
  return new Response(Buffer.from(zip), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${copy.application.reference}.zip"`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "no-store",
    },
  })
}
