import type { LoaderFunctionArgs } from "@remix-run/node"
import { openEvidence } from "#app/domain/training/index.server.ts"
import { evidenceAnswer } from "#app/web/evidence-answer.server.ts"
import { learningCtx, notFound } from "#app/web/manager.server.ts"

/** A photo or a document that shows what is noted of a worker. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx } = await learningCtx(request, params.provider)
  const opened = await openEvidence(ctx, params.file ?? "")
  if (!opened) throw notFound()
  return evidenceAnswer(opened)
}
