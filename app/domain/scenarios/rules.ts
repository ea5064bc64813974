import type { Ratings } from "#app/domain/scenarios/vocabulary.ts"

/** How good each option is, by option id, as those who wrote the question agreed. */
export type AnswerKey = Readonly<Record<string, number>>

export type ScenarioScore = {
  readonly points: number
  /** The most that could be had. Nothing to score: 0. */
  readonly outOf: number
}

/**
 * Points for one option by how far its rating is from the key. Half is lost with the first step, so that
 * somebody who rates everything in the middle does not do well by it.
 */
const pointsByDistance = [4, 2, 1, 0, 0] as const
const mostPerOption = pointsByDistance[0]

/**
 * Graded credit for one rate-options question: the nearer to the answer key, the more. An option left
 * unrated earns nothing; a rating of an option that the key does not know counts for nothing.
 */
export function scoreRatings(ratings: Ratings, key: AnswerKey): ScenarioScore {
  const options = Object.entries(key)
  const points = options.reduce((sum, [optionId, agreed]) => {
    const rated = ratings[optionId]
    return rated === undefined ? sum : sum + (pointsByDistance[Math.abs(rated - agreed)] ?? 0)
  }, 0)
  return { points, outOf: options.length * mostPerOption }
}

/** All rate-options questions of one application together. It ranks nobody out: it only ever informs people. */
export function scenarioScore(
  questions: readonly { readonly ratings: Ratings | null; readonly key: AnswerKey }[],
): ScenarioScore {
  return questions
    .map(({ ratings, key }) => scoreRatings(ratings ?? {}, key))
    .reduce((sum, one) => ({ points: sum.points + one.points, outOf: sum.outOf + one.outOf }), {
      points: 0,
      outOf: 0,
    })
}
