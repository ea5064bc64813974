import { readMyRating } from "#app/domain/scenarios/index.server.ts"
import { isId } from "#app/kernel/is-id.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { notFound, placeIn } from "#app/web/panel-member.server.ts"

type Params = Readonly<Record<string, string | undefined>>

/** A question that the asker was asked to rate. @throws Response 404 for anybody else */
export async function openMyRating(request: Request, params: Params) {
  const ctx = await personCtx(request)
  const version = params.version ?? ""
  const rating = isId(version) ? await readMyRating(ctx, version) : null
  if (!rating) throw notFound()
  return { ctx, rating }
}

/** One option of a question that the asker was asked to rate, by its place. @throws Response 404 as above */
export async function openMyOption(request: Request, params: Params) {
  const { ctx, rating } = await openMyRating(request, params)
  const place = placeIn(params.k)
  const option = rating.options[place - 1]
  if (!option) throw notFound()
  return { ctx, rating, place, option }
}

type Rating = NonNullable<Awaited<ReturnType<typeof readMyRating>>>

/** The place of the first option that is not rated yet, leaving one out; null where there is none. */
export function nextToRate({ options }: Rating, besides: string): number | null {
  const at = options.findIndex(({ id, rating: own }) => id !== besides && own === null)
  return at < 0 ? null : at + 1
}
