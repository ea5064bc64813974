import type { OpenedLink } from "#app/domain/accounts/index.server.ts"
import { readMyPanel, readWhomISupport } from "#app/domain/panels/index.server.ts"
import { readMyRating } from "#app/domain/scenarios/index.server.ts"
import type { InvitationShown } from "#app/ui/panel/invitation.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { sessionFromRequest } from "#app/web/session.server.ts"

/** Opened again by somebody whom it has let in already, in this browser: they are where they want to be. */
export async function letInAlready(link: OpenedLink | null, request: Request): Promise<boolean> {
  if (link?.state !== "used") return false
  return (await sessionFromRequest(request))?.personId === link.personId
}

/** What the page may say of the link. Whoever holds it may know the job and whom to call; not the address. */
export async function invitationShown(link: OpenedLink | null, request: Request): Promise<InvitationShown> {
  if (!link) return { state: "unknown" }
  const { state, personName, providerName, personId, email } = link
  const slug = /^\/panel\/([^/?#]+)$/.exec(link.returnTo ?? "")?.[1]
  const ctx = { ...strangerCtx(request), actor: { kind: "person", personId } as const }
  const panel = slug && state !== "cancelled" ? await readMyPanel(ctx, slug) : null
  const supported =
    slug || link.returnTo?.startsWith("/panel/rate/") || state === "cancelled"
      ? undefined
      : (await readWhomISupport(ctx))[0]
  const version = /^\/panel\/rate\/([^/?#]+)$/.exec(link.returnTo ?? "")?.[1]
  const rating = version && state !== "cancelled" ? await readMyRating(ctx, version) : null
  const from = panel?.provider ?? rating?.provider ?? supported?.provider
  const person = from ? { name: from.contactName, phone: from.contactPhone } : null
  const canSendAgain = state !== "cancelled" && email !== null
  return {
    state,
    name: personName,
    provider: providerName,
    job: panel?.title ?? null,
    supports: supported?.memberName ?? null,
    rates: rating?.question.title ?? null,
    person,
    canSendAgain,
  }
}
