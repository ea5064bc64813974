import { and, desc, eq, isNull, sql } from "drizzle-orm"
import type { Standing } from "#app/domain/training/learning-rules.ts"
import type { Tx } from "#db/ctx.ts"
import { learningChoices, learningRecords, learningStandings } from "#db/schema/learning.ts"
import { requirements } from "#db/schema/training.ts"

/** Where the worker of an employment stands, by requirement. What is not there is not begun. */
export async function standingsOf(tx: Tx, employmentId: string): Promise<ReadonlyMap<string, Standing>> {
  const rows = await tx
    .select({
      code: learningStandings.code,
      begun: learningStandings.begun,
      completedOn: learningStandings.completedOn,
      until: learningStandings.until,
      chosen: learningStandings.chosen,
    })
    .from(learningStandings)
    .where(eq(learningStandings.employmentId, employmentId))
  return new Map(rows.map(({ code, ...standing }) => [code, standing]))
}

const record = {
  id: learningRecords.id,
  code: learningRecords.code,
  completedOn: learningRecords.completedOn,
  until: sql<
    string | null
  >`least((${learningRecords.completedOn} + make_interval(months => ${requirements.validMonths}))::date,
    ${learningRecords.endsOn})::text`,
  taughtBy: learningRecords.taughtBy,
  evidence: learningRecords.evidence,
  edition: requirements.edition,
  proof: requirements.proof,
  recordedBy: learningRecords.recordedBy,
  recordedAt: learningRecords.recordedAt,
  assessedBy: learningRecords.assessedBy,
  assessedAt: learningRecords.assessedAt,
  signedOffBy: learningRecords.signedOffBy,
  signedOffAt: learningRecords.signedOffAt,
  takenBackBy: learningRecords.takenBackBy,
  takenBackAt: learningRecords.takenBackAt,
  takenBackWhy: learningRecords.takenBackWhy,
  files: sql<number>`(select count(*)::int from evidence_files f where f.record_id = learning_records.id)`,
}

const itsRequirement = and(
  eq(requirements.code, learningRecords.code),
  eq(requirements.validFrom, learningRecords.validFrom),
)

/** All that was noted of one worker and one requirement, newest first: each renews the one after it. */
export function recordsOf(tx: Tx, employmentId: string, code: string) {
  return tx
    .select(record)
    .from(learningRecords)
    .innerJoin(requirements, itsRequirement)
    .where(and(eq(learningRecords.employmentId, employmentId), eq(learningRecords.code, code)))
    .orderBy(desc(learningRecords.completedOn), desc(learningRecords.id))
}

/** What the chains of a worker are made of: all that was noted and not taken back, newest first. */
export function linksOf(tx: Tx, employmentId: string) {
  const { code, completedOn, until, proof, assessedBy, signedOffBy } = record
  return tx
    .select({ code, completedOn, until, proof, assessedBy, signedOffBy })
    .from(learningRecords)
    .innerJoin(requirements, itsRequirement)
    .where(and(eq(learningRecords.employmentId, employmentId), isNull(learningRecords.takenBackAt)))
    .orderBy(desc(learningRecords.completedOn), desc(learningRecords.id))
}

/** One record of a worker. The employment must be locked. */
export async function recordOf(tx: Tx, employmentId: string, recordId: string) {
  const [row] = await tx
    .select(record)
    .from(learningRecords)
    .innerJoin(requirements, itsRequirement)
    .where(and(eq(learningRecords.employmentId, employmentId), eq(learningRecords.id, recordId)))
  return row
}

/** The edition of a day; of a day before them all, the first. */
export async function editionOn(tx: Tx, code: string, day: string): Promise<string> {
  const [row] = await tx
    .select({ validFrom: requirements.validFrom })
    .from(requirements)
    .where(eq(requirements.code, code))
    .orderBy(
      sql`${requirements.validFrom} <= ${day} desc,
        case when ${requirements.validFrom} <= ${day} then ${requirements.validFrom} end desc, ${requirements.validFrom}`,
    )
    .limit(1)
  return row!.validFrom
}

export async function insertRecord(tx: Tx, noted: typeof learningRecords.$inferInsert): Promise<string> {
  const [row] = await tx.insert(learningRecords).values(noted).returning({ id: learningRecords.id })
  return row!.id
}

type Said = Partial<
  Pick<
    typeof learningRecords.$inferInsert,
    | "assessedBy"
    | "assessedAt"
    | "signedOffBy"
    | "signedOffAt"
    | "takenBackBy"
    | "takenBackAt"
    | "takenBackWhy"
  >
>

export async function saveSaid(tx: Tx, recordId: string, said: Said): Promise<void> {
  await tx.update(learningRecords).set(said).where(eq(learningRecords.id, recordId))
}

export async function insertChoice(tx: Tx, choice: typeof learningChoices.$inferInsert): Promise<string> {
  const [row] = await tx.insert(learningChoices).values(choice).returning({ id: learningChoices.id })
  return row!.id
}

/** Which of several a worker is to have, by whose choice and why; undefined where nobody chose. */
export async function newestChoice(tx: Tx, employmentId: string, choice: string) {
  const [row] = await tx
    .select({
      code: learningChoices.code,
      reason: learningChoices.reason,
      chosenBy: learningChoices.chosenBy,
      chosenAt: learningChoices.chosenAt,
    })
    .from(learningChoices)
    .where(and(eq(learningChoices.employmentId, employmentId), eq(learningChoices.choice, choice)))
    .orderBy(desc(learningChoices.id))
    .limit(1)
  return row
}
