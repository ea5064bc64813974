import type { Tx } from "#db/ctx.ts"

export type Loading = {
  readonly tx: Tx
  /** An instant so many days before (negative: after) the demo was loaded. */
  readonly daysAgo: (days: number) => Date
}
