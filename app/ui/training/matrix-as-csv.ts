import type { MatrixFilters } from "#app/domain/training/matrix-filters.ts"
import type { LearningState } from "#app/domain/training/vocabulary.ts"
import { csvLine } from "#app/kernel/csv.ts"
import type { Words } from "#app/ui/language/en/index.ts"

type Worker = {
  readonly name: string
  readonly role: string
  readonly service: string | null
  readonly startedOn: string
  readonly cells: readonly {
    readonly code: string
    readonly state: LearningState
    readonly completedOn: string | null
    readonly until: string | null
  }[]
}

/** A worker's lines of the table as a file: one for each training that they are asked for or have. */
export function matrixLines(
  { name, role, service, startedOn, cells }: Worker,
  {
    titles,
    filters,
    words,
  }: {
    readonly titles: ReadonlyMap<string, string>
    readonly filters: MatrixFilters
    readonly words: Words["learning"]
  },
): string {
  return cells
    .filter(({ state }) => (filters.state === null ? state !== "not-wanted" : state === filters.state))
    .map(({ code, state, completedOn, until }) =>
      csvLine([
        name,
        role,
        service,
        startedOn,
        titles.get(code) ?? code,
        words.states[state],
        completedOn,
        until,
      ]),
    )
    .join("")
}
