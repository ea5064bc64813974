import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import type { ServerBuild } from "@remix-run/node"
import type { startWebProcess } from "#app/web/web-process.server.ts"

type OurBuild = ServerBuild & {
  readonly entry: { readonly module: { startWebProcess: typeof startWebProcess } }
}

/**
 * Starts the web process from the framework's build. All the rest is inside that build
 * (app/web/web-process.server.ts), so that the process has each module, and the pool, exactly once.
 */
const here = dirname(fileURLToPath(import.meta.url))
const folder = existsSync(join(here, "package.json")) ? here : dirname(here)
const build = (await import(pathToFileURL(join(folder, "build/server/index.js")).href)) as OurBuild

await build.entry.module.startWebProcess(build, { folder })
