import { describe, expect, it } from "vitest"
import { brokenWalls } from "./walls.mjs"

const read = (path) => (path.endsWith("/save.server.ts") ? "await record(tx, ctx, {})" : "")
const verb = "app/domain/vacancies/publish.server.ts"

describe("walls that are checked by reading", () => {
  it.each([
    ["a verb that records", verb, "inTransaction(ctx, async (tx) => { await record(tx, ctx, {}) })"],
    [
      "a verb that shares a recording step",
      verb,
      'import { save } from "#app/domain/vacancies/save.server.ts"\ninTransaction(ctx, save)',
    ],
    ["a verb that says why it need not", verb, "// No event: only a counter.\ninTransaction(ctx, f)"],
    ["a read", verb, "reading(ctx, f)"],
    ["settings in their place", "app/platform/env.server.ts", "process.env"],
    ["a test that sets its environment", "app/web/cookies.test.ts", "process.env.X = '1'"],
  ])("hold for %s", (_, path, text) => {
    expect(brokenWalls({ path, text }, read)).toEqual([])
  })

  it.each([
    ["a verb that forgets to record", verb, "inTransaction(ctx, f)"],
    ["a typed transaction without a record", verb, "inTransaction<void>(ctx, f)"],
    ["a verb that enqueues", verb, "inTransaction(ctx, f); record(tx); queue.addBulk([])"],
    ["a verb that fetches", verb, "inTransaction(ctx, f); record(tx); fetch(url)"],
    ["settings read elsewhere", "workers/main.ts", "process.env.PORT"],
    ["a vague folder", "app/utils/text.ts", ""],
    ["a vague file", "app/web/helpers.server.ts", ""],
    ["a very long file", "app/web/session.server.ts", "\n".repeat(401)],
  ])("break for %s", (_, path, text) => {
    expect(brokenWalls({ path, text }, read)).toHaveLength(1)
  })
})
