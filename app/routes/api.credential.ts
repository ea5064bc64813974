import type { LoaderFunctionArgs } from "@remix-run/node"
import { readBadge } from "#app/domain/credentials/index.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { limitCertificateLooks, publicRecord, withdrawn } from "#app/web/public-record.server.ts"

/** The signed badge at the address it names itself by. Never kept: a withdrawal shows at once. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await limitCertificateLooks(request)
  const badge = await readBadge(strangerCtx(request), params.code ?? "")
  if (badge === null) throw new Response(null, { status: 404 })
  if (badge === "withdrawn") return withdrawn()
  return publicRecord(badge, { "Content-Type": "application/ld+json", "Cache-Control": "no-store" })
}
