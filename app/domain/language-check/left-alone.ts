import { namesOfThings } from "#app/domain/language-check/names-of-things.ts"

/** A stretch of a text, as `slice` counts. */
export type Stretch = { readonly start: number; readonly end: number }

const longestQuotation = 400
const joining = new Set(["of", "and", "the", "for", "on", "in", "to", "with", "(", ")"])

/** Names of laws and things in a text, which stand as they are. */
export function namesIn(text: string): Stretch[] {
  const found: Stretch[] = []
  for (const name of namesOfThings) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      found.push({ start, end: start + name.length })
    }
  }
  for (const law of text.matchAll(/\b(?:Act|Regulations|Order|Rules|Code)(?: (?:18|19|20)\d\d)?\b/g)) {
    const start = beginOfTitle(text, law.index)
    if (start < law.index) found.push({ start, end: law.index + law[0].length })
  }
  return found
}

/** Back from "Act" over words that begin with a capital, and the small words between them. */
function beginOfTitle(text: string, end: number): number {
  const before = [...text.slice(Math.max(0, end - 160), end).matchAll(/[^\s]+\s{1,2}/g)].reverse()
  const offset = Math.max(0, end - 160)
  let start = end
  for (const word of before) {
    const bare = word[0].trim()
    if (/[.;:!?]$/.test(bare)) break
    if (/^\(?\p{Lu}/u.test(bare)) start = offset + word.index
    else if (!joining.has(bare)) break
  }
  return start
}

/**
 * Somebody's own words: between quotation marks of any kind, in one paragraph. An apostrophe opens nothing: a
 * single mark opens only after a space and closes only before one.
 */
export function quotationsIn(text: string): Stretch[] {
  const found: Stretch[] = []
  let from = 0
  while (from < text.length) {
    const open = nextOpening(text, from)
    if (!open) break
    const end = closingOf(text, open.at, open.close)
    if (end < 0) from = open.at + 1
    else {
      found.push({ start: open.at, end: end + 1 })
      from = end + 1
    }
  }
  return found
}

const marks: Readonly<Record<string, string>> = { "“": "”", '"': '"', "‘": "’", "'": "'" }

function nextOpening(text: string, from: number): { at: number; close: string } | undefined {
  for (let at = from; at < text.length; at++) {
    const close = marks[text[at]!]
    if (!close) continue
    const single = close === "’" || close === "'"
    if (!single || at === 0 || /[\s(]/.test(text[at - 1]!)) return { at, close }
  }
  return undefined
}

function closingOf(text: string, at: number, close: string): number {
  const most = Math.min(text.length, at + longestQuotation)
  const single = close === "’" || close === "'"
  for (let end = at + 1; end < most; end++) {
    if (text[end] === "\n") return -1
    if (text[end] !== close) continue
    const next = text[end + 1]
    if (!single || next === undefined || /[\s.,;:!?)]/.test(next)) return end
  }
  return -1
}

export function isWithin({ start, end }: Stretch, stretches: readonly Stretch[]): boolean {
  return stretches.some((one) => one.start <= start && end <= one.end)
}
