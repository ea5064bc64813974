import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { run } from "./run.mjs"
import { say } from "./sentence.mjs"

const node = process.execPath
const modules = "node_modules"

/** Checks that run nothing of the product. Each counts as one test. */
export const staticChecks = [
  { title: "Format and lint", args: [`${modules}/@biomejs/biome/bin/biome`, "check", "--colors=off"] },
  { title: "Types", args: [`${modules}/ts7/bin/tsc`, "--noEmit", "--pretty", "false"] },
  {
    title: "Import rules",
    args: [
      `${modules}/dependency-cruiser/bin/dependency-cruise.mjs`,
      "--config",
      ".dependency-cruiser.cjs",
      "--output-type",
      "err-long",
      ...["app", "db", "workers", "server.ts", "test", "e2e", "bench", "scripts"],
    ],
  },
  { title: "Dead code", args: [`${modules}/knip/bin/knip.js`, "--no-progress"] },
  { title: "House rules", args: ["scripts/walls.mjs"] },
]

export const unitTests = vitest("Unit tests", "unit")
export const integrationTests = vitest("Integration tests", "integration")

export const browserTests = {
  title: "Browser tests",
  args: [`${modules}/@playwright/test/cli.js`, "test", "--reporter=line,json"],
  reportIn: "PLAYWRIGHT_JSON_OUTPUT_FILE",
  count: ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }),
}

function vitest(title, project) {
  return {
    title,
    args: [
      `${modules}/vitest/vitest.mjs`,
      ...["run", "--project", project, "--reporter=default", "--reporter=json"],
    ],
    outputFileFlag: "--outputFile.json",
    count: (report) => ({
      passed: report.numPassedTests,
      // A file that could not be loaded has no tests to fail, and fails all the same.
      failed: report.numFailedTests + report.testResults.filter(isBrokenFile).length,
      skipped: report.numPendingTests + report.numTodoTests,
    }),
  }
}

function isBrokenFile({ status, assertionResults }) {
  return status === "failed" && !assertionResults.some((result) => result.status === "failed")
}

/**
 * Runs one step and tells how it went; shows what it printed only when it failed.
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runStep(step, env = process.env) {
  const began = Date.now()
  const folder = mkdtempSync(join(tmpdir(), "values-first-report-"))
  const report = join(folder, "report.json")
  const args = step.outputFileFlag ? [...step.args, `${step.outputFileFlag}=${report}`] : step.args
  const ownEnv = { ...env, NO_COLOR: "1", ...(step.reportIn ? { [step.reportIn]: report } : {}) }
  delete ownEnv.FORCE_COLOR
  const { code, output } = await run(node, args, { env: ownEnv, title: step.title })
  const counts = step.count ? readCounts(step, report) : { passed: 1, failed: 0, skipped: 0 }
  rmSync(folder, { recursive: true, force: true })
  if (code !== 0 && counts.failed === 0) {
    counts.failed = 1
    if (!step.count) counts.passed = 0
  }
  const took = `${((Date.now() - began) / 1000).toFixed(1)} s`
  if (counts.failed > 0) {
    console.log(`\n✗ ${step.title} (${took})\n${output.trim()}\n`)
  } else {
    say(`✓ ${step.title}${step.count ? `: ${counts.passed} passed` : ""} (${took})`)
  }
  return counts
}

function readCounts(step, report) {
  try {
    return step.count(JSON.parse(readFileSync(report, "utf8")))
  } catch {
    // Without a report nothing was shown to hold.
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** Runs steps one after another, all of them, and adds up. */
export async function runSteps(steps, env) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const step of steps) {
    const counts = await runStep(step, env)
    for (const key of Object.keys(total)) total[key] += counts[key]
  }
  return total
}
