import { and, asc, desc, eq, inArray, isNotNull, isNull, or } from "drizzle-orm"
import type { AnswerKey } from "#app/domain/scenarios/rules.ts"
import type { Tx } from "#db/ctx.ts"
import { answerKeys, questions, questionVersions } from "#db/schema/scenarios.ts"

/** What may be asked of applicants: the newest live version of each question of the library and of a provider. */
export function listNewestVersions(tx: Tx, providerId: string) {
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
    .where(
      and(
        isNotNull(questionVersions.liveAt),
        isNull(questions.retiredAt),
        eq(questions.setting, "applying"),
        or(isNull(questions.providerId), eq(questions.providerId, providerId)),
      ),
    )
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
