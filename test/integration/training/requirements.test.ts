import { afterAll, describe, expect, it } from "vitest"
import { readLearningOf, readRequirements } from "#app/domain/training/index.server.ts"
import { closeDatabase } from "#db/client.ts"
import { owner } from "#test/integration/rewards/accredited.ts"
import { aProvider } from "#test/integration/training/staff.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

const day = "2026-11-23"

describe("training that is wanted", () => {
  it("stands with its source, of everybody or of some roles", async () => {
    const { head } = await aProvider()
    const all = await readRequirements(head, day)
    const one = (code: string) => all.find((each) => each.code === code)
    expect(one("care-certificate")).toMatchObject({
      validMonths: null,
      roles: ["New to care"],
      ofEverybody: false,
    })
    expect(one("fire-safety")).toMatchObject({ validMonths: 36, ofEverybody: true })
    expect(all.filter(({ choice }) => choice === "oliver-tier").map(({ code }) => code)).toEqual([
      "oliver-tier-1",
      "oliver-tier-2",
    ])
    for (const { sourceUrl, sourceName } of all) {
      expect(sourceUrl).toMatch(/^https:\/\//)
      expect(sourceName).not.toBe("")
    }
  })

  it("is of a worker what their role asks for, beside the Care Certificate", async () => {
    const { head, employmentId } = await aProvider()
    const codes = async (role: string) =>
      (await readLearningOf(head, { day, role, employmentId })).map(({ code }) => code)
    expect(await codes("new-to-care")).toContain("moving-people")
    expect(await codes("new-to-care")).not.toContain("care-certificate")
    expect(await codes("registered-manager")).toContain("safer-recruitment")
    expect(await codes("registered-manager")).not.toContain("moving-people")
  })

  it("is none before its date, nor in a nation that it was not written for", async () => {
    const { head, providerId } = await aProvider()
    expect(await readRequirements(head, "2026-10-31")).toEqual([])
    await owner`update providers set nation = 'wales' where id = ${providerId}`
    expect(await readRequirements(head, day)).toEqual([])
  })

  it("takes a newer edition from its first day on", async () => {
    const { head } = await aProvider()
    await owner`
      insert into requirements select (r).* from (
        select jsonb_populate_record(t, '{"valid_from": "2099-01-01", "edition": "Later"}') as r
        from requirements t where code = 'fire-safety' and valid_from = '2026-11-01') later`
    await owner`
      insert into requirement_roles values ('fire-safety', '2099-01-01', 'new-to-care')`
    try {
      const fire = async (on: string) =>
        (await readRequirements(head, on)).filter(({ code }) => code === "fire-safety")
      expect(await fire("2098-12-31")).toMatchObject([{ ofEverybody: true }])
      expect(await fire("2099-01-01")).toMatchObject([{ edition: "Later", roles: ["New to care"] }])
    } finally {
      await owner`delete from requirement_roles where valid_from = '2099-01-01'`
      await owner`delete from requirements where valid_from = '2099-01-01'`
    }
  })
})
