import { daysLater, endsSoonDays } from "#app/domain/training/learning-rules.ts"
import type { LearningState } from "#app/domain/training/vocabulary.ts"
import { isId } from "#app/kernel/is-id.ts"

/** What workers can be looked for by; of the others nobody would be asked to do anything. */
export const statesToFind = [
  "lapsed",
  "ends-soon",
  "in-progress",
  "not-yet",
  "to-choose",
  "if-needed",
  "done",
] as const satisfies readonly LearningState[]
export type StateToFind = (typeof statesToFind)[number]

/** What the table of workers and training is narrowed by. */
export type MatrixFilters = {
  readonly service: string | null
  /** One requirement: no other is shown. */
  readonly training: string | null
  /** Whoever stands so with something that is shown. */
  readonly state: StateToFind | null
}

/** Reads filters from an address; what is not one of them is left out. */
export function matrixFiltersFrom(params: URLSearchParams): MatrixFilters {
  const service = params.get("service") ?? ""
  const training = params.get("training") ?? ""
  return {
    service: isId(service) ? service : null,
    training: /^[a-z0-9-]{1,60}$/.test(training) ? training : null,
    state: statesToFind.find((each) => each === params.get("state")) ?? null,
  }
}

/** Filters as an address carries them, always the same for the same filters. */
export function matrixFiltersAsQuery({ service, training, state }: MatrixFilters): string {
  return new URLSearchParams({
    ...(service && { service }),
    ...(training && { training }),
    ...(state && { state }),
  }).toString()
}

/** How many requirements stand beside one another. */
export const columnsAtOnce = 30

/** One page of columns, counted from 1, and how many pages there are. */
export function columnsOf<T>(
  all: readonly T[],
  page: number,
): { columns: readonly T[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(all.length / columnsAtOnce))
  const shown = Number.isInteger(page) ? Math.min(Math.max(page, 1), pages) : 1
  return { columns: all.slice((shown - 1) * columnsAtOnce, shown * columnsAtOnce), page: shown, pages }
}

/** The last day of what ends soon. */
export const endOfSoon = (today: string) => daysLater(today, endsSoonDays)
