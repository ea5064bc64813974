/**
 * Numbers from 0 up to 1 that look random and come again for the same seed, on every machine: an order or a
 * resampling can be replayed. Never for secrets.
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    // Mulberry32: a state of 32 bits is enough for orders and resampling, and small enough to read.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
