import type { LoaderFunctionArgs } from "@remix-run/node"
import { playRecording } from "#app/domain/applications/index.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { asksFromStart, soundAnswer } from "#app/web/sound.server.ts"

/** One voice answer, for a colleague who types it and does not score. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx } = await managerCtx(request, params.provider)
  const { vacancy: slug = "", recording: recordingId = "" } = params
  const sound = await playRecording(ctx, { slug, recordingId, fromStart: asksFromStart(request) })
  if (!sound) throw notFound()
  return soundAnswer(request, sound)
}
