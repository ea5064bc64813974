import { type BegunSession, type Browser, beginSession } from "#app/domain/accounts/begin-session.server.ts"
import { asDoorkeeper, asPerson } from "#app/domain/accounts/doorkeeper.server.ts"
import { findOrCreatePerson } from "#app/domain/accounts/find-or-create-person.server.ts"
import { decideStart, type StartRefusal, slugsFor } from "#app/domain/accounts/provider-rules.ts"
import {
  insertMembership,
  insertProvider,
  lockSignUp,
  markSignUpUsed,
} from "#app/domain/accounts/provider-store.server.ts"
import { insertService } from "#app/domain/accounts/service-store.server.ts"
import { signUpTokenHash } from "#app/domain/accounts/sign-up-link.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

export type StartedProvider = BegunSession & { readonly slug: string }

/**
 * Makes a provider of what somebody wrote, now that they have shown that the mailbox is theirs: with its first
 * service, and them as its owner, signed in. Of many tries at once, one makes it.
 */
export function startProvider(ctx: Ctx, { token, browser }: { token: string; browser: Browser }) {
  return inTransaction<StartedProvider, StartRefusal>(asDoorkeeper(ctx), async (tx) => {
    const signUp = await lockSignUp(tx, signUpTokenHash(token))
    if (!signUp) return err({ kind: "not-found" })
    const decision = decideStart(signUp, signUp.now)
    if (!decision.ok) return decision
    const { providerName, nation, place, kind, email, contactName, contactPhone } = signUp
    const personId = await findOrCreatePerson(tx, { name: signUp.personName, email })
    const { id: providerId, slug } = await insertProvider(tx, slugsFor(providerName, place), {
      name: providerName,
      nation,
      contactName,
      contactPhone,
      contactEmail: email,
    })
    const membershipId = await insertMembership(tx, { providerId, personId, role: "owner" })
    const serviceId = await insertService(tx, providerId, { name: signUp.serviceName, place, kind, nation })
    await markSignUpUsed(tx, signUp.id, slug)
    const as = asPerson(ctx, personId)
    await record(tx, as, { event: "provider.started", providerId, subjectId: providerId })
    await record(tx, as, {
      event: "colleague.joined",
      providerId,
      subjectId: membershipId,
      detail: { role: "owner" },
    })
    await record(tx, as, { event: "service.added", providerId, subjectId: serviceId })
    return ok({ ...(await beginSession(tx, ctx, { personId, way: "link", browser })), slug })
  })
}
