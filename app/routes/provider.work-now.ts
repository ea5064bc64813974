import type { LoaderFunctionArgs } from "@remix-run/node"
import { readWork } from "#app/domain/audit/index.server.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { languageOf } from "#app/web/language.server.ts"
import { workCtx } from "#app/web/manager.server.ts"

/** For the page's script: whether anything has changed, and what to say of it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx } = await workCtx(request, params.provider)
  const { version, counts } = await readWork(ctx)
  const said = wordsFor(languageOf(request)).work.said(counts)
  return Response.json({ version, said }, { headers: { "Cache-Control": "no-store" } })
}
