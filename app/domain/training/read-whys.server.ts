import { asc, eq } from "drizzle-orm"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { answerKeys, questionVersions } from "#db/schema/scenarios.ts"

/** From here on up something is good to do. */
const good = 4

/**
 * What is good to do in each story that a worker met when they applied, and why, in the words of those who know.
 * Row security gives a worker the keys of these questions alone, and only while they work there.
 */
export function readWhysToLearn(ctx: Ctx<PersonActor>) {
  return reading(ctx, async (tx) => {
    const rows = await tx
      .select({
        versionId: questionVersions.id,
        title: questionVersions.title,
        situation: questionVersions.situation,
        options: questionVersions.options,
        raters: questionVersions.raters,
        credit: questionVersions.credit,
        optionId: answerKeys.optionId,
        points: answerKeys.points,
        why: answerKeys.why,
      })
      .from(answerKeys)
      .innerJoin(questionVersions, eq(questionVersions.id, answerKeys.questionVersionId))
      .orderBy(asc(questionVersions.title), asc(questionVersions.id), asc(answerKeys.optionId))
    const stories = [...new Map(rows.map((row) => [row.versionId, row])).values()]
    return stories
      .map(({ versionId, title, situation, options, raters, credit }) => ({
        ...{ versionId, title, situation, credit },
        /** Rated by people who draw on support; if not, said by those who wrote it. */
        rated: raters > 0,
        good: rows
          .filter((row) => row.versionId === versionId && row.points >= good && row.why !== "")
          .sort((one, other) => other.points - one.points)
          .map(({ optionId, why }) => ({
            optionId,
            text: options?.find(({ id }) => id === optionId)?.text ?? "",
            why,
          })),
      }))
      .filter((story) => story.good.length > 0)
  })
}
