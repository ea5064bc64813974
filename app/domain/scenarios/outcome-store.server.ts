import type { Tx } from "#db/ctx.ts"
import { questionOutcomes } from "#db/schema/scenarios.ts"

export type QuestionOutcome = {
  readonly providerId: string
  readonly vacancyQuestionId: string
  readonly questionVersionId: string
  readonly answers: number
  /** How often 1, 2, 3, 4 and 5 were given. */
  readonly tally: readonly number[]
  readonly alpha: number | null
  readonly countedAt: Date
}

/** What one panel's scores of a question come to. The question's record is made anew from all of these. */
export async function saveOutcome(tx: Tx, { vacancyQuestionId, tally, ...counted }: QuestionOutcome) {
  const { answers, alpha, countedAt } = counted
  await tx
    .insert(questionOutcomes)
    .values({ vacancyQuestionId, ...counted, tally: [...tally] })
    .onConflictDoUpdate({
      target: questionOutcomes.vacancyQuestionId,
      set: { answers, tally: [...tally], alpha, countedAt },
    })
}
