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
