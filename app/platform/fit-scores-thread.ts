import { parentPort, workerData } from "node:worker_threads"
import { fitFacets, type Observation } from "#app/kernel/statistics/facets.ts"

// What it is given was read from our own tables and parsed there.
parentPort?.postMessage(fitFacets(workerData as readonly Observation[]))
