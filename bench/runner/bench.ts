import type { Options } from "./options.ts"
import type { Measuring } from "./pairs.ts"
import type { Stand } from "./stand.ts"
import type { Pair } from "./verdict.ts"

export type BenchReport = {
  /** By cell, such as `list-warm.c20`. */
  readonly pairs: Readonly<Record<string, readonly Pair[]>>
  /** What the limit is, in words. */
  readonly limit: unknown
  readonly ratio: unknown
  readonly target: unknown
  readonly more: Readonly<Record<string, unknown>>
  /** What was not as it must be, however fast. */
  readonly wrong: readonly string[]
  /** Targets that were missed. */
  readonly missed: readonly string[]
}

type Given = {
  readonly stand: Stand
  readonly measuring: Measuring
  readonly options: Options
  readonly say: (text: string) => void
}

export type Bench = (given: Given) => Promise<BenchReport>
