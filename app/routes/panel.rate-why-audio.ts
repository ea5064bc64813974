import type { LoaderFunctionArgs } from "@remix-run/node"
import { playOwnWhy } from "#app/domain/scenarios/index.server.ts"
import { openMyOption } from "#app/web/rating.server.ts"
import { soundAnswer } from "#app/web/sound.server.ts"

/** A rater's own why as they said it, for nobody else. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, rating, option } = await openMyOption(request, params)
  const sound = await playOwnWhy(ctx, { versionId: rating.versionId, optionId: option.id })
  if (!sound) throw new Response(null, { status: 404 })
  return soundAnswer(request, sound)
}
