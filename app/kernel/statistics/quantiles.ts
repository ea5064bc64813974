/**
 * Below which a standard normal number lies with this chance, above one half. Abramowitz and Stegun, Handbook of
 * Mathematical Functions (1964), 26.2.23: wrong by less than 0.00045.
 */
export function normalQuantile(chance: number): number {
  const far = Math.sqrt(-2 * Math.log(1 - chance))
  const above = 2.515517 + far * (0.802853 + far * 0.010328)
  const below = 1 + far * (1.432788 + far * (0.189269 + far * 0.001308))
  return far - above / below
}

/**
 * The same of Student's t. Abramowitz and Stegun 26.7.5: wrong by less than a hundredth of itself from two degrees
 * of freedom on, for chances up to 0.975.
 */
export function studentQuantile(chance: number, freedom: number): number {
  const x = normalQuantile(chance)
  const [x2, by] = [x * x, 1 / freedom]
  const parts = [
    1,
    (x2 + 1) / 4,
    ((5 * x2 + 16) * x2 + 3) / 96,
    (((3 * x2 + 19) * x2 + 17) * x2 - 15) / 384,
    ((((79 * x2 + 776) * x2 + 1482) * x2 - 1920) * x2 - 945) / 92_160,
  ]
  return x * parts.reduceRight((sum, part) => sum * by + part, 0)
}

const surely = 0.95

/**
 * Standard errors by which two of so many things must differ to be told apart, if out of twenty such sets of equals
 * nineteen are to have no two told apart. Šidák's inequality (1967) over all pairs: it holds whatever hangs together
 * with what and however unlike the errors are, and stays within a thirtieth of the studentized range.
 */
export function apartAmong(things: number): number {
  const pairs = Math.max(1, (things * (things - 1)) / 2)
  return normalQuantile((1 + surely ** (1 / pairs)) / 2)
}

/** How much wider an error gets, for 1.96 of it to hold 19 times in 20, when it is itself found from so little. */
export function widenedBy(freedom: number): number {
  return studentQuantile((1 + surely) / 2, freedom) / normalQuantile((1 + surely) / 2)
}
