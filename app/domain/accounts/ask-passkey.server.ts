import { generateAuthenticationOptions, generateRegistrationOptions } from "@simplewebauthn/server"
import { asDoorkeeper } from "#app/domain/accounts/doorkeeper.server.ts"
import { passkeysOf, saveChallenge } from "#app/domain/accounts/passkey-store.server.ts"
import { relyingParty } from "#app/domain/accounts/relying-party.server.ts"
import { challengeLifetime } from "#app/domain/accounts/rules.ts"
import { findPerson } from "#app/domain/accounts/store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"

/**
 * Asks a browser to sign in by any passkey it holds for this site; nobody is named.
 * @returns what the browser is asked to sign, and the id under which that is kept for five minutes
 */
export async function askForPasskey(ctx: Ctx) {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().id,
    userVerification: "required",
    timeout: challengeLifetime,
  })
  return { challengeId: await keepChallenge(ctx, options.challenge, null), options }
}

/** Asks a signed-in person's browser to make a passkey, unless it holds one of theirs already. */
export async function askForNewPasskey(ctx: Ctx<PersonActor>) {
  const { personId } = ctx.actor
  const { person, known } = await reading(ctx, async (tx) => ({
    person: await findPerson(tx, personId),
    known: await passkeysOf(tx, personId),
  }))
  if (!person) throw new Error("a session without its person")
  const options = await generateRegistrationOptions({
    rpName: "Values First",
    rpID: relyingParty().id,
    userID: Buffer.from(personId.replaceAll("-", ""), "hex"),
    userName: person.email ?? person.name,
    userDisplayName: person.name,
    attestationType: "none",
    timeout: challengeLifetime,
    excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  })
  return { challengeId: await keepChallenge(ctx, options.challenge, personId), options }
}

async function keepChallenge(ctx: Ctx, challenge: string, personId: string | null): Promise<string> {
  // No event: a question that nobody has answered yet changes nothing for anybody.
  const kept = await inTransaction<string, never>(asDoorkeeper(ctx), async (tx) =>
    ok(await saveChallenge(tx, challenge, personId)),
  )
  return kept.ok ? kept.value : kept.error
}
