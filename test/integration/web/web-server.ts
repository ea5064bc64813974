import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { ServerBuild } from "@remix-run/node"
import { requestListener } from "#app/web/answer.server.ts"
import { firstViews } from "#app/web/first-view.server.ts"
import { pageCache } from "#app/web/page-cache.server.ts"
import { readyHeaders } from "#app/web/security-headers.server.ts"
import { staticFiles } from "#app/web/static-files.server.ts"
import { listenTo } from "#db/listen.ts"
import { serverBuild } from "#test/integration/web/server-build.ts"

/** A route without a page of its own answers by its loader alone. */
type RouteModule = Partial<ServerBuild["routes"][string]["module"]>

/** The real build with routes of a test's own beside it: path → module. */
async function buildWith(modules: Readonly<Record<string, RouteModule>>): Promise<ServerBuild> {
  const build = await serverBuild()
  const assets = build.assets.routes.root
  if (!assets) throw new Error("no root")
  for (const [path, module] of Object.entries(modules)) {
    const route = { id: `test-${path}`, parentId: "root", path }
    build.routes[route.id] = { ...route, module: module as ServerBuild["routes"][string]["module"] }
    build.assets.routes[route.id] = { ...assets, ...route }
  }
  return build
}

/** The web process's listener over real HTTP and the test's own database, without the process around it. */
export async function startWebServer(modules: Readonly<Record<string, RouteModule>>) {
  const folder = await mkdtemp(join(tmpdir(), "values-first-files-"))
  await writeFile(join(folder, "plain.css"), `body { color: black }${" ".repeat(2_000)}`)
  const cache = pageCache({ maxBytes: 1_000_000, headers: readyHeaders() })
  const listening = listenTo("public_content", {
    onUp: cache.open,
    onDown: cache.close,
    onNotify: cache.drop,
  })
  const stopping = new AbortController()
  const server = createServer(
    requestListener({
      build: await buildWith(modules),
      files: await staticFiles(folder, readyHeaders()),
      cache,
      first: await firstViews(folder),
      settled: listening.settled,
      stopping: stopping.signal,
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    cache,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      stopping.abort()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await listening.close()
      await rm(folder, { recursive: true })
    },
  }
}
