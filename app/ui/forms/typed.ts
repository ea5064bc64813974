import type { TypedDay } from "#app/ui/forms/date-field.tsx"
import type { Problem } from "#app/ui/forms/problem.ts"
import type { Words } from "#app/ui/language/en/index.ts"

/** What was typed into a form, by the names of its fields. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** One field as text. */
export function textOf(typed: Typed, field: string): string {
  const value = typed[field]
  return typeof value === "string" ? value : (value?.at(-1) ?? "")
}

/** One field of boxes as what is ticked. */
export function ticksOf(typed: Typed, field: string): readonly string[] {
  const value = typed[field]
  return typeof value === "string" ? [value] : (value ?? [])
}

/** The three boxes of a day. */
export function dayOf(typed: Typed, field: string): Required<TypedDay> {
  return {
    day: textOf(typed, `${field}-day`),
    month: textOf(typed, `${field}-month`),
    year: textOf(typed, `${field}-year`),
  }
}

const boxOfDay = /-(day|month|year)$/

/**
 * Problems in the page's own words: where a schema could only say "answer this", what to write is said. The
 * three boxes of a day are one field with one problem.
 */
export function inOwnWords(
  problems: readonly Problem[] | undefined,
  own: Readonly<Record<string, string>>,
  general: Words["server"],
): readonly Problem[] {
  const found = new Map<string, Problem>()
  for (const problem of problems ?? []) {
    const field = problem.field?.replace(boxOfDay, "") ?? ""
    const vague = problem.text === general.answerMissing || problem.text === general.answerNotUnderstood
    const text = (vague && own[field]) || problem.text
    if (!found.has(field)) found.set(field, field === "" ? { text } : { field, text })
  }
  return [...found.values()]
}
