import { useLocation } from "@remix-run/react"
import { useLanguage } from "#app/ui/language/use-words.ts"

type Steps = {
  /** From 1; null where all stand on one page. */
  readonly at: number | null
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Whether the step of this number, from 1, stands on the page. */
  readonly shows: (step: number) => boolean
}

/** What in other languages stands on one page, a step at a time in Easy Read: the address says which (`?step=2`). */
export function useSteps(of: number): Steps {
  const asked = Number(new URLSearchParams(useLocation().search).get("step"))
  if (useLanguage() !== "easy-read" || of < 2) {
    return { at: null, isFirst: true, isLast: true, shows: () => true }
  }
  const at = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), of) : 1
  return { at, isFirst: at === 1, isLast: at === of, shows: (step) => step === at }
}
