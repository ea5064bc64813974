import type { LoaderFunctionArgs } from "@remix-run/node"
import { readPdf } from "#app/domain/credentials/index.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { limitCertificateLooks, withdrawn } from "#app/web/public-record.server.ts"

/** The certificate to print, for whoever has its code. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await limitCertificateLooks(request)
  const pdf = await readPdf(strangerCtx(request), params.code ?? "")
  if (pdf === null) throw new Response(null, { status: 404 })
  if (pdf === "withdrawn") return withdrawn()
  return new Response(Buffer.from(pdf.bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${pdf.name}"`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Robots-Tag": "noindex",
      "Cache-Control": "no-store",
    },
  })
}
