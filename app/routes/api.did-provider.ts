import type { LoaderFunctionArgs } from "@remix-run/node"
import { readProviderDid } from "#app/domain/credentials/index.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { publicRecord } from "#app/web/public-record.server.ts"

/** The keys that sign in a provider's name, where did:web looks for them. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const document = await readProviderDid(strangerCtx(request), params.slug ?? "")
  if (!document) throw new Response(null, { status: 404 })
  return publicRecord(JSON.stringify(document), {
    "Content-Type": "application/did+json",
    "Cache-Control": "public, max-age=300",
  })
}
