import { type Standing, stateOf } from "#app/domain/training/learning-rules.ts"
import { othersToChoose, type Requirement } from "#app/domain/training/rules.ts"
import type { LearningState } from "#app/domain/training/vocabulary.ts"

/** One requirement and where a worker stands with it. */
export type LearningLine = {
  readonly code: string
  readonly title: string
  readonly onlyWhere: string
  readonly state: LearningState
  readonly completedOn: string | null
  readonly until: string | null
  /** Titles of what it is chosen from. */
  readonly others: readonly string[]
}

/** @param all the whole catalogue, of which the requirement is one */
export function learningLine(
  requirement: Requirement,
  all: readonly Requirement[],
  {
    standing,
    role,
    day,
  }: { readonly standing: Standing | undefined; readonly role: string; readonly day: string },
): LearningLine {
  const { code, title, onlyWhere, choice, roleCodes } = requirement
  return {
    code,
    title,
    onlyWhere,
    state: stateOf({ wanted: roleCodes.includes(role), choice, onlyWhere }, standing ?? null, day),
    completedOn: standing?.completedOn ?? null,
    until: standing?.until ?? null,
    others: othersToChoose(all, requirement),
  }
}
