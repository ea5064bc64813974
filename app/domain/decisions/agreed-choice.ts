import { type KeyScoredAnswer, scoreByKey } from "#app/domain/scenarios/rules.ts"

/** From here on up a choice is a good one. */
const good = 4

/**
 * The best choice on which somebody and whoever wrote the question agree; null where they agree on little, or on
 * nothing that is good to do.
 * @returns the option's id
 */
export function agreedChoice(answer: KeyScoredAnswer): string | null {
  const { points, outOf } = scoreByKey(answer)
  if (outOf === 0 || points * 2 < outOf) return null
  const { kind, key, ratings, bestAndWorst, ordering } = answer
  const best = Math.max(...Object.values(key))
  const isBest = (id: string | null | undefined) => (id && key[id] === best && best >= good ? id : null)
  if (kind === "best-and-worst") return isBest(bestAndWorst?.best)
  if (kind === "put-in-order") return isBest(ordering?.[0])
  const alike = Object.entries(key).filter(([id, agreed]) => agreed >= good && ratings?.[id] === agreed)
  return alike.sort(([, one], [, other]) => other - one)[0]?.[0] ?? null
}
