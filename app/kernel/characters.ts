import type { z } from "zod"

const characters = new Intl.Segmenter("en", { granularity: "grapheme" })
/** A character as people see it may be many code units (a flag, a family, a letter with marks). */
const codeUnitsPerCharacter = 12

/** Counts characters as people see them, and no further than it must. */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false
  if (text.length > limit * codeUnitsPerCharacter) return true
  let seen = 0
  for (const _ of characters.segment(text)) {
    seen += 1
    if (seen > limit) return true
  }
  return false
}

/** A text of at most so many characters as people see them: for `z.string().check(atMost(100))`. */
export function atMost(limit: number): z.core.CheckFn<string> {
  return ({ value, issues }) => {
    if (!isLongerThan(value, limit)) return
    issues.push({ code: "too_big", origin: "string", maximum: limit, inclusive: true, input: value })
  }
}
