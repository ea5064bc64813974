import { mayManageVacancies } from "#app/domain/vacancies/policy.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { staffCtx } from "#app/web/ctx.server.ts"

export type ProviderOnPage = { readonly name: string; readonly path: string }

/** Whoever is signed in and works for this provider, with what every page of it needs. @throws 404 for others */
export async function colleagueCtx(request: Request, providerSlug: string | undefined) {
  const { ctx, provider } = await staffCtx(request, providerSlug)
  const onPage: ProviderOnPage = { name: provider.name, path: `/provider/${provider.slug}` }
  return { ctx, provider: onPage }
}

/** A colleague who runs vacancies. @throws 404 for everybody else, as if the page were not there */
export async function managerCtx(
  request: Request,
  providerSlug: string | undefined,
): Promise<{ ctx: Ctx<StaffActor>; provider: ProviderOnPage }> {
  const colleague = await colleagueCtx(request, providerSlug)
  if (!mayManageVacancies(colleague.ctx.actor)) throw notFound()
  return colleague
}

/** What a stranger to a record is answered. */
export function notFound(): Response {
  return new Response(null, { status: 404 })
}
