import type { LoaderFunctionArgs } from "@remix-run/node"
import { makeServicesFile } from "#app/domain/decisions/index.server.ts"
import { fileKindOf, inspectorsFileAnswer } from "#app/web/inspectors-file.server.ts"
import { deciderCtx, notFound } from "#app/web/manager.server.ts"

/** Everybody who started at a service, or (`all`) at the provider, for an inspector. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx } = await deciderCtx(request, params.provider)
  const kind = fileKindOf(params.kind)
  const service = params.service ?? ""
  if (!kind) throw notFound()
  const made = await makeServicesFile(ctx, service === "all" ? null : service)
  if (!made.ok) throw notFound()
  return inspectorsFileAnswer(made.value, kind)
}
