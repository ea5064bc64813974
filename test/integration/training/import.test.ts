import { afterAll, describe, expect, test } from "vitest"
import {
  importLearning,
  importTemplate,
  noteLearning,
  previewImport,
  readLearning,
} from "#app/domain/training/index.server.ts"
import { closeDatabase } from "#db/client.ts"
import { owner } from "#test/integration/rewards/accredited.ts"
import {
  addPerson,
  addStaff,
  addWorker,
  aProvider,
  eventsOf,
  type Staff,
} from "#test/integration/training/staff.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

const head = "Worker,Training,Completed on,Taught by,What shows it"
const at = (ctx: Staff): Staff => ({ ...ctx, now: () => new Date("2026-11-23T12:00:00Z") })

async function scene() {
  const { manager, head: boss, assessor, ...here } = await aProvider()
  const more = await addWorker(here.providerId, await addPerson("Zed Zukov"))
  const emailOf = async (personId: string) => {
    const [row] = await owner<[{ email: string }]>`select email from people where id = ${personId}`
    return row.email
  }
  const recorded = () =>
    owner<
      { employment_id: string; code: string; completed_on: string; valid_from: string; recorded_by: string }[]
    >`
      select employment_id, code, completed_on::text, valid_from::text, recorded_by from learning_records
      where provider_id = ${here.providerId} order by completed_on`
  return {
    ...here,
    more,
    manager: at(manager),
    boss: at(boss),
    assessor: at(assessor),
    first: await emailOf(here.workerId),
    second: await emailOf(more.workerId),
    recorded,
  }
}

async function preview(ctx: Staff, text: string) {
  const seen = await previewImport(ctx, text)
  if (!seen.ok) throw new Error(seen.error.kind)
  return seen.value
}

const kindOf = (refused: { ok: boolean; error?: { kind: string } }) =>
  refused.ok ? null : refused.error?.kind

