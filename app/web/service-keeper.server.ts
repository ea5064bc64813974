import { mayKeepServices } from "#app/domain/accounts/policy.ts"
import { colleagueCtx, notFound } from "#app/web/manager.server.ts"

/** A colleague who names, changes and closes services. @throws 404 for everybody else */
export async function serviceKeeperCtx(request: Request, providerSlug: string | undefined) {
  const colleague = await colleagueCtx(request, providerSlug)
  if (!mayKeepServices(colleague.ctx.actor)) throw notFound()
  return colleague
}
