import type { RelayRhythm } from "#workers/relay.ts"

/** Everything that waits, waits shortly. */
export const quick: RelayRhythm = { roundMs: 50, lostAfterMs: 300, stoppedAfterMs: 60_000, keepMs: 60_000 }
export const quickLock = 1_000
