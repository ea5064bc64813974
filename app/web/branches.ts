type RouteShape = {
  readonly id: string
  readonly parentId?: string | undefined
  readonly path?: string | undefined
  readonly index?: boolean | undefined
  readonly caseSensitive?: boolean | undefined
}

/** One way through the route tree, from the root to a route that can answer an address. */
export type Branch = {
  /** The whole address pattern, such as `/jobs/:slug`. Holds no personal data: fit for logs. */
  readonly pattern: string
  /** Route ids from the root down. */
  readonly routeIds: readonly string[]
  readonly matches: RegExp
}

type RankedBranch = Branch & { readonly score: number; readonly positions: readonly number[] }

const parameter = /^:[\w-]+$/

/**
 * Every branch of the tree in the order the framework tries them, each with its pattern compiled once.
 * The framework does this again for every match of every request, which makes 150 routes six times as
 * slow as six (remix-run/react-router #14866). Ranking and matching must equal its own: the parity test
 * in test/integration/web holds this.
 */
export function compileBranches(routes: readonly RouteShape[]): readonly Branch[] {
  const children = new Map<string | undefined, RouteShape[]>()
  for (const route of routes) {
    if (route.caseSensitive) throw new Error(`Route ${route.id} is case-sensitive: not supported`)
    const parent = route.parentId || undefined
    children.set(parent, [...(children.get(parent) ?? []), route])
  }
  return flatten(children, undefined, "", [], []).sort(byRank)
}

/** A path as patterns are held against it: each segment decoded, a slash inside one kept as `%2F`. */
export function decodedPath(pathname: string): string {
  if (!pathname.includes("%")) return pathname
  try {
    return pathname
      .split("/")
      .map((segment) => decodeURIComponent(segment).replaceAll("/", "%2F"))
      .join("/")
  } catch {
    return pathname
  }
}

function flatten(
  children: ReadonlyMap<string | undefined, readonly RouteShape[]>,
  parentId: string | undefined,
  parentPath: string,
  parents: readonly string[],
  parentPositions: readonly number[],
): RankedBranch[] {
  return (children.get(parentId) ?? []).flatMap((route, position) =>
    spelledOut(route.path).flatMap((own) => {
      const pattern = joined(parentPath, own.startsWith("/") ? own.slice(parentPath.length) : own)
      const routeIds = [...parents, route.id]
      const positions = [...parentPositions, position]
      const below = flatten(children, route.id, pattern, routeIds, positions)
      // A layout without a path of its own answers nothing by itself.
      if (route.path === undefined && !route.index) return below
      const branch = {
        pattern,
        routeIds,
        positions,
        matches: compiled(pattern),
        score: score(pattern, route),
      }
      return [...below, branch]
    }),
  )
}

/** `a/:b?` stands for `a/:b` and `a`: the forms with more segments come first. */
function spelledOut(path: string | undefined): readonly string[] {
  if (!path?.includes("?")) return [path ?? ""]
  const [first = "", ...rest] = path.split("/")
  const optional = first.endsWith("?")
  const required = optional ? first.slice(0, -1) : first
  if (rest.length === 0) return optional ? [required, ""] : [required]
  const endings = spelledOut(rest.join("/"))
  const full = endings.map((ending) => (ending === "" ? required : `${required}/${ending}`))
  return optional ? [...full, ...endings] : full
}

function joined(parent: string, own: string): string {
  return `${parent}/${own}`.replace(/\/\/+/g, "/")
}

function score(pattern: string, route: RouteShape): number {
  const segments = pattern.split("/")
  const named = segments.filter((segment) => segment !== "*")
  const start = segments.length - (named.length < segments.length ? 2 : 0) + (route.index ? 2 : 0)
  return named.reduce((sum, segment) => sum + (parameter.test(segment) ? 3 : segment === "" ? 1 : 10), start)
}

function byRank(a: RankedBranch, b: RankedBranch): number {
  if (a.score !== b.score) return b.score - a.score
  const last = a.positions.length - 1
  const siblings =
    a.positions.length === b.positions.length &&
    a.positions.slice(0, -1).every((n, i) => n === b.positions[i])
  return siblings ? (a.positions[last] ?? 0) - (b.positions[last] ?? 0) : 0
}

function compiled(pattern: string): RegExp {
  const source = pattern
    .replace(/\/*\*?$/, "")
    .replace(/^\/*/, "/")
    .replace(/[\\.*+^${}|()[\]]/g, "\\$&")
    .replace(/\/:[\w-]+/g, "/[^\\/]+")
  if (!pattern.endsWith("*")) return new RegExp(`^${source}\\/*$`, "i")
  return pattern === "/*" ? /^\/.*$/ : new RegExp(`^${source}(?:\\/.+|\\/*)$`, "i")
}
