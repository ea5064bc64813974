import type { Ctx } from "#app/kernel/ctx.ts"
import { requestIdOf } from "#app/web/caller.server.ts"

/** Whoever asks, nobody in particular. */
export function strangerCtx(request: Request): Ctx {
  return { actor: { kind: "stranger" }, now: () => new Date(), requestId: requestIdOf(request) }
}
