import { deletePasskey, savePasskeyName } from "#app/domain/accounts/passkey-store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

export type ChangePasskeyRefusal = { readonly kind: "not-found" }

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

/** Takes one of the person's own passkeys away. They can always sign in by e-mail or a new invitation. */
export function removePasskey(
  ctx: Ctx<PersonActor>,
  { passkeyId }: { readonly passkeyId: string },
): Promise<Result<void, ChangePasskeyRefusal>> {
  return inTransaction<void, ChangePasskeyRefusal>(ctx, async (tx) => {
    const found = await deletePasskey(tx, { id: passkeyId, personId: ctx.actor.personId })
    if (!found) return err({ kind: "not-found" })
    await record(tx, ctx, { event: "passkey.removed", providerId: null, subjectId: passkeyId })
    return ok(undefined)
  })
}
