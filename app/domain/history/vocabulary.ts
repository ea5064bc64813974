/** What sort of thing happened, as a history is filtered by it. Each sort is seen by whom `policy.ts` names. */
export const historySorts = [
  "vacancies",
  "applications",
  "help",
  "panel",
  "meetings",
  "decisions",
  "checks",
  "questions",
  "workers",
  "services",
  "access",
  "complaints",
] as const
export type HistorySort = (typeof historySorts)[number]

/** Records whose history can be looked at by itself. */
export const recordKinds = [
  "vacancy",
  "application",
  "member",
  "colleague",
  "service",
  "question",
  "worker",
] as const
export type RecordKind = (typeof recordKinds)[number]

/** A record, as an address names it. */
export type RecordAsked = { readonly kind: RecordKind; readonly id: string }

/** How many events a page of a history holds, and a copy of it at most. */
export const historyPerPage = 30
export const historyCopyLimit = 5_000
