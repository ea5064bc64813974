import { redirect } from "@remix-run/node"
import { membershipsOf, type OpenSession } from "#app/domain/accounts/index.server.ts"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { sessionFromRequest } from "#app/web/session.server.ts"
import { strangerCtx } from "#app/web/stranger.server.ts"

export { strangerCtx } from "#app/web/stranger.server.ts"

/** Where to sign in and then come back to `returnTo`, a path of this site. */
export function signInPath(returnTo: string): string {
  return `/sign-in?return=${encodeURIComponent(returnTo)}`
}

/** The session of whoever asks. @throws Response that leads to sign-in and back here */
export async function requireSession(request: Request): Promise<OpenSession> {
  const session = await sessionFromRequest(request)
  if (session) return session
  const { pathname, search } = new URL(request.url)
  throw redirect(signInPath(pathname + search), 303)
}

/** Whoever is signed in, acting for themself. @throws Response that leads to sign-in and back here */
export async function personCtx(request: Request): Promise<Ctx<PersonActor>> {
  const { personId } = await requireSession(request)
  return { ...strangerCtx(request), actor: { kind: "person", personId } }
}

export type ProviderAtWork = { readonly id: string; readonly slug: string; readonly name: string }

/**
 * Whoever is signed in, acting for the provider they work for at this moment.
 * @throws Response that leads to sign-in; 404 where they do not work for it, or there is no such provider
 */
export async function staffCtx(
  request: Request,
  providerSlug: string | undefined,
): Promise<{ ctx: Ctx<StaffActor>; provider: ProviderAtWork }> {
  const { personId } = await requireSession(request)
  const stranger = strangerCtx(request)
  const memberships = await membershipsOf(stranger, personId)
  const membership = memberships.find(({ slug }) => slug === providerSlug)
  if (!membership) throw new Response(null, { status: 404 })
  const { providerId, slug, providerName, role } = membership
  return {
    ctx: { ...stranger, actor: { kind: "staff", personId, providerId, role } },
    provider: { id: providerId, slug, name: providerName },
  }
}
