import { and, asc, desc, eq, exists, gt, inArray, isNull, lte, sql } from "drizzle-orm"
import { alias } from "drizzle-orm/pg-core"
import type { StepOutcome } from "#app/domain/decisions/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { people } from "#db/schema/accounts.ts"
import { applicationLooks, decisionStepPeople, decisionSteps } from "#db/schema/application-lists.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/** Keeps that somebody opened an application; false where they had before. */
export async function insertLook(
  tx: Tx,
  look: { applicationId: string; personId: string; providerId: string },
): Promise<boolean> {
  const made = await tx
    .insert(applicationLooks)
    .values(look)
    .onConflictDoNothing()
    .returning({ personId: applicationLooks.personId })
  return made.length > 0
}

/** Of some applications: who opened them, whether the asker typed them, and whether a step is open for them. */
export async function aroundStep(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return { lookedBy: new Map<string, string[]>(), typed: new Set(), inStep: new Set() }
  const looks = await tx
    .select({ id: applicationLooks.applicationId, by: people.name })
    .from(applicationLooks)
    .innerJoin(people, eq(people.id, applicationLooks.personId))
    .where(inArray(applicationLooks.applicationId, [...ids]))
    .orderBy(asc(applicationLooks.at))
  const lookedBy = new Map<string, string[]>()
  for (const { id, by } of looks) lookedBy.set(id, [...(lookedBy.get(id) ?? []), by])
  const may = await tx.execute<{ id: string }>(sql`
    select i.id from (values ${sql.join(
      ids.map((id) => sql`(${id}::uuid)`),
      sql`, `,
    )}) i (id) where not may_decide_on(i.id)`)
  const open = await tx
    .select({ id: decisionStepPeople.applicationId })
    .from(decisionStepPeople)
    .where(and(inArray(decisionStepPeople.applicationId, [...ids]), eq(decisionStepPeople.open, 1)))
  return {
    lookedBy,
    typed: new Set(may.map(({ id }) => id)),
    inStep: new Set(open.map(({ id }) => id)),
  }
}

type NewStep = {
  readonly providerId: string
  readonly vacancyId: string
  readonly outcome: StepOutcome
  readonly reason: string
  readonly madeBy: string
  readonly madeAt: Date
  readonly dueAt: Date
}

export async function insertStep(tx: Tx, step: NewStep, ids: readonly string[]): Promise<string> {
  const [row] = await tx.insert(decisionSteps).values(step).returning({ id: decisionSteps.id })
  const stepId = row!.id
  const { providerId } = step
  await tx
    .insert(decisionStepPeople)
    .values(ids.map((applicationId) => ({ stepId, applicationId, providerId })))
  return stepId
}

/** A step of this provider, held until the transaction ends. */
export async function lockStep(tx: Tx, providerId: string, id: string) {
  const [row] = await tx
    .select()
    .from(decisionSteps)
    .where(and(eq(decisionSteps.providerId, providerId), eq(decisionSteps.id, id)))
    .for("update")
  return row
}

export async function saveUndone(tx: Tx, id: string, by: { at: Date; personId: string }): Promise<void> {
  await tx
    .update(decisionSteps)
    .set({ undoneAt: by.at, undoneBy: by.personId })
    .where(eq(decisionSteps.id, id))
  await tx
    .update(decisionStepPeople)
    .set({ open: null })
    .where(and(eq(decisionStepPeople.stepId, id), eq(decisionStepPeople.open, 1)))
}

/** From here on it is carried out, and no longer undone. */
export async function saveBegun(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.update(decisionSteps).set({ doneAt: at }).where(eq(decisionSteps.id, id))
}

/** What came of a step for one; the first word on it stands. */
export async function saveResult(
  tx: Tx,
  one: { readonly stepId: string; readonly applicationId: string },
  result: string,
): Promise<void> {
  await tx
    .update(decisionStepPeople)
    .set({ open: null, result })
    .where(
      and(
        eq(decisionStepPeople.stepId, one.stepId),
        eq(decisionStepPeople.applicationId, one.applicationId),
        eq(decisionStepPeople.open, 1),
      ),
    )
}

const openPeople = (tx: Tx) =>
  tx
    .select({ id: decisionStepPeople.stepId })
    .from(decisionStepPeople)
    .where(and(eq(decisionStepPeople.stepId, decisionSteps.id), eq(decisionStepPeople.open, 1)))

/** Steps whose time to undo is over and that are not wholly carried out. */
export async function dueSteps(tx: Tx, providerId: string, now: Date) {
  return tx
    .select({ id: decisionSteps.id })
    .from(decisionSteps)
    .where(
      and(
        eq(decisionSteps.providerId, providerId),
        lte(decisionSteps.dueAt, now),
        isNull(decisionSteps.undoneAt),
        exists(openPeople(tx)),
      ),
    )
    .orderBy(asc(decisionSteps.id))
}

/** A step with its job's address. */
export async function stepOf(tx: Tx, providerId: string, id: string) {
  const undoer = alias(people, "undoer")
  const [row] = await tx
    .select({
      id: decisionSteps.id,
      vacancy: { slug: vacancies.slug, title: vacancies.title },
      outcome: decisionSteps.outcome,
      reason: decisionSteps.reason,
      madeBy: decisionSteps.madeBy,
      by: people.name,
      madeAt: decisionSteps.madeAt,
      dueAt: decisionSteps.dueAt,
      undoneAt: decisionSteps.undoneAt,
      undoneBy: undoer.name,
      doneAt: decisionSteps.doneAt,
    })
    .from(decisionSteps)
    .innerJoin(vacancies, eq(vacancies.id, decisionSteps.vacancyId))
    .innerJoin(people, eq(people.id, decisionSteps.madeBy))
    .leftJoin(undoer, eq(undoer.id, decisionSteps.undoneBy))
    .where(and(eq(decisionSteps.providerId, providerId), eq(decisionSteps.id, id)))
  return row
}

export async function peopleOfStep(tx: Tx, stepId: string) {
  return tx
    .select({
      id: decisionStepPeople.applicationId,
      open: sql<boolean>`${decisionStepPeople.open} is not null`,
      result: decisionStepPeople.result,
    })
    .from(decisionStepPeople)
    .where(eq(decisionStepPeople.stepId, stepId))
    .orderBy(asc(decisionStepPeople.applicationId))
}

/** Steps about one job that can still be undone, newest first. */
export async function stepsToUndo(tx: Tx, vacancyId: string, now: Date) {
  return tx
    .select({ id: decisionSteps.id, outcome: decisionSteps.outcome, dueAt: decisionSteps.dueAt })
    .from(decisionSteps)
    .where(
      and(
        eq(decisionSteps.vacancyId, vacancyId),
        isNull(decisionSteps.undoneAt),
        isNull(decisionSteps.doneAt),
        gt(decisionSteps.dueAt, now),
      ),
    )
    .orderBy(desc(decisionSteps.id))
}
