import { and, desc, eq, isNull, ne, sql } from "drizzle-orm"
import type { NewCardReason } from "#app/domain/panels/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { newCards } from "#db/schema/new-cards.ts"
import { panelMembers } from "#db/schema/panels.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/** Whether a card for this seat would let somebody be a person who has come in before and has no e-mail. */
export async function hasComeInByCard(tx: Tx, memberId: string): Promise<boolean> {
  const [row] = await tx.execute<{ known: boolean }>(sql`select has_come_in_by_card(${memberId}) as known`)
  return row!.known
}

/** How many colleagues besides the asker may confirm a card for this seat. */
export async function cardConfirmers(tx: Tx, memberId: string): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`select card_confirmers(${memberId}) as count`)
  return row!.count
}

/** The card that was asked for in the last week and is not made yet. */
export async function openNewCard(tx: Tx, memberId: string) {
  const [row] = await tx
    .select({
      id: newCards.id,
      reason: newCards.reason,
      askedBy: newCards.askedBy,
      askedAt: newCards.askedAt,
    })
    .from(newCards)
    .where(
      and(
        eq(newCards.panelMemberId, memberId),
        isNull(newCards.madeAt),
        sql`${newCards.askedAt} > now() - interval '7 days'`,
      ),
    )
    .orderBy(desc(newCards.id))
    .limit(1)
  return row
}

/** Cards that colleagues asked for in the last week and that this person can make: not for their own seat. */
export function newCardsToConfirm(
  tx: Tx,
  { providerId, personId }: { readonly providerId: string; readonly personId: string },
) {
  return tx
    .selectDistinctOn([newCards.panelMemberId], {
      memberId: panelMembers.id,
      name: panelMembers.called,
      reason: newCards.reason,
      slug: vacancies.slug,
      title: vacancies.title,
    })
    .from(newCards)
    .innerJoin(panelMembers, eq(panelMembers.id, newCards.panelMemberId))
    .innerJoin(vacancies, eq(vacancies.id, newCards.vacancyId))
    .where(
      and(
        eq(newCards.providerId, providerId),
        isNull(newCards.madeAt),
        sql`${newCards.askedAt} > now() - interval '7 days'`,
        ne(newCards.askedBy, personId),
        ne(panelMembers.personId, personId),
        isNull(panelMembers.leftAt),
      ),
    )
    .orderBy(newCards.panelMemberId, desc(newCards.id))
    .limit(50)
}

export async function askForNewCard(tx: Tx, asked: typeof newCards.$inferInsert): Promise<string> {
  const [row] = await tx.insert(newCards).values(asked).returning({ id: newCards.id })
  return row!.id
}

/** Marks a card as made now, confirmed by whom; null where nobody else could. */
export async function makeNewCard(tx: Tx, id: string, confirmedBy: string | null): Promise<void> {
  await tx.update(newCards).set({ confirmedBy, madeAt: sql`now()` }).where(eq(newCards.id, id))
}

type Made = {
  readonly madeAt: string
  readonly reason: NewCardReason
  readonly askedBy: string
  readonly confirmedBy: string | null
  readonly usedAt: string | null
}

const instant = (text: string) => newCards.askedAt.mapFromDriverValue(text) as Date

/** The cards made for the asker's own seat since they came in, newest first. */
export async function ownNewCards(tx: Tx, vacancyId: string) {
  const rows = await tx.execute<Made>(sql`
    select made_at as "madeAt", reason, asked_by as "askedBy", confirmed_by as "confirmedBy", used_at as "usedAt"
    from own_new_cards(${vacancyId})`)
  return rows.map(({ madeAt, reason, askedBy, confirmedBy, usedAt }) => ({
    madeAt: instant(madeAt),
    reason,
    by: confirmedBy === null ? [askedBy] : [askedBy, confirmedBy],
    usedAt: usedAt === null ? null : instant(usedAt),
  }))
}
