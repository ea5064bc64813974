import { asDoorkeeper } from "#app/domain/accounts/doorkeeper.server.ts"
import type { ProviderSignUp } from "#app/domain/accounts/provider-forms.ts"
import { signUpLifetime, signUpsKeptFor } from "#app/domain/accounts/provider-rules.ts"
import { deleteSignUpsBefore, findSignUp, insertSignUp } from "#app/domain/accounts/provider-store.server.ts"
import { type LinkState, stateOfLink } from "#app/domain/accounts/rules.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { newToken, tokenHash } from "#app/platform/sealing.server.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

export const signUpTokenHash = (token: string) => tokenHash(token, "provider-sign-up")

/**
 * Keeps what somebody wrote to sign a provider up. As the doorkeeper. Nothing of it is public, and nobody is
 * looked up by the address. @returns the whole address that makes the provider, for the letter to that mailbox
 */
export async function saveProviderSignUp(tx: Tx, signUp: ProviderSignUp): Promise<{ url: string }> {
  const token = newToken()
  await insertSignUp(tx, { ...signUp, tokenHash: signUpTokenHash(token), lifetime: signUpLifetime })
  return { url: `${env().APP_URL}/start/${token}` }
}

/** What a link in somebody's mailbox would make. `slug`: where it led, once it was pressed. */
export type OpenedSignUp = Omit<ProviderSignUp, "email"> & {
  readonly state: LinkState
  readonly slug: string | null
}

/** Reads it without using it: programs that look through mail open every link. */
export async function openProviderSignUp(ctx: Ctx, token: string): Promise<OpenedSignUp | null> {
  const found = await reading(asDoorkeeper(ctx), (tx) => findSignUp(tx, signUpTokenHash(token)))
  if (!found) return null
  const { providerName, nation, serviceName, place, kind, personName, contactName, contactPhone, slug } =
    found
  const state = stateOfLink({ ...found, cancelledAt: null }, found.now)
  return {
    state,
    slug,
    providerName,
    nation,
    serviceName,
    place,
    kind,
    personName,
    contactName,
    contactPhone,
  }
}

/** Forgets what was written to sign up and never pressed, or pressed long ago. Stands being done again. */
export function forgetOldSignUps(ctx: Ctx) {
  // No event: what is forgotten became no provider, or one whose beginning is recorded.
  return inTransaction<{ forgotten: number }, never>(asDoorkeeper(ctx), async (tx) =>
    ok({ forgotten: await deleteSignUpsBefore(tx, signUpsKeptFor) }),
  )
}
