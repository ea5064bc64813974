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

/** Where a second step is given or set up, and then back to `returnTo`, a path of this site. */
export function secondStepPath(step: "asked" | "to-set-up", returnTo: string): string {
  const path = step === "asked" ? "/account/second-step" : "/account/second-step/set-up"
  return `${path}?return=${encodeURIComponent(returnTo)}`
}

/**
 * The one place that looks whether a session has given its second step: no provider's page, action or file opens
 * before. @throws Response that leads to giving it, or to setting one up, and back here
 */
export async function requireSecondStep(request: Request): Promise<OpenSession> {
  const session = await requireSession(request)
  const { secondStep } = session
  if (secondStep === "not-asked" || secondStep === "given") return session
  const { pathname, search } = new URL(request.url)
  throw redirect(secondStepPath(secondStep, pathname + search), 303)
}

/**
 * Whoever looks after their own account. Where they have a second step, only once it is given: a passkey could be
 * added to stand for it. @throws Response that leads to sign-in or to the second step
 */
export async function accountCtx(
  request: Request,
): Promise<{ readonly ctx: Ctx<PersonActor>; readonly session: OpenSession }> {
  const here = await requireSession(request)
  const session = here.secondStep === "to-set-up" ? here : await requireSecondStep(request)
  const { personId } = session
  return { ctx: { ...strangerCtx(request), actor: { kind: "person", personId } }, session }
}

/** Whoever is signed in, acting for themself. @throws Response that leads to sign-in and back here */
export async function personCtx(request: Request): Promise<Ctx<PersonActor>> {
  const { personId } = await requireSession(request)
  return { ...strangerCtx(request), actor: { kind: "person", personId } }
}

export type ProviderAtWork = { readonly id: string; readonly slug: string; readonly name: string }

/**
 * Whoever is signed in, acting for the provider they work for at this moment.
 * @throws Response that leads to sign-in or the second step; 404 where they do not work for it, or there is no such provider
 */
export async function staffCtx(
  request: Request,
  providerSlug: string | undefined,
): Promise<{ ctx: Ctx<StaffActor>; provider: ProviderAtWork }> {
  const { personId } = await requireSecondStep(request)
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
