import { asc, desc, eq, inArray } from "drizzle-orm"
import type { AnswerKey } from "#app/domain/scenarios/rules.ts"
import type { Tx } from "#db/ctx.ts"
import { answerKeys, questions, questionVersions } from "#db/schema/scenarios.ts"

/** The newest version of each question within reach of who asks: the shared library and their own. */
export function listNewestVersions(tx: Tx) {
  return tx
    .selectDistinctOn([questions.code, questions.id], {
      code: questions.code,
      versionId: questionVersions.id,
      kind: questionVersions.kind,
      title: questionVersions.title,
      situation: questionVersions.situation,
      ask: questionVersions.ask,
      options: questionVersions.options,
      valueCodes: questionVersions.valueCodes,
      ownerId: questionVersions.providerId,
    })
    .from(questionVersions)
    .innerJoin(questions, eq(questions.id, questionVersions.questionId))
    .orderBy(asc(questions.code), asc(questions.id), desc(questionVersions.version))
}

/** Answer keys by question version; row security gives them to staff and jobs only. */
export async function answerKeysOf(tx: Tx, versionIds: readonly string[]): Promise<Map<string, AnswerKey>> {
  const keys = new Map<string, Record<string, number>>()
  if (versionIds.length === 0) return keys
  const rows = await tx
    .select()
    .from(answerKeys)
    .where(inArray(answerKeys.questionVersionId, [...versionIds]))
  for (const { questionVersionId, optionId, points } of rows) {
    keys.set(questionVersionId, { ...keys.get(questionVersionId), [optionId]: points })
  }
  return keys
}
