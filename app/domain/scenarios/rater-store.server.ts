import { and, asc, desc, eq } from "drizzle-orm"
import type { WhyWay } from "#app/domain/scenarios/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { keyRaters, keyRatings, questionVersions } from "#db/schema/scenarios.ts"

export type RaterRow = typeof keyRaters.$inferSelect

export async function insertRater(tx: Tx, rater: typeof keyRaters.$inferInsert): Promise<string> {
  const [made] = await tx.insert(keyRaters).values(rater).returning({ id: keyRaters.id })
  return made!.id
}

export async function raterOf(tx: Tx, versionId: string, raterId: string): Promise<RaterRow | undefined> {
  const [row] = await tx
    .select()
    .from(keyRaters)
    .where(and(eq(keyRaters.questionVersionId, versionId), eq(keyRaters.id, raterId)))
    .for("update")
  return row
}

export async function deleteRater(tx: Tx, raterId: string): Promise<void> {
  await tx.delete(keyRaters).where(eq(keyRaters.id, raterId))
}

/** What the asker was asked to rate: the version, and who asks. */
export async function askedToRate(tx: Tx, personId: string, versionId: string) {
  const [row] = await tx
    .select({
      rater: keyRaters,
      version: questionVersions,
      provider: {
        name: providers.name,
        contactName: providers.contactName,
        contactPhone: providers.contactPhone,
      },
    })
    .from(keyRaters)
    .innerJoin(questionVersions, eq(questionVersions.id, keyRaters.questionVersionId))
    .innerJoin(providers, eq(providers.id, keyRaters.providerId))
    .where(and(eq(keyRaters.personId, personId), eq(keyRaters.questionVersionId, versionId)))
  return row
}

/** All that somebody was asked to rate, newest first. */
export function allAskedToRate(tx: Tx, personId: string) {
  return tx
    .select({
      versionId: questionVersions.id,
      title: questionVersions.title,
      provider: providers.name,
      doneAt: keyRaters.doneAt,
    })
    .from(keyRaters)
    .innerJoin(questionVersions, eq(questionVersions.id, keyRaters.questionVersionId))
    .innerJoin(providers, eq(providers.id, keyRaters.providerId))
    .where(eq(keyRaters.personId, personId))
    .orderBy(desc(keyRaters.id))
}

export function ownRatings(tx: Tx, raterId: string) {
  return tx
    .select({
      optionId: keyRatings.optionId,
      points: keyRatings.points,
      why: keyRatings.why,
      whyWay: keyRatings.whyWay,
    })
    .from(keyRatings)
    .where(eq(keyRatings.keyRaterId, raterId))
    .orderBy(asc(keyRatings.optionId))
}

type Rating = {
  readonly optionId: string
  readonly points: number
  readonly why: string
  readonly whyWay: WhyWay
  /** What stands there as the why is not touched. */
  readonly keepsWhy: boolean
  readonly now: Date
}

export async function saveRatingRow(
  tx: Tx,
  rater: RaterRow,
  { optionId, points, why, whyWay, keepsWhy, now }: Rating,
): Promise<void> {
  const { id, providerId, questionVersionId, personId } = rater
  const given = { points, savedAt: now }
  const said = keepsWhy ? given : { ...given, why, whyWay }
  await tx
    .insert(keyRatings)
    .values({ keyRaterId: id, providerId, questionVersionId, personId, optionId, ...said })
    .onConflictDoUpdate({ target: [keyRatings.keyRaterId, keyRatings.optionId], set: said })
}

export async function finishRater(
  tx: Tx,
  raterId: string,
  done: { readonly doneAt: Date; readonly creditedAs: string | null },
): Promise<void> {
  await tx.update(keyRaters).set(done).where(eq(keyRaters.id, raterId))
}
