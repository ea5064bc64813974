import type { Finding } from "#app/domain/language-check/vocabulary.ts"

/**
 * Findings in the order of the text, none inside or across another: the one that blocks stays, then the longer,
 * then the earlier in the list. A sentence that is hard to read may hold others.
 */
export function settled(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  const byWeight = [...findings].sort(
    (a, b) => Number(b.blocks) - Number(a.blocks) || b.end - b.start - (a.end - a.start),
  )
  for (const one of byWeight) {
    if (one.kind === "hard-to-read" || !kept.some((other) => overlap(one, other))) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end)
}

function overlap(a: Finding, b: Finding): boolean {
  return b.kind !== "hard-to-read" && a.start < b.end && b.start < a.end
}

/**
 * The text with better words in a finding's place: a capital stays a capital, and "a" or "an" before it follows.
 */
export function putBetter(text: string, { start, end, found }: Finding, better: string): string {
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
