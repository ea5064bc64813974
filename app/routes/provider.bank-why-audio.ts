import type { LoaderFunctionArgs } from "@remix-run/node"
import { playWhy } from "#app/domain/scenarios/index.server.ts"
import { isId } from "#app/kernel/is-id.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { asksFromStart, soundAnswer } from "#app/web/sound.server.ts"

/** The sound of one spoken why, for who types it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx } = await managerCtx(request, params.provider)
  const { bank: questionId = "", why: whyId = "" } = params
  if (!isId(questionId)) throw notFound()
  const sound = await playWhy(ctx, { questionId, whyId, fromStart: asksFromStart(request) })
  if (!sound) throw notFound()
  return soundAnswer(request, sound)
}
