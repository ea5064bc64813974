import { type ActionFunctionArgs, redirect } from "@remix-run/node"
import { z } from "zod"
import { removeEvidence } from "#app/domain/training/index.server.ts"
import { learningCtx, notFound } from "#app/web/manager.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

/** Removes a photo or a document, and leads back to the others. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const { employment: employmentId = "", record: recordId = "", file: fileId = "" } = params
  const here = `${provider.path}/workers/${employmentId}/records/${recordId}/evidence`
  const form = await readForm(request, z.object({}))
  if (!form.ok) return redirect(here, 303)
  const removed = await removeEvidence(ctx, { employmentId, recordId, fileId })
  if (!removed.ok) throw notFound()
  return redirect(`${here}?done=removed`, 303)
}

export const loader = () => notFound()
