import { asDoorkeeper, asPerson } from "#app/domain/accounts/doorkeeper.server.ts"
import { linkPath, linkTokenHash } from "#app/domain/accounts/link-path.server.ts"
import { linkLifetime } from "#app/domain/accounts/rules.ts"
import { findPersonByEmail, saveLink } from "#app/domain/accounts/store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { newToken } from "#app/platform/sealing.server.ts"
import { inTransaction } from "#db/ctx.ts"

export type SignInLinkRefusal = { readonly kind: "nobody-known" }

export type AskedForLink = {
  readonly email: string
  /** Where they were going; a path on this site. */
  readonly returnTo: string | null
  /** Of the browser that asked. */
  readonly browserHash: string | null
}

/**
 * Makes a link that lets the person with this address in, once, within ten minutes. Called where the
 * e-mail is sent and not where it is asked for: there, a known and an unknown address must cost the same.
 */
export function makeSignInLink(
  ctx: Ctx,
  { email, returnTo, browserHash }: AskedForLink,
): Promise<Result<{ path: string; name: string }, SignInLinkRefusal>> {
  return inTransaction(asDoorkeeper(ctx), async (tx) => {
    const person = await findPersonByEmail(tx, email)
    if (!person) return err({ kind: "nobody-known" as const })
    const token = newToken()
    await saveLink(tx, {
      tokenHash: linkTokenHash(token),
      personId: person.id,
      purpose: "sign-in",
      browserHash,
      returnTo,
      lifetime: linkLifetime["sign-in"],
    })
    await record(tx, asPerson(ctx, person.id), {
      event: "sign-in-link.sent",
      providerId: null,
      subjectId: person.id,
    })
    return ok({ path: linkPath("sign-in", token), name: person.name })
  })
}
