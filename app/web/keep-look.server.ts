import { redirect } from "@remix-run/node"
import { readTakingPart } from "#app/domain/panels/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { lookHeaders, lookOf } from "#app/web/look.server.ts"

/**
 * On a device that does not know yet how its reader likes pages, makes them so and comes back.
 * @throws Response: the way back
 */
export async function keepLook(request: Request, ctx: Ctx<PersonActor>): Promise<void> {
  if (lookOf(request)) return
  const part = await readTakingPart(ctx)
  if (!part.said) return
  const { pathname, search } = new URL(request.url)
  throw redirect(pathname + search, { status: 303, headers: lookHeaders(request, part) })
}
