import { and, asc, eq, isNotNull, isNull, lte } from "drizzle-orm"
import type { NotOpenedWhy } from "#app/domain/vacancies/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/** A vacancy that does not open by itself. */
export const noOpening = {
  opensAt: null,
  opensBy: null,
  opensSeen: null,
  notOpenedAt: null,
  notOpenedWhy: null,
} as const

export type Opening = { readonly opensAt: Date; readonly opensBy: string; readonly opensSeen: string }

export async function saveOpening(tx: Tx, vacancyId: string, opening: Opening): Promise<void> {
  await tx
    .update(vacancies)
    .set({ ...noOpening, ...opening })
    .where(eq(vacancies.id, vacancyId))
}

export async function saveNoOpening(tx: Tx, vacancyId: string): Promise<void> {
  await tx.update(vacancies).set(noOpening).where(eq(vacancies.id, vacancyId))
}

export async function saveNotOpened(
  tx: Tx,
  vacancyId: string,
  notOpenedWhy: NotOpenedWhy,
  notOpenedAt: Date,
) {
  await tx.update(vacancies).set({ notOpenedWhy, notOpenedAt }).where(eq(vacancies.id, vacancyId))
}

export type DueOpening = Opening & { readonly vacancyId: string }

/** One provider's drafts whose hour has come. */
export async function dueOpenings(tx: Tx, providerId: string, now: Date): Promise<DueOpening[]> {
  const rows = await tx
    .select({
      vacancyId: vacancies.id,
      opensAt: vacancies.opensAt,
      opensBy: vacancies.opensBy,
      opensSeen: vacancies.opensSeen,
    })
    .from(vacancies)
    .where(
      and(eq(vacancies.providerId, providerId), lte(vacancies.opensAt, now), isNull(vacancies.notOpenedAt)),
    )
    .orderBy(asc(vacancies.opensAt))
  return rows.flatMap(({ vacancyId, opensAt, opensBy, opensSeen }) =>
    opensAt && opensBy && opensSeen ? [{ vacancyId, opensAt, opensBy, opensSeen }] : [],
  )
}

/** Drafts that are to open by themselves at an hour to come. */
export function toOpen(tx: Tx, providerId: string, most: number) {
  return tx
    .select()
    .from(vacancies)
    .where(
      and(eq(vacancies.providerId, providerId), isNotNull(vacancies.opensAt), isNull(vacancies.notOpenedAt)),
    )
    .orderBy(asc(vacancies.opensAt))
    .limit(most)
}

/** Drafts that were to open by themselves, and did not; nobody has chosen another hour or opened them since. */
export function notOpened(tx: Tx, providerId: string, most: number) {
  return tx
    .select({ slug: vacancies.slug, title: vacancies.title, why: vacancies.notOpenedWhy })
    .from(vacancies)
    .where(and(eq(vacancies.providerId, providerId), isNotNull(vacancies.notOpenedAt)))
    .orderBy(asc(vacancies.notOpenedAt))
    .limit(most)
}
