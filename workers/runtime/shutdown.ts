import { seconds } from "#app/kernel/durations.ts"
import { log } from "#app/platform/log.server.ts"
import { within } from "#workers/runtime/within.ts"

/**
 * What is not finished by then is given back: its transaction rolls back, and its lock runs out. Less than the
 * 15 seconds after which whoever started us kills.
 */
const grace = seconds(12)

/** Ends the process in order when it is asked to, or when whoever started it is gone. */
export function stopWhenAsked(stop: () => Promise<void>): void {
  let stopping = false
  async function begin(why: string) {
    if (stopping) return
    stopping = true
    log.info("worker.stopping", { why })
    await within(grace, stop()).catch((error: unknown) => log.error("worker.stopped-unfinished", error))
    log.info("worker.stopped")
    process.exit(0)
  }
  process.on("SIGTERM", () => void begin("SIGTERM"))
  process.on("SIGINT", () => void begin("SIGINT"))
  process.on("disconnect", () => void begin("disconnect"))
}
