import "./house/node-version.mjs"
import { spawn } from "node:child_process"
import { join } from "node:path"

// Loaded only now: they may use what an old Node cannot read.
const { buildWhatChanged } = await import("./build.mjs")
const { installWhatIsMissing } = await import("./house/install.mjs")
const { findChromium } = await import("./house/programs.mjs")
const { root } = await import("./house/run.mjs")
const { endWith, Sentence } = await import("./house/sentence.mjs")

/** The runner and the limits it measures against, each one file that Node runs. */
async function bundleBench() {
  const esbuild = await import("esbuild")
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { bench: "bench/main.ts", "bench-limit": "bench/limit.ts" },
    outdir: "build",
    bundle: true,
    platform: "node",
    target: "node20.10",
    format: "esm",
    packages: "external",
    jsx: "automatic",
    sourcemap: "linked",
    sourcesContent: false,
    logLevel: "error",
  })
  await esbuild.stop()
}

async function runBench() {
  const args = ["--enable-source-maps", join(root, "build", "bench.js"), ...process.argv.slice(2)]
  // React is another thing where it is developed: ours and the limits run as in production.
  const env = { ...process.env, NODE_ENV: "production", CHROMIUM: await findChromium() }
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: "inherit" })
  // Ctrl-C reaches the bench by itself; it ends what it has started.
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.once("error", () => resolve(1))
    child.once("exit", (code) => resolve(code ?? 1))
  })
}

try {
  if (process.platform !== "linux")
    throw new Sentence("The benches read CPU time from /proc: run them on Linux.")
  if (process.argv.includes("--json")) console.log = console.error
  await installWhatIsMissing()
  await buildWhatChanged()
  await bundleBench()
  process.exitCode = await runBench()
} catch (error) {
  endWith(error)
}
