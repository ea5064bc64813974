import { readMyRating } from "#app/domain/scenarios/index.server.ts"
import { isId } from "#app/kernel/is-id.ts"
import { personCtx } from "#app/web/ctx.server.ts"

type Params = Readonly<Record<string, string | undefined>>

/** A question that the asker was asked to rate. @throws Response 404 for anybody else */
export async function openMyRating(request: Request, params: Params) {
  const ctx = await personCtx(request)
  const version = params.version ?? ""
  const rating = isId(version) ? await readMyRating(ctx, version) : null
  if (!rating) throw new Response(null, { status: 404 })
  return { ctx, rating }
}
