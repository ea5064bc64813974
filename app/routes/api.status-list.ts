import type { LoaderFunctionArgs } from "@remix-run/node"
import { readStatusList } from "#app/domain/credentials/index.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { publicRecord } from "#app/web/public-record.server.ts"

/** A provider's signed status list. Kept by others for half a minute, so that what is revoked shows within one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { slug = "", list = "" } = params
  const signed = await readStatusList(strangerCtx(request), { slug, name: list })
  if (!signed) throw new Response(null, { status: 404 })
  const headers = { "Cache-Control": "public, max-age=30", ETag: `"${signed.version}"` }
  if (request.headers.get("If-None-Match") === headers.ETag) {
    return publicRecord(null, headers, 304)
  }
  return publicRecord(signed.json, { ...headers, "Content-Type": "application/vc" })
}
