import { log } from "#app/platform/log.server.ts"
import { stopWhenAsked } from "#workers/runtime/shutdown.ts"
import { startWorkers } from "#workers/start.ts"

const workers = await startWorkers()
stopWhenAsked(workers.stop)
log.info("worker.ready", { backend: workers.backend })
process.send?.("ready")
