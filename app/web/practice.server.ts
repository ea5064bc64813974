import { readPractice } from "#app/domain/panels/index.server.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { notFound, placeIn } from "#app/web/panel-member.server.ts"

type Params = Readonly<Record<string, string | undefined>>

/** A question of the asker's panel to practise on. @throws Response 404 for anybody else, and where there is none */
export async function openMyPractice(request: Request, params: Params) {
  const ctx = await personCtx(request)
  const where = { slug: params.vacancy ?? "", position: placeIn(params.n) }
  const practice = where.position > 0 ? await readPractice(ctx, where) : null
  if (!practice) throw notFound()
  return { ctx, where, practice }
}
