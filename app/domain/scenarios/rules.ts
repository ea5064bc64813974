import type { BestAndWorst, KeyScoredKind, Ordering, Ratings } from "#app/domain/scenarios/vocabulary.ts"
import { assertNever } from "#app/kernel/assert-never.ts"

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

/** What a question without a rating for each option gives at most: as much as one with four to rate. */
const mostPerQuestion = 4 * mostPerOption

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

/**
 * Graded credit for one best-and-worst question, half of it for each choice: by how far what was chosen is
 * from the best, and from the worst, in the key. Where two are as good as each other, either earns the same.
 */
export function scoreBestAndWorst({ best, worst }: BestAndWorst, key: AnswerKey): ScenarioScore {
  const agreed = Object.values(key)
  if (agreed.length === 0) return { points: 0, outOf: 0 }
  const near = (chosen: string | null, wanted: number) => {
    const found = chosen === null ? undefined : key[chosen]
    return found === undefined ? 0 : (pointsByDistance[Math.abs(found - wanted)] ?? 0)
  }
  const perChoice = mostPerQuestion / 2 / mostPerOption
  const points = perChoice * (near(best, Math.max(...agreed)) + near(worst, Math.min(...agreed)))
  return { points, outOf: mostPerQuestion }
}

/**
 * Graded credit for one put-in-order question. Of every two options the better one should stand first; two
 * that are as good as each other may stand either way. A pair counts by how far its two lie apart in the key,
 * and the share that stands right is squared, so that an order by chance does not do well by it.
 */
export function scoreOrdering(ordering: Ordering, key: AnswerKey): ScenarioScore {
  const options = Object.entries(key)
  const pairs = options.flatMap(([one, agreed], at) =>
    options.slice(at + 1).map(([other, otherAgreed]) => ({ one, other, apart: agreed - otherAgreed })),
  )
  const all = pairs.reduce((sum, { apart }) => sum + Math.abs(apart), 0)
  if (all === 0) return { points: 0, outOf: 0 }
  const right = pairs.reduce((sum, { one, other, apart }) => {
    const [place, otherPlace] = [ordering.indexOf(one), ordering.indexOf(other)]
    const placed = place >= 0 && otherPlace >= 0
    return placed && place < otherPlace === apart > 0 ? sum + Math.abs(apart) : sum
  }, 0)
  return { points: Math.floor(mostPerQuestion * (right / all) ** 2), outOf: mostPerQuestion }
}

/** What was answered to one question that is scored by its key. */
export type KeyScoredAnswer = {
  readonly kind: KeyScoredKind
  readonly ratings: Ratings | null
  readonly bestAndWorst: BestAndWorst | null
  readonly ordering: Ordering | null
  readonly key: AnswerKey
}

/** Graded credit for one question of any kind that is scored by its key. */
export function scoreByKey({ kind, ratings, bestAndWorst, ordering, key }: KeyScoredAnswer): ScenarioScore {
  switch (kind) {
    case "rate-options":
      return scoreRatings(ratings ?? {}, key)
    case "best-and-worst":
      return scoreBestAndWorst(bestAndWorst ?? { best: null, worst: null }, key)
    case "put-in-order":
      return scoreOrdering(ordering ?? [], key)
    default:
      return assertNever(kind)
  }
}

/** All key-scored questions of one application together. It ranks nobody out: it only ever informs people. */
export function scenarioScore(questions: readonly KeyScoredAnswer[]): ScenarioScore {
  return questions
    .map(scoreByKey)
    .reduce((sum, one) => ({ points: sum.points + one.points, outOf: sum.outOf + one.outOf }), {
      points: 0,
      outOf: 0,
    })
}
