import type { LoaderFunctionArgs } from "@remix-run/node"
import { makePersonsFile } from "#app/domain/decisions/index.server.ts"
import { fileKindOf, inspectorsFileAnswer } from "#app/web/inspectors-file.server.ts"
import { deciderCtx, notFound } from "#app/web/manager.server.ts"

/** What was checked about one person, for an inspector. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx } = await deciderCtx(request, params.provider)
  const kind = fileKindOf(params.kind)
  if (!kind) throw notFound()
  const made = await makePersonsFile(ctx, params.application ?? "")
  if (!made.ok) throw notFound()
  return inspectorsFileAnswer(made.value, kind)
}
