import type { ServerBuild } from "@remix-run/node"
import type { RouteConfigEntry } from "@remix-run/route-config"
import * as entry from "#app/entry.server.tsx"
import * as root from "#app/root.tsx"
import routes from "#app/routes.ts"
import config from "../../../remix.config.js"

type RouteModule = ServerBuild["routes"][string]["module"]

const files = import.meta.glob<RouteModule>("/app/routes/**/*.{ts,tsx}")

/** The build of every real route, made from the sources as they are; islands and styles left out. */
export async function serverBuild(): Promise<ServerBuild> {
  const entries = await Promise.all(flat(await routes, "root").map(loaded))
  const all = [{ id: "root", path: "", module: root as unknown as RouteModule }, ...entries]
  return {
    mode: "production",
    entry: { module: entry as ServerBuild["entry"]["module"] },
    routes: Object.fromEntries(all.map((route) => [route.id, route])),
    assets: {
      entry: { module: "", imports: [] },
      routes: Object.fromEntries(all.map((route) => [route.id, assetsOf(route)])),
      url: "",
      version: "1",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: config.future,
    isSpaMode: false,
  }
}

type Route = ServerBuild["routes"][string]

function flat(
  entries: readonly RouteConfigEntry[],
  parentId: string,
): (Omit<Route, "module"> & { file: string })[] {
  return entries.flatMap(({ file, id = file.replace(/\.\w+$/, ""), path, index, children = [] }) => [
    { file, id, parentId, ...(path === undefined ? {} : { path }), ...(index ? { index } : {}) },
    ...flat(children, id),
  ])
}

async function loaded({ file, ...route }: Omit<Route, "module"> & { file: string }): Promise<Route> {
  const load = files[`/app/${file}`]
  if (!load) throw new Error(`app/routes.ts names ${file}, which is not there`)
  return { ...route, module: await load() }
}

function assetsOf({ module, ...route }: Route): ServerBuild["assets"]["routes"][string] {
  return {
    ...route,
    module: "",
    hasAction: "action" in module,
    hasLoader: "loader" in module,
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: "ErrorBoundary" in module,
  }
}
