import { matchRoutes } from "@remix-run/react"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { compileBranches, decodedPath } from "#app/web/branches.ts"

type RouteObject = Parameters<typeof matchRoutes>[0][number]
type Tree = { id: string; path?: string; index?: true; children?: Tree[] }

/** What the framework matches, as route ids from the root down. */
function frameworkMatches(tree: Tree[], pathname: string): string[] | undefined {
  return matchRoutes(tree as unknown as RouteObject[], pathname)?.map(({ route }) => String(route.id))
}

function ourMatches(tree: readonly Tree[], pathname: string): readonly string[] | undefined {
  const path = decodedPath(pathname)
  return compileBranches(listed(tree)).find((branch) => branch.matches.test(path))?.routeIds
}

function listed(tree: readonly Tree[], parentId?: string): Parameters<typeof compileBranches>[0] {
  return tree.flatMap(({ children, ...route }) => [
    { ...route, parentId },
    ...listed(children ?? [], route.id),
  ])
}

const house: Tree[] = [
  {
    id: "root",
    path: "",
    children: [
      { id: "home", index: true },
      { id: "jobs", path: "jobs" },
      { id: "job", path: "jobs/:slug" },
      { id: "new-job", path: "jobs/new" },
      { id: "certificate", path: "certificates/:code.pdf" },
      { id: "any-certificate", path: "certificates/:code" },
      { id: "twin-a", path: "twins/:a" },
      { id: "twin-b", path: "twins/:b" },
      { id: "files", path: "files/*" },
      { id: "maybe", path: "maybe/:year?/list/:page?" },
      {
        id: "panel",
        path: "panel",
        children: [
          { id: "panel-home", index: true },
          { id: "plain", children: [{ id: "panel-item", path: ":vacancy/:question" }] },
        ],
      },
      { id: "shell", children: [{ id: "shelled", path: "twins/:c/more" }] },
    ],
  },
]

describe("compileBranches chooses what the framework chooses", () => {
  it.each([
    "/",
    "//",
    "/jobs",
    "/JOBS/",
    "/jobs/new",
    "/jobs/a%20b",
    "/jobs/a%2Fb",
    "/jobs/%E0%A4%A",
    "/jobs//x",
    "/certificates/ABC.pdf",
    "/certificates/ABC",
    "/twins/x",
    "/twins/x/more",
    "/files",
    "/files/",
    "/files/a/b",
    "/files/a%0Ab",
    "/maybe/list",
    "/maybe/2027/list",
    "/maybe/2027/list/2",
    "/maybe/list/2",
    "/panel",
    "/panel/",
    "/panel/a/b",
    "/panel/a",
    "/nowhere",
    "/jobs/a/b",
  ])("%s", (pathname) => {
    expect(ourMatches(house, pathname)).toEqual(frameworkMatches(house, pathname))
  })

  const segment = fc.constantFrom("a", "b", ":x", ":y", "a?", ":x?", ":z.pdf")
  const path = fc
    .array(segment, { minLength: 1, maxLength: 3 })
    .chain((segments) => fc.constantFrom(segments.join("/"), `${segments.join("/")}/*`))
  let count = 0
  const leaf = fc.oneof(fc.record({ path }), fc.constant({ index: true as const })) as fc.Arbitrary<
    Omit<Tree, "id">
  >
  const named = (tree: Omit<Tree, "id">): Tree => {
    count += 1
    return { ...tree, id: `r${count}`, ...(tree.children ? { children: tree.children.map(named) } : {}) }
  }
  const branch = fc.record(
    { path: segment, children: fc.array(leaf, { minLength: 1, maxLength: 3 }) },
    { requiredKeys: ["children"] },
  ) as unknown as fc.Arbitrary<Omit<Tree, "id">>
  const table = fc.array(fc.oneof(leaf, branch), { minLength: 1, maxLength: 6 })
  const address = fc
    .array(fc.constantFrom("a", "b", "c", "A", "x.pdf", "", "%20", "%2F"), { maxLength: 5 })
    .map((segments) => `/${segments.join("/")}`)

  it("for any table and any address", () => {
    fc.assert(
      fc.property(table, address, (children, pathname) => {
        const tree = [named({ path: "", children: children as Tree[] })]
        expect(ourMatches(tree, pathname)).toEqual(frameworkMatches(tree, pathname))
      }),
      { numRuns: 2_000 },
    )
  })
})
