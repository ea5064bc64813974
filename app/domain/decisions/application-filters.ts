import { type ApplicationGroup, isApplicationGroup } from "#app/domain/decisions/vocabulary.ts"

/** Where applications stand that a list shows: one group, or all that were sent. */
export type ShownGroup = ApplicationGroup | "all"

/** How many days ago at least an application was sent, as the filter offers them. */
export const waitingDays = [3, 7, 14, 28] as const
export type WaitingDays = (typeof waitingDays)[number]

/** What a list of a vacancy's applications is narrowed by. Never by how somebody answered. */
export type ApplicationFilters = {
  readonly group: ShownGroup
  readonly days: WaitingDays | null
  /** Words of a reference, the signs an application is called by, or a name that was shown. */
  readonly words: string
}

export const wordsLimit = 100

/** Reads filters from an address; what is not one of them is left out. */
export function filtersFrom(params: URLSearchParams): ApplicationFilters {
  const show = params.get("show")
  const days = waitingDays.find((each) => String(each) === params.get("days")) ?? null
  const words = (params.get("words") ?? "").trim().replace(/\s+/g, " ").slice(0, wordsLimit)
  return { group: show === "all" ? "all" : isApplicationGroup(show) ? show : "waiting", days, words }
}

/** Filters as an address carries them, always the same for the same filters. */
export function filtersAsQuery({ group, days, words }: ApplicationFilters): string {
  return new URLSearchParams({
    show: group,
    ...(days !== null && { days: String(days) }),
    ...(words && { words }),
  }).toString()
}

/** What somebody looks for by words that are no whole reference. */
export type Sought =
  /** The end of an id, or its last half, as an application is called while nobody may know whose it is. */
  | { readonly kind: "called"; readonly ending: string; readonly text: string }
  /** Some words of a reference, or part of a name. */
  | { readonly kind: "words"; readonly inReference: readonly string[]; readonly text: string }

export function soughtBy(words: string): Sought | null {
  if (words === "") return null
  const ending = words.toLowerCase().replace(/[\s-]/g, "")
  if (/^(?:[\da-f]{4}){1,2}$/.test(ending)) return { kind: "called", ending, text: words }
  const inReference = words.toLowerCase().split(/[\s,.-]+/)
  const plain = inReference.every((word) => /^[a-z]+$/.test(word))
  return { kind: "words", inReference: plain ? inReference : [], text: words }
}
