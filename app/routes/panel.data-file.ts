import type { LoaderFunctionArgs } from "@remix-run/node"
import { readMemberCopy } from "#app/domain/privacy/index.server.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { notFound } from "#app/web/panel-member.server.ts"

/** All that is held about a panel member or supporter, for other programs: docs/member-copy.md says what is where. */
export async function loader({ request }: LoaderFunctionArgs) {
  const copy = await readMemberCopy(await personCtx(request))
  if (!copy) throw notFound()
  return new Response(JSON.stringify(copy, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="values-first.json"`,
      "Cache-Control": "no-store",
    },
  })
}
