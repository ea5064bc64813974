/** Any part of a catalogue, to be laid over the English: what is left out stays English. */
export type Override<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Said
    ? (...args: Args) => Translation<Said>
    : T extends readonly (infer Item)[]
      ? readonly Item[]
      : T extends object
        ? { readonly [Key in keyof T]?: Override<T[Key]> }
        : T

/** A part of a catalogue in another language, whole: a word left out, or one too many, does not compile. */
export type Translation<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Said
    ? (...args: Args) => Translation<Said>
    : T extends object
      ? { readonly [Key in keyof T]: Translation<T[Key]> }
      : T

type Branch = Readonly<Record<string, unknown>>

function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function layOver(base: unknown, over: unknown): unknown {
  if (over === undefined) return base
  if (!isBranch(base) || !isBranch(over)) return over
  return Object.fromEntries(Object.keys(base).map((key) => [key, layOver(base[key], over[key])]))
}

/** `base` with every word that `over` has. Lists are replaced whole. Done once, when the module loads. */
export function withOverride<T>(base: T, over: Override<T>): T {
  return layOver(base, over) as T
}
