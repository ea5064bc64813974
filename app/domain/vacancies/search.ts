import {
  type CareValue,
  careValueCodes,
  type SupportSetting,
  supportSettings,
} from "#app/domain/vacancies/vocabulary.ts"

/** Hours a week, in bands: whole minutes from the one and below the other. */
export const hoursBands = {
  "under-16": { from: 0, below: 16 * 60 },
  "16-to-29": { from: 16 * 60, below: 30 * 60 },
  "30-or-more": { from: 30 * 60, below: 100 * 60 },
} as const
export type HoursBand = keyof typeof hoursBands
export const hoursBandNames = Object.keys(hoursBands) as readonly HoursBand[]

/** What somebody looks for. What is empty or false asks for nothing; a list is met by any one of its own. */
export type JobSearch = {
  readonly words: string
  readonly place: string
  readonly hours: readonly HoursBand[]
  /** At or above the real living wage of the place of work. */
  readonly livingWage: boolean
  readonly noDriving: boolean
  readonly settings: readonly SupportSetting[]
  readonly values: readonly CareValue[]
}

/** One thing that a search asks, apart from the rest of it. */
export type SearchPart =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "place"; readonly place: string }
  | { readonly kind: "hours"; readonly band: HoursBand }
  | { readonly kind: "living-wage" }
  | { readonly kind: "no-driving" }
  | { readonly kind: "setting"; readonly setting: SupportSetting }
  | { readonly kind: "value"; readonly value: CareValue }

const longestText = 100

/** A search as its address says it. What it says beside that, or wrongly, is left out. */
export function searchFrom(params: URLSearchParams): JobSearch {
  const chosen = <T extends string>(name: string, known: readonly T[]) => {
    const asked = params.getAll(name)
    return known.filter((each) => asked.includes(each))
  }
  return {
    words: oneLine(params.get("words")),
    place: oneLine(params.get("place")),
    hours: chosen("hours", hoursBandNames),
    livingWage: chosen("pay", ["living-wage"]).length > 0,
    noDriving: chosen("driving", ["not-needed"]).length > 0,
    settings: chosen("setting", supportSettings),
    values: chosen("value", careValueCodes),
  }
}

/** The name and value by which each part of a search stands in its address. */
function paramOf(part: SearchPart): [name: string, value: string] {
  switch (part.kind) {
    case "words":
      return ["words", part.words]
    case "place":
      return ["place", part.place]
    case "hours":
      return ["hours", part.band]
    case "living-wage":
      return ["pay", "living-wage"]
    case "no-driving":
      return ["driving", "not-needed"]
    case "setting":
      return ["setting", part.setting]
    case "value":
      return ["value", part.value]
  }
}

/** All that a search asks, in the order of its form. Nothing: every open job. */
export function partsOf(search: JobSearch): SearchPart[] {
  return [
    ...(search.words ? [{ kind: "words", words: search.words } as const] : []),
    ...(search.place ? [{ kind: "place", place: search.place } as const] : []),
    ...search.hours.map((band) => ({ kind: "hours", band }) as const),
    ...(search.livingWage ? [{ kind: "living-wage" } as const] : []),
    ...(search.noDriving ? [{ kind: "no-driving" } as const] : []),
    ...search.settings.map((setting) => ({ kind: "setting", setting }) as const),
    ...search.values.map((value) => ({ kind: "value", value }) as const),
  ]
}

/** The search as it stands in its one address: sorted, and nothing in it that asks for nothing. */
export function paramsOf(search: JobSearch): URLSearchParams {
  const params = new URLSearchParams(partsOf(search).map(paramOf))
  params.sort()
  return params
}

/** `/jobs` with a search, and with whatever else belongs to its address. */
export function searchPath(path: string, search: JobSearch, more: Readonly<Record<string, string>> = {}) {
  const params = paramsOf(search)
  for (const [name, value] of Object.entries(more)) params.append(name, value)
  const text = params.toString()
  return text ? `${path}?${text}` : path
}

/** The search without one of its parts. */
export function without(search: JobSearch, part: SearchPart): JobSearch {
  switch (part.kind) {
    case "words":
      return { ...search, words: "" }
    case "place":
      return { ...search, place: "" }
    case "hours":
      return { ...search, hours: search.hours.filter((band) => band !== part.band) }
    case "living-wage":
      return { ...search, livingWage: false }
    case "no-driving":
      return { ...search, noDriving: false }
    case "setting":
      return { ...search, settings: search.settings.filter((setting) => setting !== part.setting) }
    case "value":
      return { ...search, values: search.values.filter((value) => value !== part.value) }
  }
}

export type SearchFilter = SearchPart["kind"]

/** A search that asks one thing less. All choices of a filter go at once: each widens the others. */
export type Loosened = { readonly filter: SearchFilter; readonly search: JobSearch }

/** Every way to ask one thing less. */
export function loosened(search: JobSearch): Loosened[] {
  const filters = [...new Set(partsOf(search).map(({ kind }) => kind))]
  return filters.map((filter) => ({
    filter,
    search: partsOf(search)
      .filter(({ kind }) => kind === filter)
      .reduce(without, search),
  }))
}

const postcode = /\b([a-z]{1,2}\d[a-z\d]?)(?:\s*\d[a-z]{2}|\s+\d[a-z]?)\b/giu
const outcode = /^[a-z]{1,2}\d[a-z\d]?$/u

/**
 * What was typed for a place, as PostgreSQL asks for it (`to_tsquery`): each word may be the beginning of
 * one; of a postcode the first half counts, and as it is, because LS1 is not LS16.
 * @returns empty where nothing is left to look for
 */
export function placeQuery(place: string): string {
  const words =
    place
      .replace(postcode, " $1 ")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  // The word itself beside its beginnings: of those PostgreSQL only guesses how many there are.
  return words.map((word) => (outcode.test(word) ? `'${word}'` : `('${word}' | '${word}':*)`)).join(" & ")
}

/** One line as it was meant: no control characters, single spaces, not too long. */
function oneLine(text: string | null): string {
  const line = (text ?? "").normalize("NFC").replace(/[\p{C}\s]+/gu, " ")
  return [...line.trim()].slice(0, longestText).join("").trim()
}
