import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { limit } from "#app/web/rate-limit.server.ts"
import { closeDatabase, database } from "#db/client.ts"
import { forgetOldUses } from "#db/rate-limit.ts"

const aDay = 86_400

function tries(count: number, key: string, name = "sign-in-link.account") {
  return Promise.all(Array.from({ length: count }, () => limit({ name, key, max: 5, windowSeconds: aDay })))
}

describe("limit", () => {
  it("lets exactly as many tries through as it may, also when they come all at once", async () => {
    const outcomes = await tries(20, "ann@example.org")
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5)
    const refused = outcomes.find(({ ok }) => !ok)
    expect(refused).toMatchObject({ error: { kind: "too-many" } })
    expect(refused && !refused.ok && refused.error.retryAfterSeconds).toBeGreaterThan(0)
    expect(refused && !refused.ok && refused.error.retryAfterSeconds).toBeLessThanOrEqual(aDay)
  })

  it("counts each person, and each thing that is limited, apart", async () => {
    await tries(6, "ben@example.org")
    expect((await tries(1, "cat@example.org"))[0]?.ok).toBe(true)
    expect((await tries(1, "ben@example.org", "passkey.account"))[0]?.ok).toBe(true)
    expect((await tries(1, "ben@example.org"))[0]?.ok).toBe(false)
  })

  it("starts again with the next window", async () => {
    await tries(6, "dan@example.org")
    await database().execute(sql`update rate_limits set window_start = window_start - interval '1 day'`)
    expect((await tries(1, "dan@example.org"))[0]?.ok).toBe(true)
  })

  it("keeps nothing that names anybody, and nothing for long", async () => {
    await tries(1, "eve@example.org")
    const rows = await database().execute<{ key: string }>(sql`select key from rate_limits`)
    expect(JSON.stringify(rows)).not.toContain("@")
    await database().execute(sql`update rate_limits set window_start = now() - interval '3 days'`)
    await forgetOldUses()
    expect(await database().execute(sql`select key from rate_limits`)).toHaveLength(0)
  })

  it("lets nothing through while nobody can count", async () => {
    const address = process.env.DATABASE_URL
    await closeDatabase()
    const { env } = await import("#app/platform/env.server.ts")
    Object.assign(env(), { DATABASE_URL: "postgres://nobody:nothing@127.0.0.1:1/none" })
    await expect(tries(1, "fay@example.org")).rejects.toThrow()
    await closeDatabase()
    Object.assign(env(), { DATABASE_URL: address })
  })
})
