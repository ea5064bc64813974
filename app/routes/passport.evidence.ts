import type { LoaderFunctionArgs } from "@remix-run/node"
import { openEvidence } from "#app/domain/training/index.server.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { evidenceAnswer } from "#app/web/evidence-answer.server.ts"
import { notFound } from "#app/web/manager.server.ts"

/** A photo or a document that is kept with one's own training. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const opened = await openEvidence(await personCtx(request), params.file ?? "")
  if (!opened) throw notFound()
  return evidenceAnswer(opened)
}
