import { verifyAuthenticationResponse } from "@simplewebauthn/server"
import { type BegunSession, type Browser, beginSession } from "#app/domain/accounts/begin-session.server.ts"
import { asDoorkeeper } from "#app/domain/accounts/doorkeeper.server.ts"
import type { SignedChallenge } from "#app/domain/accounts/forms.ts"
import { lockPasskey, markPasskeyUsed } from "#app/domain/accounts/passkey-store.server.ts"
import { relyingParty } from "#app/domain/accounts/relying-party.server.ts"
import type { PasskeyRefusal } from "#app/domain/accounts/rules.ts"
import { takeAskedChallenge } from "#app/domain/accounts/take-challenge.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Answer = {
  readonly challengeId: string | undefined
  readonly answer: SignedChallenge
  readonly browser: Browser
}

/** Signs in whoever holds the passkey that signed our challenge, their owner verified by the device. */
export async function signInWithPasskey(
  ctx: Ctx,
  { challengeId, answer, browser }: Answer,
): Promise<Result<BegunSession, PasskeyRefusal>> {
  const challenge = await takeAskedChallenge(ctx, challengeId, null)
  if (challenge === undefined) return err({ kind: "asked-too-long-ago" })

  return inTransaction<BegunSession, PasskeyRefusal>(asDoorkeeper(ctx), async (tx) => {
    const passkey = await lockPasskey(tx, answer.id)
    if (!passkey) return err({ kind: "passkey-not-known" })
    const counter = await acceptedCounter(passkey, answer, challenge)
    if (counter === null) return err({ kind: "passkey-not-accepted" })
    await markPasskeyUsed(tx, passkey.id, counter)
    return ok(await beginSession(tx, ctx, { personId: passkey.personId, way: "passkey", browser }))
  })
}

type Passkey = NonNullable<Awaited<ReturnType<typeof lockPasskey>>>

/** The passkey's new counter, or null where the answer does not hold: the library throws at what it refuses. */
async function acceptedCounter(passkey: Passkey, answer: SignedChallenge, challenge: string) {
  const { id, origin } = relyingParty()
  const { credentialId, publicKey, counter, transports, personId } = passkey
  const holder = answer.response.userHandle
  if (holder && Buffer.from(holder, "base64url").toString("hex") !== personId.replaceAll("-", "")) return null
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer as Parameters<typeof verifyAuthenticationResponse>[0]["response"],
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      credential: { id: credentialId, publicKey: Uint8Array.from(publicKey), counter, transports },
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}
