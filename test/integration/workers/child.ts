import { quick, quickLock } from "#test/integration/workers/patience.ts"
import { stopWhenAsked } from "#workers/runtime/shutdown.ts"
import { startWorkers } from "#workers/start.ts"

/** A worker process as workers/main.ts starts it, but quick to notice that another one is dead. */
const workers = await startWorkers({ rhythm: quick, lockMs: quickLock })
stopWhenAsked(workers.stop)
process.send?.("ready")
