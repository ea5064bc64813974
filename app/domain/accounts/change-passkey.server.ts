import { asDoorkeeper, asPerson } from "#app/domain/accounts/doorkeeper.server.ts"
import { deletePasskey, passkeysOf, savePasskeyName } from "#app/domain/accounts/passkey-store.server.ts"
import { maySpareWay, secondStepOf } from "#app/domain/accounts/second-step-rules.ts"
import { lockStanding } from "#app/domain/accounts/second-step-store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

export type ChangePasskeyRefusal = { readonly kind: "not-found" }
export type RemovePasskeyRefusal = { readonly kind: "not-found" | "only-way" }

/** Gives one of the person's own passkeys another name. */
export function renamePasskey(
  ctx: Ctx<PersonActor>,
  { passkeyId, name }: { readonly passkeyId: string; readonly name: string },
): Promise<Result<void, ChangePasskeyRefusal>> {
  return inTransaction<void, ChangePasskeyRefusal>(ctx, async (tx) => {
    const found = await savePasskeyName(tx, { id: passkeyId, personId: ctx.actor.personId }, name)
    if (!found) return err({ kind: "not-found" })
    await record(tx, ctx, { event: "passkey.renamed", providerId: null, subjectId: passkeyId })
    return ok(undefined)
  })
}

/** Takes one of the person's own passkeys away. Staff keep another second step: a passkey more, or an app. */
export function removePasskey(
  ctx: Ctx<PersonActor>,
  { passkeyId, sessionId }: { readonly passkeyId: string; readonly sessionId: string },
): Promise<Result<void, RemovePasskeyRefusal>> {
  return inTransaction<void, RemovePasskeyRefusal>(asDoorkeeper(ctx), async (tx) => {
    const { personId } = ctx.actor
    const standing = await lockStanding(tx, { personId, sessionId })
    if (!standing || secondStepOf(standing) === "asked") return err({ kind: "not-found" })
    const found = await deletePasskey(tx, { id: passkeyId, personId })
    if (!found) return err({ kind: "not-found" })
    const left = (await passkeysOf(tx, personId)).length + (standing.hasApp ? 1 : 0)
    if (!maySpareWay({ isStaff: standing.isStaff, others: left })) return err({ kind: "only-way" })
    const as = asPerson(ctx, personId)
    await record(tx, as, { event: "passkey.removed", providerId: null, subjectId: passkeyId })
    return ok(undefined)
  })
}
