import { isWithin, namesIn, quotationsIn } from "#app/domain/language-check/left-alone.ts"
import { knownLetters } from "#app/domain/language-check/names-of-things.ts"
import { type SourceCode, sources } from "#app/domain/language-check/sources.ts"
import type { Finding, FindingKind, TextUse } from "#app/domain/language-check/vocabulary.ts"
import type { WordGroup } from "#app/domain/language-check/word-group.ts"
import { diminishing } from "#app/domain/language-check/words-diminishing.ts"
import { diminishingMore } from "#app/domain/language-check/words-diminishing-more.ts"
import { jargon } from "#app/domain/language-check/words-jargon.ts"
import { ofPeople } from "#app/domain/language-check/words-of-people.ts"

export const wordGroups: readonly WordGroup[] = [...diminishing, ...diminishingMore, ...ofPeople, ...jargon]

type Pattern = { readonly matcher: RegExp; readonly better: readonly string[]; readonly group: WordGroup }

// ASCII alone: with `\p{L}` and capitals ignored, each of hundreds of patterns takes a millisecond to compile.
const boundary = { before: "(?<![A-Za-z0-9])", after: "(?![A-Za-z0-9])" }

/** A pattern of the list as a regular expression. It has no `*` or `+`, so it cannot run away. */
export function compiled(pattern: string, exact = false): RegExp {
  const source = pattern
    .replaceAll("['’]?", "'")
    .replaceAll("'", "['’]?")
    .replaceAll(" ?", "[\\s-]{0,3}")
    .replaceAll(" ", "[\\s-]{1,3}")
  return new RegExp(`${boundary.before}(?:${source})${boundary.after}`, exact ? "g" : "gi")
}

let patterns: readonly Pattern[] | undefined

function allPatterns(): readonly Pattern[] {
  patterns ??= wordGroups.flatMap((group) =>
    Object.entries(group.words).map(([says, better]) => ({
      matcher: compiled(says, group.exact),
      better: better.split("|").filter((one) => one !== ""),
      group,
    })),
  )
  return patterns
}

/** A finding as this room makes it; only words that diminish keep anything back. */
export function finding(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  said: { kind: FindingKind; why: string; source: SourceCode; better: readonly string[] },
): Finding {
  return {
    kind: said.kind,
    start,
    end,
    found: text.slice(start, end),
    why: said.why,
    source: sources[said.source],
    better: said.better,
    blocks: said.kind === "diminishing",
  }
}

/** What our own list finds. Names of laws and things stay, and so do somebody's own words in quotation marks. */
export function findWords(text: string, use: TextUse): Finding[] {
  const names = namesIn(text)
  const quotations = quotationsIn(text)
  const found: Finding[] = []
  for (const { matcher, better, group } of allPatterns()) {
    if (group.uses && !group.uses.includes(use)) continue
    for (const match of text.matchAll(matcher)) {
      const place = trimmed(text, match.index, match.index + match[0].length)
      if (place.end <= place.start || isWithin(place, names)) continue
      if (!group.evenQuoted && isWithin(place, quotations)) continue
      if (group.exact && isExplained(text, match[0])) continue
      if (group.unless && excused(sentenceAround(text, place.start, place.end), group.unless)) continue
      found.push(finding(text, place, { ...group, better }))
    }
  }
  return [...found, ...unknownLetters(text, [...names, ...quotations])]
}

function trimmed(text: string, start: number, end: number) {
  const words = text.slice(start, end)
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  }
}

const excuses = new Map<string, RegExp>()

function excused(sentence: string, unless: readonly string[]): boolean {
  return unless.some((pattern) => {
    const known = excuses.get(pattern) ?? new RegExp(pattern, "i")
    excuses.set(pattern, known)
    return known.test(sentence)
  })
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = Math.max(...[".", "!", "?", "\n"].map((mark) => text.lastIndexOf(mark, start - 1)))
  const after = text.slice(end).search(/[.!?\n]/)
  return text.slice(before + 1, after < 0 ? text.length : end + after + 1)
}

/** Abbreviations that few know, unless the text says what they stand for. */
function unknownLetters(text: string, leftAlone: readonly { start: number; end: number }[]): Finding[] {
  const shouted = text === text.toUpperCase()
  if (shouted) return []
  const found: Finding[] = []
  for (const match of text.matchAll(/(?<![\p{L}\p{N}&'’-])\p{Lu}{3,5}s?(?![\p{L}\p{N}&-])/gu)) {
    const place = { start: match.index, end: match.index + match[0].length }
    const letters = match[0].replace(/s$/, "")
    if (knownLetters.has(letters) || isExplained(text, letters) || isWithin(place, leftAlone)) continue
    if (isShouted(text, place)) continue
    const why = "Letters stand for words that people new to care do not know. Say what it is."
    found.push(finding(text, place, { kind: "jargon", why, source: "whyLanguage", better: [] }))
  }
  return found
}

/** "Mental Capacity Act (MCA)", or "MCA (Mental Capacity Act)". */
function isExplained(text: string, letters: string): boolean {
  return text.includes(`(${letters})`) || text.includes(`${letters} (`)
}

/** Beside another word in capitals it is said loudly, not shortened. */
function isShouted(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /\p{Lu}{2,}[\s,]{1,2}$/u.test(text.slice(0, start)) || /^[\s,!]{1,2}\p{Lu}{2,}/u.test(text.slice(end))
  )
}
