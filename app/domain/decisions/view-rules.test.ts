import { expect, it } from "vitest"
import { decideKeepingView, viewsLimit } from "#app/domain/decisions/view-rules.ts"

const kept = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `List ${i}` }))

it.each([
  [[], "Two weeks", { ok: true, value: "kept" }],
  [kept(1), "list 0", { ok: false, error: { kind: "name-taken" } }],
  [kept(viewsLimit), "One more", { ok: false, error: { kind: "too-many", limit: viewsLimit } }],
])("%j and %s", (views, name, decided) => {
  expect(decideKeepingView(views, name)).toEqual(decided)
})
