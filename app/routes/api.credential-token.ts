import type { LoaderFunctionArgs } from "@remix-run/node"
import { readBadgeToken } from "#app/domain/credentials/index.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { limitCertificateLooks, publicRecord, withdrawn } from "#app/web/public-record.server.ts"

/** A badge's claim as a JSON Web Token. Never kept: a withdrawal shows at once. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await limitCertificateLooks(request)
  const token = await readBadgeToken(strangerCtx(request), params.code ?? "")
  if (token === null) throw new Response(null, { status: 404 })
  if (token === "withdrawn") return withdrawn()
  return publicRecord(token, { "Content-Type": "application/vc+jwt", "Cache-Control": "no-store" })
}
