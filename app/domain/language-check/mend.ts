import type { Finding } from "#app/domain/language-check/vocabulary.ts"

/**
 * The text with better words in a finding's place: a capital stays a capital, and "a" or "an" before it follows.
 */
export function putBetter(
  text: string,
  { start, end, found }: Pick<Finding, "start" | "end" | "found">,
  better: string,
): string {
  const first = found.charAt(0)
  const isCapital = (letter: string) => letter !== letter.toLowerCase()
  const capital = isCapital(first) && !isCapital(found.charAt(1))
  const put = capital ? better.charAt(0).toUpperCase() + better.slice(1) : better
  const before = text.slice(0, start).replace(/\b(an?)(\s)$/i, (_, article: string, space: string) => {
    const a = article.charAt(0)
    return `${/^[aeiou]/i.test(better) && !/^(?:us|one)/i.test(better) ? `${a}n` : a}${space}`
  })
  return before + put + text.slice(end)
}

/** One press: in this field, at this place, these better words for those found. */
export type Mend = {
  readonly field: string
  readonly start: number
  readonly found: string
  readonly better: string
}

/** A mend as the value of its button. */
export function mendValue(field: string, { start, found }: Finding, better: string): string {
  return JSON.stringify([field, start, found, better])
}

export function readMend(value: string): Mend | null {
  try {
    const parts: unknown = JSON.parse(value)
    if (!Array.isArray(parts)) return null
    const [field, start, found, better] = parts as unknown[]
    if (typeof field !== "string" || typeof start !== "number") return null
    if (typeof found !== "string" || found === "" || typeof better !== "string") return null
    return { field, start, found, better }
  } catch {
    return null
  }
}

/**
 * The text with one mend made. Where it has changed since it was checked, the words are looked for; null where
 * they are there no more.
 */
export function mended(text: string, { start, found, better }: Mend): string | null {
  const at = text.startsWith(found, start) ? start : text.indexOf(found)
  return at < 0 ? null : putBetter(text, { start: at, end: at + found.length, found }, better)
}
