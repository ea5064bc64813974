import type { BestAndWorst, KeyScoredKind, Ordering, Ratings } from "#app/domain/scenarios/vocabulary.ts"

/** From here on up a choice is a good one. */
const good = 4

type Answered = {
  readonly kind: KeyScoredKind
  readonly ratings: Ratings | null
  readonly bestAndWorst: BestAndWorst | null
  readonly ordering: Ordering | null
  /** How good each option is, by its id. */
  readonly key: Readonly<Record<string, number>>
  /** What it earns by the key (scenarios/rules.ts). */
  readonly score: { readonly points: number; readonly outOf: number }
}

/**
 * The best choice on which somebody and whoever wrote the question agree; null where they agree on little, or on
 * nothing that is good to do.
 * @returns the option's id
 */
export function agreedChoice({ score, ...answer }: Answered): string | null {
  const { points, outOf } = score
  if (outOf === 0 || points * 2 < outOf) return null
  const { kind, key, ratings, bestAndWorst, ordering } = answer
  const best = Math.max(...Object.values(key))
  const isBest = (id: string | null | undefined) => (id && key[id] === best && best >= good ? id : null)
  if (kind === "best-and-worst") return isBest(bestAndWorst?.best)
  if (kind === "put-in-order") return isBest(ordering?.[0])
  const alike = Object.entries(key).filter(([id, agreed]) => agreed >= good && ratings?.[id] === agreed)
  return alike.sort(([, one], [, other]) => other - one)[0]?.[0] ?? null
}
