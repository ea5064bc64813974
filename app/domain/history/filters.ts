import {
  type HistorySort,
  historySorts,
  type RecordAsked,
  recordKinds,
} from "#app/domain/history/vocabulary.ts"
import { isId } from "#app/kernel/is-id.ts"

/** What a history is narrowed by. */
export type HistoryFilters = {
  /** Whoever did it. */
  readonly who: string | null
  readonly sort: HistorySort | null
  /** Days in London, `YYYY-MM-DD`, both included. */
  readonly from: string | null
  readonly to: string | null
  readonly about: RecordAsked | null
}

export const everything: HistoryFilters = { who: null, sort: null, from: null, to: null, about: null }

/** Reads filters from an address; what is not one of them is left out. Two days the wrong way round are turned. */
export function historyFiltersFrom(params: URLSearchParams): HistoryFilters {
  const who = params.get("who") ?? ""
  const from = dayFrom(params.get("from"))
  const to = dayFrom(params.get("to"))
  const turned = from !== null && to !== null && from > to
  return {
    who: isId(who) ? who : null,
    sort: historySorts.find((sort) => sort === params.get("sort")) ?? null,
    from: turned ? to : from,
    to: turned ? from : to,
    about: recordFrom(params.get("about")),
  }
}

/** Filters as an address carries them, always the same for the same filters. */
export function historyFiltersAsQuery({ who, sort, from, to, about }: HistoryFilters): string {
  return new URLSearchParams({
    ...(about && { about: recordAsText(about) }),
    ...(who && { who }),
    ...(sort && { sort }),
    ...(from && { from }),
    ...(to && { to }),
  }).toString()
}

/** A record as an address carries it: `vacancy.<id>`. */
export const recordAsText = ({ kind, id }: RecordAsked) => `${kind}.${id}`

/** Whether a history is narrowed by more than the record it is of. */
export const isNarrowed = ({ who, sort, from, to }: HistoryFilters) =>
  who !== null || sort !== null || from !== null || to !== null

function recordFrom(text: string | null): RecordAsked | null {
  const [name, id = "", ...rest] = (text ?? "").split(".")
  const kind = recordKinds.find((one) => one === name)
  return kind && rest.length === 0 && isId(id) ? { kind, id } : null
}

/** A day that there is: the 31st of June is none. */
function dayFrom(text: string | null): string | null {
  if (!text || !/^20\d\d-\d\d-\d\d$/.test(text)) return null
  const at = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : null
}
