import type { VacancyStanding } from "#app/domain/decisions/rules.ts"
import { assertNever } from "#app/kernel/assert-never.ts"
import type { Words } from "#app/ui/language/en/index.ts"

type Waiting = {
  readonly standing: VacancyStanding
  readonly submitted: number
  readonly heard: number
  readonly shortlisted: number
}

/** What a vacancy waits for, in a sentence: the same one on its own page and among all that waits. */
export function whatWaits(
  words: Words["provider"]["today"],
  { standing, submitted, heard, shortlisted }: Waiting,
): string {
  switch (standing) {
    case "draft":
      return words.draft
    case "open":
      return words.open(submitted)
    case "scoring":
      return words.panelAtWork(heard, submitted)
    case "ready":
      return words.ready(submitted)
    case "closed":
      return shortlisted > 0 ? words.shortlistDone(shortlisted) : words.none
    default:
      return assertNever(standing)
  }
}
