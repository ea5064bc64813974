import { linkPath, linkTokenHash } from "#app/domain/accounts/link-path.server.ts"
import { linkLifetime } from "#app/domain/accounts/rules.ts"
import { cancelLinks, saveLink } from "#app/domain/accounts/store.server.ts"
import type { LinkPurpose } from "#app/domain/accounts/vocabulary.ts"
import type { StaffActor, SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { env } from "#app/platform/env.server.ts"
import { newToken } from "#app/platform/sealing.server.ts"
import type { Tx } from "#db/ctx.ts"

export type InvitationPurpose = Exclude<LinkPurpose, "sign-in">

type Invited = {
  readonly personId: string
  readonly providerId: string
  readonly purpose: InvitationPurpose
}

/**
 * A link that lets an invited person in, once, within thirty days: to be e-mailed, or printed for
 * somebody without e-mail. The caller records the invitation; the token is told this once and not kept.
 * @returns the token and the whole address, which a QR code may hold
 */
export async function createInvitation(
  tx: Tx,
  _ctx: Ctx<StaffActor | SystemActor>,
  { personId, providerId, purpose, returnTo }: Invited & { readonly returnTo: string },
): Promise<{ token: string; url: string }> {
  const token = newToken()
  await saveLink(tx, {
    tokenHash: linkTokenHash(token),
    personId,
    purpose,
    providerId,
    returnTo,
    lifetime: linkLifetime[purpose],
  })
  return { token, url: `${env().APP_URL}${linkPath(purpose, token)}` }
}

/** Takes back what has not been used: all of a person's invitations of one kind, or those to one place. */
export function cancelInvitations(
  tx: Tx,
  _ctx: Ctx<StaffActor | SystemActor>,
  which: Invited & { readonly returnTo?: string },
): Promise<void> {
  return cancelLinks(tx, which)
}
