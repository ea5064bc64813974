import { asc, desc, eq } from "drizzle-orm"
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js"
import { answerKeys, practiceAnswers, questions, questionVersions } from "#db/schema/scenarios.ts"
import type { SeedQuestion } from "#db/seed/reference/question-types.ts"
import { seedQuestions } from "#db/seed/reference/questions.ts"

/** What is said of the library's answer keys: nobody who draws on support has rated them. */
const keyReason = "Its key was written with the question. People who draw on support have not rated it yet."

type Tx = Pick<PostgresJsDatabase, "select" | "insert" | "update">

/**
 * Puts the shared question library in. A version is never changed: a question that is worded or keyed
 * differently from its newest version gets the next one, and vacancies keep the one they were published with.
 */
export async function insertLibrary(tx: Tx, library: readonly SeedQuestion[] = seedQuestions): Promise<void> {
  for (const question of library) {
    const id = (await questionIdOf(tx, question.code)) ?? (await insertQuestion(tx, question))
    const newest = await newestVersionOf(tx, id)
    const wanted = textOf(question)
    const versionId =
      newest && sameText(newest.text, wanted)
        ? newest.id
        : await insertVersion(tx, question, { questionId: id, version: (newest?.version ?? 0) + 1 })
    await insertPractice(tx, question, versionId)
  }
}

async function questionIdOf(tx: Tx, code: string): Promise<string | undefined> {
  const [known] = await tx.select({ id: questions.id }).from(questions).where(eq(questions.code, code))
  return known?.id
}

async function insertQuestion(tx: Tx, { code, kind, setting }: SeedQuestion): Promise<string> {
  const [made] = await tx
    .insert(questions)
    .values({ code, kind, setting: setting ?? "applying" })
    .returning({ id: questions.id })
  return made!.id
}

/** All that makes a version what it is. */
function textOf(question: SeedQuestion) {
  return {
    kind: question.kind,
    title: question.title,
    situation: question.situation,
    ask: question.ask,
    easyRead: question.easyRead,
    welsh: question.welsh,
    options: question.options?.map(({ id, text }) => ({ id, text })) ?? null,
    valueCodes: [...question.values],
    guide: question.guide ?? null,
    credit: question.credit,
    key: question.options?.map(({ id, key, why }) => ({ id, points: key, why })) ?? [],
  }
}

async function newestVersionOf(tx: Tx, questionId: string) {
  const [row] = await tx
    .select()
    .from(questionVersions)
    .where(eq(questionVersions.questionId, questionId))
    .orderBy(desc(questionVersions.version))
    .limit(1)
  if (!row) return undefined
  const key = await tx
    .select({ id: answerKeys.optionId, points: answerKeys.points, why: answerKeys.why })
    .from(answerKeys)
    .where(eq(answerKeys.questionVersionId, row.id))
    .orderBy(asc(answerKeys.optionId))
  const { kind, title, situation, ask, easyRead, welsh, options, valueCodes, guide, credit, version } = row
  return {
    id: row.id,
    version,
    text: { kind, title, situation, ask, easyRead, welsh, options, valueCodes, guide, credit, key },
  }
}

/** Whether two say the same; a jsonb column forgets the order of names. */
function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inNameOrder) === JSON.stringify(other, inNameOrder)
}

function inNameOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

type Place = { readonly questionId: string; readonly version: number }

async function insertVersion(tx: Tx, question: SeedQuestion, place: Place): Promise<string> {
  const { key, ...text } = textOf(question)
  const [made] = await tx
    .insert(questionVersions)
    .values({ ...place, ...text })
    .returning({ id: questionVersions.id })
  const versionId = made!.id
  if (key.length > 0) {
    await tx
      .insert(answerKeys)
      .values(key.map(({ id, points, why }) => ({ questionVersionId: versionId, optionId: id, points, why })))
  }
  await tx
    .update(questionVersions)
    .set({ liveAt: new Date(), liveReason: key.length > 0 ? keyReason : null })
    .where(eq(questionVersions.id, versionId))
  return versionId
}

async function insertPractice(tx: Tx, { samples }: SeedQuestion, questionVersionId: string): Promise<void> {
  if (!samples) return
  await tx
    .insert(practiceAnswers)
    .values(
      samples.map(({ text, ...sample }, at) => ({ questionVersionId, place: at + 1, body: text, ...sample })),
    )
    .onConflictDoNothing()
}
