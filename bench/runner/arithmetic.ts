/** The middle of some numbers; the mean of the two middle ones where there is no single middle. */
export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new Error("there is no median of nothing")
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** The value that `share` (0 to 1) of the sorted numbers do not exceed. */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return 0
  const rank = Math.ceil(share * sorted.length)
  return sorted[Math.min(sorted.length - 1, Math.max(0, rank - 1))]!
}

/** How far apart runs of the same cell lie: the largest over the smallest. */
export function spread(numbers: readonly number[]): number {
  return Math.max(...numbers) / Math.min(...numbers)
}

export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits))
}

export type Anchor = { readonly rps: number }

/**
 * How many times a peer's speed ours is, without running the peer: each is taken as a share of the limit
 * measured in its own run, so that the speed of the machines cancels out.
 */
export function timesThePeer(ourShareOfLimit: number, peer: Anchor, limit: Anchor): number {
  return ourShareOfLimit / (peer.rps / limit.rps)
}
