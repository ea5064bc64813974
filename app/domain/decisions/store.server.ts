import { and, asc, desc, eq, inArray, sql } from "drizzle-orm"
import type { Heard, OfferWait, PanelsWord } from "#app/domain/decisions/rules.ts"
import type { DecisionOutcome, OfferStatus } from "#app/domain/decisions/vocabulary.ts"
import { type KeyScoredKind, keyScoredKinds } from "#app/domain/scenarios/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { people } from "#db/schema/accounts.ts"
import { answers, applications, identityReveals } from "#db/schema/applications.ts"
import { decisions, employments, offers } from "#db/schema/decisions.ts"
import { panelExplanations } from "#db/schema/panel-order.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import { vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

/** An application with its vacancy, of this provider, for somebody who decides. */
export async function applicationToDecide(tx: Tx, providerId: string, applicationId: string) {
  const [row] = await tx
    .select({
      id: applications.id,
      providerId: applications.providerId,
      reference: applications.reference,
      status: applications.status,
      erasedAt: applications.erasedAt,
      vacancyId: applications.vacancyId,
      vacancySlug: vacancies.slug,
      vacancyTitle: vacancies.title,
      roleCode: vacancies.roleCode,
      serviceId: vacancies.serviceId,
      advertisedPence: vacancies.payPencePerHour,
    })
    .from(applications)
    .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
    .where(and(eq(applications.providerId, providerId), eq(applications.id, applicationId)))
  return row
}

/**
 * Locks applications in one order, so that two people deciding at once wait instead of failing. Rows that only point
 * there may be written meanwhile: the panel's order does, and waits for the say itself.
 */
export async function lockApplications(tx: Tx, vacancyId: string, ids: readonly string[]) {
  return tx
    .select({ id: applications.id, status: applications.status })
    .from(applications)
    .where(and(eq(applications.vacancyId, vacancyId), inArray(applications.id, [...ids])))
    .orderBy(asc(applications.id))
    .for("no key update")
}

/** Decisions on one vacancy, offers and the panel's order wait for one another from here on (`one_at_a_time`). */
export async function waitForTheSay(tx: Tx, vacancyId: string): Promise<void> {
  await tx.execute(sql`select one_at_a_time(${vacancyId})`)
}

/** Asked of the database, which holds the same rule (`decision_heard_lived_experience`). */
export async function heardOn(tx: Tx, applicationId: string): Promise<Heard> {
  const [row] = await tx.execute<{
    livedExperience: number
    quorum: number
    scores: number
    scorers: number
  }>(
    sql`select lived_experience as "livedExperience", quorum, scores, scorers from heard_on(${applicationId})`,
  )
  const { livedExperience, quorum, scores, scorers } = row!
  return { livedExperience, quorum, scores, scorers }
}

/** The panel's word, as it stands in the database. */
type WordKept = PanelsWord & {
  /** The first of its order who can still be had. */
  readonly nextChoice: string | null
  /** What an offer to them waits for, of those ahead in the order. */
  readonly offerWaits: OfferWait | null
}

/**
 * Where the panel stands on a decision after the meeting, asked of the database, which holds the same rule.
 * @returns null for a panel that was sealed before panels made an order
 */
export async function panelsWordOn(
  tx: Tx,
  applicationId: string,
  outcome: "appoint" | "not-appoint",
): Promise<WordKept | null> {
  const [row] = await tx.execute<{
    final: boolean
    ordered: boolean
    stayedAway: boolean
    scores: number
    livedExperience: number
    scorers: number
    against: string | null
    nextChoice: string | null
    letsAppoint: boolean
    offerWaits: OfferWait | null
  }>(sql`
    select final, ordered, stayed_away as "stayedAway", scores, lived_experience as "livedExperience", scorers,
      against, next_choice as "nextChoice", lets_appoint as "letsAppoint", offer_waits as "offerWaits"
    from panels_word_on(${applicationId}, ${outcome})`)
  if (!row) return null
  const { scores, livedExperience, ...word } = row
  return { ...word, met: { scores, livedExperience } }
}

export async function insertExplanation(
  tx: Tx,
  explanation: typeof panelExplanations.$inferInsert,
): Promise<string> {
  const [row] = await tx.insert(panelExplanations).values(explanation).returning({ id: panelExplanations.id })
  return row!.id
}

