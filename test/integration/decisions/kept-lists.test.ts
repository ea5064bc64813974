import { describe, expect, it } from "vitest"
import { filtersFrom } from "#app/domain/decisions/application-filters.ts"
import { keepView, readViews, removeView } from "#app/domain/decisions/index.server.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asStaff, eventsOf, must, notFound, owner } from "#test/factories/stage.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const filters = filtersFrom(new URLSearchParams("show=all&days=7&words=amber"))

describe("kept lists", () => {
  it("are their person's alone, at one provider", async () => {
    const { id } = await must(keepView(heron.manager, { name: "A week", filters }))
    expect(await readViews(heron.manager)).toEqual([{ id, name: "A week", filters }])
    expect(await eventsOf(id)).toEqual(["application-view.kept"])
    const recruiter = await aColleague(heron.id, "recruiter")
    const { personId } = heron.manager.actor
    await owner`
      insert into memberships (provider_id, person_id, role) values (${other.id}, ${personId}, 'owner')`
    for (const ctx of [recruiter, asStaff(personId, other.id, "owner")]) {
      expect(await readViews(ctx)).toEqual([])
      expect(await removeView(ctx, { id })).toEqual(notFound)
    }
    await must(removeView(heron.manager, { id }))
    expect(await eventsOf(id)).toEqual(["application-view.kept", "application-view.removed"])
    expect(await removeView(heron.manager, { id })).toEqual(notFound)
  })

  it("have a name each, also when two tabs keep at once", async () => {
    const tabs = await Promise.all([1, 2, 3].map(() => keepView(heron.manager, { name: "Twice", filters })))
    expect(tabs.filter(({ ok }) => ok)).toHaveLength(1)
    expect(tabs.filter(({ ok }) => !ok)).toContainEqual({ ok: false, error: { kind: "name-taken" } })
  })

  it("are not for whoever works with no applications", async () => {
    expect(await readViews(heron.assessor)).toBeNull()
    expect(await keepView(heron.assessor, { name: "Mine", filters })).toEqual(notFound)
  })
})
