import { and, count, desc, eq, inArray, sql } from "drizzle-orm"
import type { FitOutcome, FitStage, ModeEffect } from "#app/domain/fairness/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { fairScoreFits, fairScores, memberSeverities } from "#db/schema/fairness.ts"

export type KeptScore = {
  readonly applicationId: string
  readonly rawMean: number
  readonly fairMean: number
  readonly fairError: number
  readonly band: number
}

export type FitToKeep = {
  readonly providerId: string
  readonly vacancyId: string
  readonly stage: FitStage
  readonly outcome: FitOutcome
  readonly scores: number
  readonly modeEffects: readonly ModeEffect[]
  readonly applications: readonly KeptScore[]
  readonly members: readonly {
    readonly panelMemberId: string
    readonly personId: string
    readonly severity: number
    readonly severityError: number
  }[]
}

/** Two fits of one panel go one after the other. */
export async function lockFits(tx: Tx, { vacancyId, stage }: { vacancyId: string; stage: FitStage }) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`fit ${vacancyId} ${stage}`}, 0))`)
}

export async function newestFit(tx: Tx, vacancyId: string, stage: FitStage) {
  const [fit] = await tx
    .select({ id: fairScoreFits.id, outcome: fairScoreFits.outcome, scores: fairScoreFits.scores })
    .from(fairScoreFits)
    .where(and(eq(fairScoreFits.vacancyId, vacancyId), eq(fairScoreFits.stage, stage)))
    .orderBy(desc(fairScoreFits.id))
    .limit(1)
  return fit
}

/** What ways of answering cost or bring, for staff; the database tells nobody else. */
export async function modeEffectsOf(tx: Tx, fitId: string): Promise<readonly ModeEffect[]> {
  const [row] = await tx.execute<{ effects: readonly ModeEffect[] | null }>(
    sql`select mode_effects_of(${fitId}) as effects`,
  )
  return row?.effects ?? []
}

/** All of a fit, or those of some applications. */
export async function scoresOfFit(tx: Tx, fitId: string, of?: readonly string[]): Promise<KeptScore[]> {
  return tx
    .select({
      applicationId: fairScores.applicationId,
      rawMean: fairScores.rawMean,
      fairMean: fairScores.fairMean,
      fairError: fairScores.fairError,
      band: fairScores.band,
    })
    .from(fairScores)
    .where(and(eq(fairScores.fitId, fitId), of && inArray(fairScores.applicationId, [...of])))
    .orderBy(desc(fairScores.fairMean), fairScores.applicationId)
}

/** How many applications lie in each band of a fit. */
export async function bandSizesOf(tx: Tx, fitId: string): Promise<ReadonlyMap<number, number>> {
  const rows = await tx
    .select({ band: fairScores.band, size: count() })
    .from(fairScores)
    .where(eq(fairScores.fitId, fitId))
    .groupBy(fairScores.band)
  return new Map(rows.map(({ band, size }) => [band, size]))
}

/** The asker's own; the database shows nobody else's. */
export async function ownSeverity(tx: Tx, fitId: string, personId: string) {
  const [row] = await tx
    .select({ severity: memberSeverities.severity, severityError: memberSeverities.severityError })
    .from(memberSeverities)
    .where(and(eq(memberSeverities.fitId, fitId), eq(memberSeverities.personId, personId)))
  return row
}

export async function insertFit(tx: Tx, fit: FitToKeep): Promise<string> {
  const { providerId, vacancyId, stage, outcome, scores, modeEffects, applications, members } = fit
  const [row] = await tx
    .insert(fairScoreFits)
    .values({ providerId, vacancyId, stage, outcome, scores, modeEffects })
    .returning({ id: fairScoreFits.id })
  const of = { fitId: row!.id, providerId, vacancyId }
  if (applications.length > 0) {
    await tx.insert(fairScores).values(applications.map((each) => ({ ...of, ...each })))
  }
  if (members.length > 0) {
    await tx.insert(memberSeverities).values(members.map((each) => ({ ...of, ...each })))
  }
  return row!.id
}
