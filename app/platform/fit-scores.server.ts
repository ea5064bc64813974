import { resolve } from "node:path"
import { Worker } from "node:worker_threads"
import { minutes } from "#app/kernel/durations.ts"
import type { Result } from "#app/kernel/result.ts"
import type { FacetFit, NoFit, Observation } from "#app/kernel/statistics/facets.ts"

const longest = minutes(2)
const memory = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

export type Fit = (observations: readonly Observation[]) => Promise<Result<FacetFit, NoFit>>

/**
 * Fits scores in a thread of its own, which ends with it: the process goes on answering meanwhile, and a fit
 * that would take too much memory or time ends without it.
 * @throws where the thread broke down or took too long
 */
export function fitInThread(
  observations: readonly Observation[],
  program = resolve("build/fit-scores-thread.js"),
): Promise<Result<FacetFit, NoFit>> {
  return new Promise((done, failed) => {
    const thread = new Worker(program, { workerData: observations, resourceLimits: memory })
    const late = setTimeout(() => {
      failed(new Error("the fit took too long"))
      void thread.terminate()
    }, longest)
    thread.on("message", done)
    thread.on("error", failed)
    thread.on("exit", () => {
      clearTimeout(late)
      failed(new Error("the fitting thread ended"))
    })
  })
}