export async function insertDecision(
  tx: Tx,
  decision: {
    providerId: string
    applicationId: string
    outcome: DecisionOutcome
    reason: string
    decidedBy: string
  },
): Promise<void> {
  await tx.insert(decisions).values(decision)
}

/** What was decided last about an application, with its reason. */
export async function newestDecisionOn(tx: Tx, applicationId: string) {
  const [row] = await tx
    .select({ id: decisions.id, outcome: decisions.outcome, reason: decisions.reason })
    .from(decisions)
    .where(eq(decisions.applicationId, applicationId))
    .orderBy(desc(decisions.id))
    .limit(1)
  return row
}

export async function decisionsOn(tx: Tx, applicationId: string) {
  return tx
    .select({
      outcome: decisions.outcome,
      reason: decisions.reason,
      decidedAt: decisions.decidedAt,
      by: people.name,
    })
    .from(decisions)
    .innerJoin(people, eq(people.id, decisions.decidedBy))
    .where(eq(decisions.applicationId, applicationId))
    .orderBy(desc(decisions.decidedAt))
}

/** Whether it was decided to appoint somebody, or not to. */
export async function isAppointmentDecided(tx: Tx, applicationId: string): Promise<boolean> {
  const outcomes = inArray(decisions.outcome, ["appoint", "not-appoint"])
  return (await tx.$count(decisions, and(eq(decisions.applicationId, applicationId), outcomes))) > 0
}

export async function isAppointed(tx: Tx, applicationId: string): Promise<boolean> {
  return (
    (await tx.$count(
      decisions,
      and(eq(decisions.applicationId, applicationId), eq(decisions.outcome, "appoint")),
    )) > 0
  )
}

export async function insertReveal(
  tx: Tx,
  reveal: { providerId: string; applicationId: string; personId: string; reason: string },
): Promise<boolean> {
  const made = await tx
    .insert(identityReveals)
    .values(reveal)
    .onConflictDoNothing()
    .returning({ id: identityReveals.id })
  return made.length > 0
}

export async function offerOn(tx: Tx, applicationId: string) {
  const [row] = await tx.select().from(offers).where(eq(offers.applicationId, applicationId))
  return row ?? null
}

export async function lockOffer(tx: Tx, applicationId: string) {
  const [row] = await tx.select().from(offers).where(eq(offers.applicationId, applicationId)).for("update")
  return row
}

export async function insertOffer(tx: Tx, offer: typeof offers.$inferInsert): Promise<string> {
  const [row] = await tx.insert(offers).values(offer).returning({ id: offers.id })
  return row!.id
}

export async function saveOfferAnswer(tx: Tx, offerId: string, status: OfferStatus, now: Date) {
  await tx.update(offers).set({ status, answeredAt: now }).where(eq(offers.id, offerId))
}

/** Moves an offer along its table; terms change with a new first day alone (`offer_moves`). */
export async function moveOffer(
  tx: Tx,
  offerId: string,
  to: { readonly status?: OfferStatus; readonly startOn?: string },
): Promise<void> {
  await tx.update(offers).set(to).where(eq(offers.id, offerId))
}

export async function insertEmployment(
  tx: Tx,
  employment: typeof employments.$inferInsert,
): Promise<string | undefined> {
  const [row] = await tx
    .insert(employments)
    .values(employment)
    .onConflictDoNothing()
    .returning({ id: employments.id })
  return row?.id
}

/** What some applicants answered to the questions that are scored by their key. */
export async function keyScoredAnswersOf(tx: Tx, vacancyId: string, applicationIds: readonly string[]) {
  if (applicationIds.length === 0) return []
  return tx
    .select({
      applicationId: answers.applicationId,
      versionId: questionVersions.id,
      kind: sql<KeyScoredKind>`${questionVersions.kind}`,
      ratings: answers.ratings,
      bestAndWorst: answers.bestAndWorst,
      ordering: answers.ordering,
    })
    .from(answers)
    .innerJoin(vacancyQuestions, eq(vacancyQuestions.id, answers.vacancyQuestionId))
    .innerJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
    .where(
      and(
        inArray(answers.applicationId, [...applicationIds]),
        // Else row security looks at every provider's questions before it comes to these.
        eq(vacancyQuestions.vacancyId, vacancyId),
        inArray(questionVersions.kind, [...keyScoredKinds]),
      ),
    )
}
