import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node"
import { type Branch, compileBranches, decodedPath } from "#app/web/branches.ts"
import type { PageSound } from "#app/web/security-headers.server.ts"

/** What a route may say about itself: `export const handle: RouteHandle = { cache: "public" }`. */
export type RouteHandle = {
  /** The page is the same for everybody who is not signed in: its HTML is kept and sent again. */
  readonly cache?: "public"
  /** What the page does with sound: its policy lets it, and no other page. */
  readonly sound?: PageSound
  /** What is sent to it may hold a file: it is handed to the route as it arrives, not read beforehand. */
  readonly takesFiles?: true
  /** Somebody may paste a whole book into its form: the page says itself that it is too long, with all of it kept. */
  readonly takesLongText?: true
}

/** The pattern of an address that no route answers. */
export const noRoute = "(none)"

export type MatchedRoute = {
  /** Such as `/jobs/:slug`, or `noRoute`. */
  readonly pattern: string
  readonly handle: RouteHandle
  readonly answer: RequestHandler
}

/** Finds the routes that can answer a path (`URL.pathname`, undecoded). */
export type RouteTable = (pathname: string) => MatchedRoute

/**
 * The build's route table, cut down per request: each branch gets a request handler of its own that
 * knows only the routes on that branch. Made when first asked for, then kept.
 */
export function routeTable(build: ServerBuild): RouteTable {
  const branches = compileBranches(Object.values(build.routes))
  const known = new Map<Branch | undefined, MatchedRoute>()

  return (pathname) => {
    const path = decodedPath(pathname)
    const branch = branches.find((candidate) => candidate.matches.test(path))
    const kept = known.get(branch)
    if (kept) return kept
    const made = matchedRoute(build, branch)
    known.set(branch, made)
    return made
  }
}

function matchedRoute(build: ServerBuild, branch: Branch | undefined): MatchedRoute {
  // Where nothing matches the framework still draws the root's error boundary.
  const routeIds = branch?.routeIds ?? Object.keys(build.routes).filter((id) => !build.routes[id]?.parentId)
  const leaf = branch && build.routes[branch.routeIds.at(-1) ?? ""]
  return {
    pattern: branch ? branch.pattern.replace(/(.)\/$/, "$1") : noRoute,
    handle: (leaf?.module.handle ?? {}) as RouteHandle,
    answer: createRequestHandler(
      {
        ...build,
        routes: pick(build.routes, routeIds),
        assets: { ...build.assets, routes: pick(build.assets.routes, routeIds) },
      },
      build.mode,
    ),
  }
}

function pick<T>(all: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)))
}
