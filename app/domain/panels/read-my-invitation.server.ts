import { eq } from "drizzle-orm"
import { findSeat } from "#app/domain/panels/store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"

/** The asker's own invitation to a panel, with what they said to it so far. Null for anybody without a seat. */
export function readMyInvitation(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found) return null
    const { seat, vacancy } = found
    const [provider] = await tx
      .select({
        name: providers.name,
        contactName: providers.contactName,
        contactPhone: providers.contactPhone,
        panelOffer: providers.panelOffer,
      })
      .from(providers)
      .where(eq(providers.id, seat.providerId))
    return {
      slug: vacancy.slug,
      title: vacancy.title,
      provider: provider!,
      joined: seat.joinedAt !== null,
      answered: seat.answered,
      answerWords: seat.answerWords,
    }
  })
}

export type MyInvitation = NonNullable<Awaited<ReturnType<typeof readMyInvitation>>>
