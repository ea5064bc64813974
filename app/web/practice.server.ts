import { readPractice } from "#app/domain/panels/index.server.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { placeIn, whoseInstead } from "#app/web/panel-member.server.ts"

type Params = Readonly<Record<string, string | undefined>>

/** A question of the asker's panel to practise on. @throws Response 404 for anybody else, and where there is none */
export async function openMyPractice(request: Request, params: Params) {
  const ctx = await personCtx(request)
  const where = { slug: params.vacancy ?? "", ...askedAt(params.n ?? "") }
  const practice = where.position > 0 ? await readPractice(ctx, where) : null
  if (!practice) throw await whoseInstead(ctx, params)
  return { ctx, where, practice }
}

/** The question at an address such as `3` or `meeting-3`. */
function askedAt(segment: string) {
  const met = /^meeting-(.+)$/.exec(segment)
  return met
    ? ({ setting: "meeting", position: placeIn(met[1]) } as const)
    : ({ setting: "applying", position: placeIn(segment) } as const)
}
