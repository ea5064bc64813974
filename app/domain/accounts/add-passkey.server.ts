import { verifyRegistrationResponse } from "@simplewebauthn/server"
import type { NewCredential } from "#app/domain/accounts/forms.ts"
import { savePasskey } from "#app/domain/accounts/passkey-store.server.ts"
import { relyingParty } from "#app/domain/accounts/relying-party.server.ts"
import type { AddPasskeyRefusal } from "#app/domain/accounts/rules.ts"
import { takeAskedChallenge } from "#app/domain/accounts/take-challenge.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Made = {
  readonly challengeId: string | undefined
  readonly answer: NewCredential
  readonly name: string
}

/** Keeps the public half of a passkey that this person's browser has just made. */
export async function addPasskey(
  ctx: Ctx<PersonActor>,
  { challengeId, answer, name }: Made,
): Promise<Result<{ passkeyId: string }, AddPasskeyRefusal>> {
  const { personId } = ctx.actor
  const challenge = await takeAskedChallenge(ctx, challengeId, personId)
  if (challenge === undefined) return err({ kind: "asked-too-long-ago" })
  const credential = await acceptedCredential(answer, challenge)
  if (!credential) return err({ kind: "passkey-not-accepted" })

  return inTransaction<{ passkeyId: string }, AddPasskeyRefusal>(ctx, async (tx) => {
    const passkeyId = await savePasskey(tx, { ...credential, personId, name })
    if (passkeyId === undefined) return err({ kind: "passkey-known-already" })
    await record(tx, ctx, { event: "passkey.added", providerId: null, subjectId: passkeyId })
    return ok({ passkeyId })
  })
}

/** What is kept of a new credential, or null where the answer does not hold: the library throws at that. */
async function acceptedCredential(answer: NewCredential, challenge: string) {
  const { id, origin } = relyingParty()
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: answer as Parameters<typeof verifyRegistrationResponse>[0]["response"],
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
    })
    if (!registrationInfo) return null
    const { credential } = registrationInfo
    const { publicKey, counter } = credential
    return { credentialId: credential.id, publicKey, counter, transports: credential.transports ?? [] }
  } catch {
    return null
  }
}
