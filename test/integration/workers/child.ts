import { quick } from "#test/integration/workers/patience.ts"
import { stopWhenAsked } from "#workers/runtime/shutdown.ts"
import { startWorkers } from "#workers/start.ts"

/** A worker process as workers/main.ts starts it; how quick it notices that another one is dead stands behind it. */
const workers = await startWorkers({ rhythm: quick, lockMs: Number(process.argv[2]) })
process.once("SIGTERM", () => process.send?.("stopping"))
stopWhenAsked(workers.stop)
process.send?.("ready")
