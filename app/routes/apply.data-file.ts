import type { LoaderFunctionArgs } from "@remix-run/node"
import { readDataCopy } from "#app/domain/privacy/index.server.ts"
import { applicantCtx } from "#app/web/applicant.server.ts"

/** All that is held about an application, for other programs: docs/data-copy.md says what is where. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const copy = await readDataCopy(ctx)
  if (!copy) throw new Response(null, { status: 404 })
  return new Response(JSON.stringify(copy, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${copy.application.reference}.json"`,
      "Cache-Control": "no-store",
    },
  })
}
