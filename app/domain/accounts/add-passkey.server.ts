import { verifyRegistrationResponse } from "@simplewebauthn/server"
import { asDoorkeeper, asPerson } from "#app/domain/accounts/doorkeeper.server.ts"
import type { NewCredential } from "#app/domain/accounts/forms.ts"
import { savePasskey } from "#app/domain/accounts/passkey-store.server.ts"
import { relyingParty } from "#app/domain/accounts/relying-party.server.ts"
import type { AddPasskeyRefusal } from "#app/domain/accounts/rules.ts"
import { secondStepOf } from "#app/domain/accounts/second-step-rules.ts"
import { lockStanding, markSecondStep } from "#app/domain/accounts/second-step-store.server.ts"
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
  /** The session it is made in. */
  readonly sessionId: string
}

/**
 * Keeps the public half of a passkey that this person's browser has just made. Where a second step was to be set
 * up, that is done with it: their device knew them.
 */
export async function addPasskey(
  ctx: Ctx<PersonActor>,
  { challengeId, answer, name, sessionId }: Made,
): Promise<Result<{ passkeyId: string }, AddPasskeyRefusal>> {
  const { personId } = ctx.actor
  const challenge = await takeAskedChallenge(ctx, challengeId, personId)
  if (challenge === undefined) return err({ kind: "asked-too-long-ago" })
  const credential = await acceptedCredential(answer, challenge)
  if (!credential) return err({ kind: "passkey-not-accepted" })

  return inTransaction<{ passkeyId: string }, AddPasskeyRefusal>(asDoorkeeper(ctx), async (tx) => {
    const standing = await lockStanding(tx, { personId, sessionId })
    const step = standing && secondStepOf(standing)
    if (!step || step === "asked") return err({ kind: "second-step-first" })
    const passkeyId = await savePasskey(tx, { ...credential, personId, name })
    if (passkeyId === undefined) return err({ kind: "passkey-known-already" })
    if (step === "to-set-up") await markSecondStep(tx, sessionId)
    const as = asPerson(ctx, personId)
    await record(tx, as, { event: "passkey.added", providerId: null, subjectId: passkeyId })
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
