import { passkeysOf } from "#app/domain/accounts/passkey-store.server.ts"
import { currentMemberships, findPerson, openSessions } from "#app/domain/accounts/store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

/** All that a person's own page shows: who they are, where they are signed in, their passkeys and doors. */
export function readAccount(ctx: Ctx<PersonActor>) {
  const { personId } = ctx.actor
  return reading(ctx, async (tx) => {
    const person = await findPerson(tx, personId)
    if (!person) throw new Error("a session without its person")
    return {
      person,
      sessions: await openSessions(tx, personId),
      passkeys: await passkeysOf(tx, personId),
      memberships: await currentMemberships(tx, personId),
    }
  })
}
