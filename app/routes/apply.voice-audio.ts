import type { LoaderFunctionArgs } from "@remix-run/node"
import { playOwnRecording } from "#app/domain/applications/index.server.ts"
import { applicantCtx } from "#app/web/applicant.server.ts"
import { soundAnswer } from "#app/web/sound.server.ts"

/** An applicant's own recording, for nobody else. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const sound = await playOwnRecording(ctx, { number: Number(params.number) || 0 })
  if (!sound) throw new Response(null, { status: 404 })
  return soundAnswer(request, sound)
}
