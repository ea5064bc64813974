import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { pathToFileURL } from "node:url"
import { fingerprint } from "./house/fingerprint.mjs"
import { root, run } from "./house/run.mjs"
import { endWith, Sentence, say } from "./house/sentence.mjs"

const output = join(root, "build")
const stamp = join(output, ".built-from")
const sources = [
  "app",
  "db",
  "workers",
  "public",
  "server.ts",
  "scripts/build.mjs",
  "scripts/check-audit.ts",
  "scripts/end-second-step.ts",
  "scripts/prepare.ts",
  "scripts/rotate-data-key.ts",
  "scripts/sign-anew.ts",
  "scripts/demo",
  "scripts/house/styles-in-use.ts",
  "package.json",
  "package-lock.json",
  "remix.config.js",
  "vite.config.ts",
  "tsconfig.json",
]

/** Builds the product into build/ when its sources differ from those it was last built from. */
export async function buildWhatChanged() {
  const wanted = fingerprint(sources)
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false
  say("Building")
  // Without its stamp a build that is broken off is not taken for a whole one.
  rmSync(stamp, { force: true })
  await buildPages()
  const esbuild = await import("esbuild")
  await Promise.all([bundlePrograms(esbuild), bundleIslands(esbuild)]).catch((error) => {
    throw new Sentence(`The programs could not be built: ${error.message}`)
  })
  // Its service would run on for as long as we do.
  await esbuild.stop()
  writeFileSync(stamp, wanted)
  return true
}

/** Pages, their style sheets and public files: build/client and build/server, by Remix and Vite. */
async function buildPages() {
  const cli = join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js")
  const env = { ...process.env, NODE_ENV: "production" }
  const { code, output: said } = await run(process.execPath, [cli, "vite:build"], { env, title: "Building" })
  if (code !== 0) throw new Sentence(`The pages could not be built: ${whyNotBuilt(said)}`)
}

/** The few lines that say what is wrong, out of all that the bundlers print. */
function whyNotBuilt(said) {
  const failed = said.indexOf("Build failed")
  const from = Math.max(failed < 0 ? said.search(/\berror\b/i) : failed, 0)
  const lines = said
    .slice(from)
    .split(/\{?\s*watchFiles:/)[0]
    .split("\n")
  return lines
    .filter((line) => !/^\s+at /.test(line))
    .slice(0, 12)
    .join("\n")
    .trim()
}

/** What Node runs: web process, worker and its fitting thread, the check of settings, the database and its preparation. */
async function bundlePrograms({ build }) {
  await build({
    absWorkingDir: root,
    entryPoints: {
      server: "server.ts",
      worker: "workers/main.ts",
      "fit-scores-thread": "app/platform/fit-scores-thread.ts",
      embedded: "db/embedded.ts",
      settings: "app/platform/env.server.ts",
      prepare: "scripts/prepare.ts",
      "check-audit": "scripts/check-audit.ts",
      "end-second-step": "scripts/end-second-step.ts",
      "rotate-data-key": "scripts/rotate-data-key.ts",
      "sign-anew": "scripts/sign-anew.ts",
    },
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
}

/** Small scripts for the pages that ask for one, and the list of the addresses they got. */
async function bundleIslands({ build }) {
  const folder = join(root, "app", "islands")
  const names = existsSync(folder) ? readdirSync(folder) : []
  const entries = names.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((name) => `app/islands/${name}`),
    outdir: "build/client/islands",
    entryNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2020",
    metafile: true,
    logLevel: "error",
  })
  const manifest = {}
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint) manifest[basename(entryPoint, ".ts")] = `/islands/${basename(path)}`
  }
  mkdirSync(output, { recursive: true })
  writeFileSync(join(output, "islands.json"), `${JSON.stringify(manifest, null, 2)}\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  buildWhatChanged().then((built) => say(built ? "Built" : "Nothing has changed"), endWith)
}
