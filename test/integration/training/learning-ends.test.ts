import { afterAll, describe, expect, test } from "vitest"
import { readLearningWaiting, remindOfLearning } from "#app/domain/training/index.server.ts"
import { closeDatabase } from "#db/client.ts"
import { lettersOf } from "#test/factories/stage.ts"
import { owner, systemOf } from "#test/integration/rewards/accredited.ts"
import { addStaff, aProvider, eventsOf, type Staff } from "#test/integration/training/staff.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

const on = (day: string) => () => new Date(`${day}T12:00:00Z`)
const at = (ctx: Staff, day: string): Staff => ({ ...ctx, now: on(day) })

async function scene() {
  const here = await aProvider()
  const { providerId, employmentId } = here
  const ends = (code: string, until: string, chosen: boolean | null = null) => owner`
    insert into learning_standings (provider_id, employment_id, code, begun, completed_on, until, chosen)
    values (${providerId}, ${employmentId}, ${code}, false, '2025-01-01', ${until}, ${chosen})
    on conflict (employment_id, code) do update set until = excluded.until`
  const remind = async (day: string) => {
    const done = await remindOfLearning({ ...systemOf(providerId), now: on(day) })
    return done.ok ? done.value.reminded : null
  }
  const letters = () => lettersOf(providerId)
  return { ...here, ends, remind, letters }
}

describe("training that ends", () => {
  test("is written of 90, 60, 30 and 7 days before, once each, to the worker and to those who sign off", async () => {
    const { ends, remind, letters, providerId, employmentId } = await scene()
    await ends("fire-safety", "2027-03-31")
    const told: string[] = []
    for (let day = 0; day <= 100; day++) {
      const today = new Date(Date.UTC(2026, 11, 25 + day)).toISOString().slice(0, 10)
      if ((await remind(today))! > 0) told.push(today)
      expect(await remind(today)).toBe(0)
    }
    expect(told).toEqual(["2026-12-31", "2027-01-30", "2027-03-01", "2027-03-24"])
    const sent = await letters()
    // Each time the worker, the owner and the hiring manager; not the assessor.
    expect(sent).toEqual(told.flatMap(() => ["learning-ends", "learning-ends-here", "learning-ends-here"]))
    const events = (await eventsOf(providerId)).filter(({ event }) => event === "learning.reminded-of")
    expect(events).toHaveLength(4)
    const kept =
      await owner`select days from learning_reminders where employment_id = ${employmentId} order by days`
    expect(kept.map(({ days }) => days)).toEqual([7, 30, 60, 90])
  })

  test("of one day is one letter; what is noted late is told of by the nearest alone; a renewal is told of anew", async () => {
    const { ends, remind, letters } = await scene()
    await ends("fire-safety", "2026-12-10")
    await ends("health-and-safety", "2026-12-20")
    expect(await remind("2026-11-23")).toBe(2)
    expect(await remind("2026-11-24")).toBe(0)
    const sent = await letters()
    expect(sent).toHaveLength(3)
    await ends("fire-safety", "2029-12-10")
    expect(await remind("2026-12-04")).toBe(0)
    expect(await remind("2029-09-11")).toBe(1)
  })

  test("is not written of where it is over, not asked for, not chosen, or the worker has left", async () => {
    const { ends, remind, employmentId } = await scene()
    await ends("fire-safety", "2026-11-22")
    await ends("safer-recruitment", "2026-12-22")
    await ends("oliver-tier-1", "2026-12-22", false)
    expect(await remind("2026-11-23")).toBe(0)
    await ends("fire-safety", "2026-11-23")
    await owner`update employments set ended_on = '2026-11-20' where id = ${employmentId}`
    expect(await remind("2026-11-23")).toBe(0)
    await owner`update employments set ended_on = null where id = ${employmentId}`
    expect(await remind("2026-11-23")).toBe(1)
  })

  test("two jobs at once write once", async () => {
    const { ends, remind, letters } = await scene()
    await ends("fire-safety", "2026-12-10")
    const told = await Promise.all(Array.from({ length: 8 }, () => remind("2026-11-23")))
    expect(told.toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 1])
    expect(await letters()).toHaveLength(3)
  })

  test("stands on Today, counted by workers, for whoever sees them", async () => {
    const { ends, head, assessor, providerId } = await scene()
    const today = (by: Staff) => readLearningWaiting(at(by, "2026-11-23"))
    expect(await today(head)).toEqual({ ended: 0, soon: 0 })
    await ends("fire-safety", "2026-11-22")
    await ends("health-and-safety", "2026-11-22")
    await ends("moving-objects", "2026-11-23")
    await ends("safer-recruitment", "2026-11-22")
    await ends("oliver-tier-1", "2026-11-22", false)
    expect(await today(assessor)).toEqual({ ended: 1, soon: 1 })
    expect(await today(await addStaff(providerId, "recruiter"))).toBeNull()
    expect(await today((await scene()).head)).toEqual({ ended: 0, soon: 0 })
  })
})