describe("training from a file", () => {
  test("is looked at first, and noted as it was seen, with all that follows from a note", async () => {
    const here = await scene()
    const text = [
      head,
      `${here.first},Fire safety,4/5/2026,Ada,List`,
      `Zed Zukov,medicines,2026-05-05,Ada,"Three, rounds"`,
      `${here.second},Fire safety,soon,Ada,List`,
    ].join("\n")
    const seen = await preview(here.manager, text)
    expect(seen.toNote.map(({ line }) => line)).toEqual([2, 3])
    expect(seen.wrong).toMatchObject([{ line: 4, cell: "completed", was: "soon", why: { kind: "no-day" } }])
    expect(await here.recorded()).toHaveLength(0)
    expect(await eventsOf(here.providerId)).toHaveLength(0)

    expect(await importLearning(here.manager, { text, seen: seen.seen })).toEqual({
      ok: true,
      value: { noted: 2 },
    })
    expect(await here.recorded()).toMatchObject([
      { employment_id: here.employmentId, code: "fire-safety", recorded_by: here.manager.actor.personId },
      { employment_id: here.more.employmentId, code: "medicines", completed_on: "2026-05-05" },
    ])
    const stateOf = async (employmentId: string, code: string) =>
      (await readLearning(here.manager, { employmentId, code, day: "2026-11-23" }))?.line.state
    expect(await stateOf(here.employmentId, "fire-safety")).toBe("done")
    expect(await stateOf(here.more.employmentId, "medicines")).toBe("in-progress")
    const events = await eventsOf(here.providerId)
    expect(events.map(({ event }) => event)).toEqual([
      "learning.imported",
      "learning.noted",
      "learning.noted",
    ])
    expect(events[0]?.detail).toEqual({ noted: 2 })
    const [outbox] = await owner<[{ count: number }]>`
      select count(*)::int from outbox where provider_id = ${here.providerId} and event like 'learning.%'`
    expect(outbox.count).toBe(3)
  })

  test("is noted in the edition that one note of that day has", async () => {
    const here = await scene()
    const days = ["1999-01-01", "2026-05-04"]
    const text = [head, ...days.map((day) => `${here.first},Fire safety,${day},Ada,List`)].join("\n")
    await importLearning(here.manager, { text, seen: (await preview(here.manager, text)).seen })
    const note = { code: "fire-safety", taughtBy: "Ada", evidence: "List", seen: false }
    for (const completedOn of days) {
      await noteLearning(here.manager, { ...note, employmentId: here.more.employmentId, completedOn })
    }
    const all = await here.recorded()
    for (const day of days) {
      const editions = all.filter((each) => each.completed_on === day).map((each) => each.valid_from)
      expect(editions).toHaveLength(2)
      expect(new Set(editions).size).toBe(1)
    }
  })

  test("pressed twice, at once or one after the other, is noted once", async () => {
    const here = await scene()
    const text = `${head}\n${here.first},Fire safety,2026-05-04,Ada,List\n${here.second},Fire safety,2026-05-04,Ada,List`
    const { seen } = await preview(here.manager, text)
    const pressed = await Promise.all([1, 2, 3, 4].map(() => importLearning(here.manager, { text, seen })))
    expect(pressed).toEqual(pressed.map(() => ({ ok: true, value: { noted: 2 } })))
    expect(await importLearning(here.manager, { text, seen })).toEqual({ ok: true, value: { noted: 2 } })
    expect(await here.recorded()).toHaveLength(2)
    const again = await preview(here.boss, text)
    expect(again).toMatchObject({ toNote: [], wrong: [] })
    expect(again.there).toHaveLength(2)
  })

  test("two files that overlap, pressed at once, note nothing twice and never half", async () => {
    const here = await scene()
    const line = (who: string, day: string) => `${who},Fire safety,${day},Ada,List`
    const shared = line(here.first, "2026-05-04")
    const one = [head, shared, line(here.second, "2026-05-05")].join("\n")
    const two = [head, line(here.second, "2026-05-06"), shared].join("\n")
    const seen = [await preview(here.manager, one), await preview(here.boss, two)]
    const both = await Promise.all([
      importLearning(here.manager, { text: one, seen: seen[0]!.seen }),
      importLearning(here.boss, { text: two, seen: seen[1]!.seen }),
    ])
    expect(both.map(kindOf).sort()).toEqual(["changed", null])
    expect(await here.recorded()).toHaveLength(2)
  })

  test("is shown again, with what changed, where the world changed meanwhile", async () => {
    const here = await scene()
    const text = [
      head,
      `${here.first},Fire safety,2026-05-04,Ada,List`,
      `${here.second},Fire safety,2026-05-05,Ada,List`,
      `${here.second},Food hygiene,2026-05-05,Ada,List`,
    ].join("\n")
    const { seen } = await preview(here.manager, text)
    const { employmentId } = here
    const note = {
      employmentId,
      code: "fire-safety",
      completedOn: "2026-05-04",
      taughtBy: "a",
      evidence: "b",
    }
    await noteLearning(here.boss, { ...note, seen: false })
    await owner`update employments set ended_on = '2026-11-20' where id = ${here.more.employmentId}`
    const refused = await importLearning(here.manager, { text, seen })
    if (refused.ok || refused.error.kind !== "changed") throw new Error("not refused")
    expect(refused.error.preview.changed).toEqual([
      { line: 2, was: "note", is: "there" },
      { line: 3, was: "note", is: "wrong" },
      { line: 4, was: "note", is: "wrong" },
    ])
    expect(await here.recorded()).toHaveLength(1)
    expect((await eventsOf(here.providerId)).map(({ event }) => event)).toEqual(["learning.noted"])
  })

  test("is noted only as it was seen: another file with the old marks is shown first", async () => {
    const here = await scene()
    const text = `${head}\n${here.first},Fire safety,2026-05-04,Ada,List`
    const { seen } = await preview(here.manager, text)
    for (const other of [
      text.replace("List", "Nothing"),
      text.replace(here.first, here.second),
      `${text}\n${text}`,
    ]) {
      expect(kindOf(await importLearning(here.manager, { text: other, seen }))).toBe("changed")
    }
    expect(kindOf(await importLearning(here.manager, { text, seen: "" }))).toBe("changed")
    expect(await here.recorded()).toHaveLength(0)
  })

  test("where one line fails in the database, nothing is noted", async () => {
    const here = await scene()
    const text = `${head}\n${here.first},Fire safety,2026-05-04,Ada,List\n${here.second},Fire safety,2026-05-04,Ada,boom`
    const { seen } = await preview(here.manager, text)
    await owner.unsafe(
      `alter table learning_records add constraint boom check (evidence <> 'boom') not valid`,
    )
    try {
      await expect(importLearning(here.manager, { text, seen })).rejects.toThrow()
    } finally {
      await owner.unsafe(`alter table learning_records drop constraint boom`)
    }
    expect(await here.recorded()).toHaveLength(0)
    expect(await eventsOf(here.providerId)).toHaveLength(0)
  })

  test("nobody's own, nobody else's people, and only by who may note", async () => {
    const here = await scene()
    const there = await scene()
    await addWorker(here.providerId, here.manager.actor.personId)
    const text = [
      head,
      "Max Manager,Fire safety,2026-05-04,Ada,List",
      `${there.first},Fire safety,2026-05-04,Ada,List`,
    ].join("\n")
    const seen = await preview(here.manager, text)
    expect(seen.wrong.map(({ line, why }) => [line, why.kind])).toEqual([
      [2, "own-learning"],
      [3, "nobody"],
    ])
    expect(kindOf(await importLearning(here.manager, { text, seen: seen.seen }))).toBe("changed")
    const recruiter = at(await addStaff(here.providerId, "recruiter"))
    expect(kindOf(await previewImport(recruiter, text))).toBe("not-found")
    expect(kindOf(await importLearning(recruiter, { text, seen: seen.seen }))).toBe("not-found")
    expect(kindOf(await importTemplate(recruiter))).toBe("not-found")
    expect(await there.recorded()).toHaveLength(0)
  })

  test("the file to fill in names workers with what they are still to complete, and comes back as it went", async () => {
    const here = await scene()
    const { employmentId } = here
    const note = { code: "fire-safety", completedOn: "2026-05-04", taughtBy: "a", evidence: "b", seen: false }
    await noteLearning(here.boss, { ...note, employmentId })
    const lines = await importTemplate(here.manager)
    if (!lines.ok) throw new Error("not found")
    const fire = lines.value.filter(({ training }) => training === "Fire safety")
    expect(fire).toEqual([{ worker: here.second, training: "Fire safety", name: "Zed Zukov" }])
    expect(lines.value.map(({ training }) => training)).not.toContain("Care Certificate")
    const text = [
      head,
      ...lines.value.map(({ worker, training }) => `${worker},"${training}",1/2/2026,Ada,List`),
    ]
    const seen = await preview(here.manager, text.join("\n"))
    expect(seen.wrong).toEqual([])
    expect(seen.toNote).toHaveLength(lines.value.length)
  })

  test("ten thousand lines are noted in one go, however many there are of one worker", async () => {
    const here = await scene()
    await owner`
      with people as (
        insert into people (name, email) select 'Worker ' || n, 'w' || n || '.' || ${here.providerId} || '@example.org'
        from generate_series(1, 250) n returning id)
      insert into employments (provider_id, person_id, role_code, started_on)
      select ${here.providerId}, id, 'new-to-care', '2026-01-05' from people`
    const dayAfter = (days: number) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10)
    const line = (n: number, day: string) =>
      `w${n}.${here.providerId}@example.org,Fire safety,${day},Ada,List`
    const ofOne = Array.from({ length: 5_020 }, (_, days) => line(1, dayAfter(days)))
    const ofOthers = Array.from({ length: 249 * 20 }, (_, n) =>
      line(2 + Math.floor(n / 20), dayAfter(n % 20)),
    )
    const text = [head, ...ofOne, ...ofOthers].join("\n")
    const { seen } = await preview(here.manager, text)
    expect(await importLearning(here.manager, { text, seen })).toEqual({ ok: true, value: { noted: 10_000 } })
    const [kept] = await owner<[{ records: number; events: number; standing: number; newest: string }]>`
      select (select count(*)::int from learning_records where provider_id = ${here.providerId}) as records,
        (select count(*)::int from audit_events
          where provider_id = ${here.providerId} and event = 'learning.noted') as events,
        (select count(*)::int from learning_standings
          where provider_id = ${here.providerId} and completed_on = ${dayAfter(19)}) as standing,
        (select max(completed_on)::text from learning_standings where provider_id = ${here.providerId}) as newest`
    expect(kept).toEqual({ records: 10_000, events: 10_000, standing: 249, newest: dayAfter(5_019) })
  })
})
