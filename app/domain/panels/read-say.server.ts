import { and, eq, isNotNull } from "drizzle-orm"
import { proposalForMember } from "#app/domain/panels/say-store.server.ts"
import { findSeat } from "#app/domain/panels/store.server.ts"
import { isKeyScored } from "#app/domain/scenarios/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { panelAgreements } from "#db/schema/panels.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/**
 * The say that is proposed to a member, or was sealed, and their own word on it.
 * Null for anybody without a seat, and before they have said yes to it.
 */
export function readMySay(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found?.seat.joinedAt) return null
    const { seat, vacancy } = found
    const [provider] = await tx
      .select({
        name: providers.name,
        contactName: providers.contactName,
        contactPhone: providers.contactPhone,
      })
      .from(providers)
      .where(eq(providers.id, seat.providerId))
    const { agreement, fingerprint, members, questions } = await proposalForMember(tx, vacancy)
    const mine = members.find(({ id }) => id === seat.id)
    return {
      slug: vacancy.slug,
      title: vacancy.title,
      provider: provider!,
      draft: vacancy.status === "draft",
      proposal: agreement && {
        say: agreement.say,
        quorum: agreement.quorum,
        scorers: agreement.scorers,
        questions: questions.length,
        /** Of these, how many the panel scores; the rest are scored by their key. */
        scored: questions.filter(({ kind }) => !isKeyScored(kind)).length,
        members: members
          .filter(({ saidNo }) => !saidNo)
          .map(({ id, part, shownAs, joined }) => ({ part, shownAs, joined, isMe: id === seat.id })),
      },
      seen: fingerprint,
      word: mine?.word ?? "nothing-yet",
      words: mine?.words ?? "",
      sealed: agreement?.sealedAt
        ? { at: agreement.sealedAt, hash: agreement.hash, open: agreement.sealedText !== null }
        : null,
    }
  })
}

export type MySay = NonNullable<Awaited<ReturnType<typeof readMySay>>>

/** What was sealed for a public vacancy, as anybody may read it and hash it again; null where nothing was. */
export function readSealed(ctx: Ctx, slug: string) {
  return reading(ctx, async (tx) => {
    const [row] = await tx
      .select({
        slug: vacancies.slug,
        title: vacancies.title,
        provider: providers.name,
        say: panelAgreements.say,
        quorum: panelAgreements.quorum,
        sealedAt: panelAgreements.sealedAt,
        hash: panelAgreements.hash,
        text: panelAgreements.sealedText,
      })
      .from(vacancies)
      .innerJoin(panelAgreements, eq(panelAgreements.vacancyId, vacancies.id))
      .innerJoin(providers, eq(providers.id, vacancies.providerId))
      .where(and(eq(vacancies.slug, slug), isNotNull(panelAgreements.sealedAt)))
    return row ?? null
  })
}
