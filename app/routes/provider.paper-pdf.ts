import type { LoaderFunctionArgs } from "@remix-run/node"
import { z } from "zod"
import { readScorePack } from "#app/domain/panels/index.server.ts"
import { isLanguage } from "#app/ui/language/language.ts"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { scorePackAnswer } from "#app/web/score-pack.server.ts"

const Ids = z.object({ member: z.uuid(), pack: z.uuid() })

/** A panel member's pack, to print. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx } = await managerCtx(request, params.provider)
  const ids = Ids.safeParse(params).data
  const pack =
    ids && (await readScorePack(ctx, { slug: params.vacancy ?? "", memberId: ids.member, packId: ids.pack }))
  if (!pack) throw notFound()
  const asked = new URL(request.url).searchParams.get("language")
  return scorePackAnswer(pack, isLanguage(asked) ? asked : languageOf(request))
}
