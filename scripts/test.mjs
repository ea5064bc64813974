import "./house/node-version.mjs"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

// Loaded only now: they may use what an old Node cannot read.
const { installWhatIsMissing } = await import("./house/install.mjs")
const { endWith } = await import("./house/sentence.mjs")
const { browserTests, integrationTests, runSteps, staticChecks, unitTests } = await import(
  "./house/steps.mjs"
)
const { findChromium, findJava, findRedisServer } = await import("./house/programs.mjs")

try {
  await installWhatIsMissing()
  const dataDir = mkdtempSync(join(tmpdir(), "values-first-e2e-"))
  const env = {
    ...process.env,
    CHROMIUM: await findChromium(),
    JAVA: await findJava(),
    REDIS_SERVER: await findRedisServer(),
    E2E_DATA_DIR: dataDir,
  }
  const { passed, failed, skipped } = await runSteps(
    [...staticChecks, unitTests, integrationTests, browserTests],
    env,
  )
  rmSync(dataDir, { recursive: true, force: true })
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  if (failed > 0) process.exitCode = 1
} catch (error) {
  endWith(error)
}
