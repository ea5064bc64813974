import { expect, it } from "vitest"
import { everything } from "#app/domain/history/filters.ts"
import { readHistory } from "#app/domain/history/index.server.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { asStaff, owner } from "#test/factories/stage.ts"
import { loadDemo } from "../../../scripts/demo/load-demo.ts"

it("the demo tells what happened in it on the days it happened, newest first", async () => {
  await loadDemo()
  const [sunita] = await owner`
    select m.person_id as "personId", m.provider_id as "providerId" from memberships m
    join providers p on p.id = m.provider_id where p.slug like '%fernhill%' and m.role = 'owner' limit 1`
  const ctx = asStaff(sunita?.personId, sunita?.providerId, "owner")
  const history = await readHistory(ctx, { filters: everything })
  const at = history?.events.map((event) => event.at.getTime()) ?? []
  expect(at).toEqual([...at].sort((a, b) => b - a))
  expect(new Set(history?.events.map((event) => londonDay(event.at))).size).toBeGreaterThan(3)
  expect(history?.events.every(({ what }) => what !== null)).toBe(true)
  const [opened] = (await readHistory(ctx, { filters: { ...everything, sort: "vacancies" } }))?.events ?? []
  expect(opened?.by.name).toMatch(/\(demo\)$/)
})
