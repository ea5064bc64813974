import type { ServerBuild } from "@remix-run/node"
import { Outlet } from "@remix-run/react"
import * as entry from "#app/entry.server.tsx"

/** The real web process with two routes of its own. Bundled and started by web-process.test.ts. */
const root = { id: "root", path: "" }
const slow = { id: "slow", parentId: "root", path: "slow" }
const assets = {
  module: "",
  hasAction: false,
  hasLoader: true,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: false,
}

const build: ServerBuild = {
  mode: "production",
  entry: { module: entry as ServerBuild["entry"]["module"] },
  routes: {
    root: { ...root, module: { default: Outlet } },
    slow: {
      ...slow,
      module: {
        loader: () => new Promise((resolve) => setTimeout(resolve, 500, { done: true })),
        default: () => "finished",
      },
    },
  },
  assets: {
    entry: { module: "", imports: [] },
    routes: { root: { ...root, ...assets }, slow: { ...slow, ...assets } },
    url: "",
    version: "1",
  },
  publicPath: "/",
  assetsBuildDirectory: "build/client",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
  },
  isSpaMode: false,
}

await entry.startWebProcess(build, { folder: process.cwd() })
