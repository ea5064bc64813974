import type { LoaderFunctionArgs } from "@remix-run/node"
import { readSealed } from "#app/domain/panels/index.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"

/** The very bytes that a panel's say was sealed by, for whoever wants to work out the seal again. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const sealed = await readSealed(strangerCtx(request), params.slug ?? "")
  if (!sealed?.text) throw new Response(null, { status: 404 })
  return new Response(sealed.text, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" },
  })
}
