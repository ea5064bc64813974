import type { Actor } from "#app/kernel/actor.ts"

/** What every verb and read is given: who asks, what time it is, and which request it belongs to. */
export type Ctx<A extends Actor = Actor> = {
  readonly actor: A
  readonly now: () => Date
  /** Ties log lines, audit rows and jobs of one request together. Holds no personal data. */
  readonly requestId?: string | undefined
}
