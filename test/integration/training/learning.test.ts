import { sql } from "drizzle-orm"
import { afterAll, describe, expect, test } from "vitest"
import {
  award,
  chooseLearning,
  markStandards,
  noteLearning,
  readLearning,
  readLearningOf,
  readMyPlans,
  sayOfLearning,
  takeBackLearning,
} from "#app/domain/training/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction } from "#db/ctx.ts"
import { owner } from "#test/integration/rewards/accredited.ts"
import {
  addStaff,
  allSixteen,
  aProvider,
  asSelf,
  eventsOf,
  type Staff,
  staffAs,
} from "#test/integration/training/staff.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

const day = "2026-11-23"
const at = (ctx: Staff): Staff => ({ ...ctx, now: () => new Date("2026-11-23T12:00:00Z") })
const taught = { completedOn: "2026-05-04", taughtBy: "Ada, in the house", evidence: "The list", seen: false }

async function scene() {
  const { assessor, manager, head, ...here } = await aProvider()
  const note = (code: string, over: Partial<typeof taught> = {}, by = at(assessor)) =>
    noteLearning(by, { employmentId: here.employmentId, code, ...taught, ...over })
  const page = (code: string, by: Staff = assessor) =>
    readLearning(by, { employmentId: here.employmentId, code, day })
  const stateOf = async (code: string) => (await page(code))?.line.state
  return { ...here, assessor: at(assessor), manager: at(manager), head: at(head), note, page, stateOf }
}

const idOf = (noted: Awaited<ReturnType<typeof noteLearning>>) => {
  if (!noted.ok) throw new Error(noted.error.kind)
  return noted.value.recordId
}
const kindOf = (refused: { ok: boolean; error?: { kind: string } }) =>
  refused.ok ? null : refused.error?.kind

describe("what a worker learns beside the Care Certificate", () => {
  test("is noted by a colleague, counts to its last day, and is renewed by another record", async () => {
    const { note, page, stateOf, providerId, manager } = await scene()
    expect(await stateOf("fire-safety")).toBe("not-yet")
    idOf(await note("fire-safety"))
    expect(await page("fire-safety")).toMatchObject({
      line: { state: "done", completedOn: "2026-05-04", until: "2029-05-04" },
      records: [{ taughtBy: "Ada, in the house", noted: { by: "Ada Assessor" }, isWhole: true, open: [] }],
    })
    expect(kindOf(await note("fire-safety"))).toBe("already-noted")
    idOf(await note("fire-safety", { completedOn: "2023-11-23" }, manager))
    expect((await page("fire-safety"))?.records.map(({ completedOn }) => completedOn)).toEqual([
      "2026-05-04",
      "2023-11-23",
    ])
    expect(await stateOf("fire-safety")).toBe("done")
    const told = (await eventsOf(providerId)).filter(({ event }) => event === "learning.noted")
    expect(told).toHaveLength(2)
    expect(told[0]?.detail).toEqual({ code: "fire-safety" })
  })

  test("is a chain: taking back the newest lets the one before stand again, for whoever notes and for the worker", async () => {
    const { note, page, stateOf, assessor, employmentId, workerId } = await scene()
    await note("fire-safety", { completedOn: "2021-05-04" })
    await note("fire-safety", { completedOn: "2023-05-06" })
    const newest = idOf(await note("fire-safety", { completedOn: "2026-05-04" }))
    const own = async () => {
      const [plan] = await readMyPlans({ ...asSelf(workerId), now: assessor.now })
      return plan?.learning.find(({ code }) => code === "fire-safety")
    }
    const [first, second, third] = ["2021-05-04", "2023-05-06", "2026-05-04"]
    const whole = { first, renewed: [second, third], until: "2029-05-04", ended: false }
    expect(await page("fire-safety")).toMatchObject({
      chain: whole,
      line: { completedOn: third, until: "2029-05-04" },
      records: [{ renews: second }, { renews: first }, { renews: null }],
    })
    expect(await own()).toMatchObject({ chain: whole, state: "done" })
    expect(
      kindOf(await takeBackLearning(assessor, { employmentId, recordId: newest, why: "Not them." })),
    ).toBe(null)
    const before = { first, renewed: [second], until: "2026-05-06", ended: true }
    expect(await page("fire-safety")).toMatchObject({
      chain: before,
      line: { completedOn: second, until: "2026-05-06" },
      records: [{ renews: null, isWhole: false }, { renews: first }, { renews: null }],
    })
    expect(await own()).toMatchObject({ chain: before, state: "lapsed", until: "2026-05-06" })
    expect(await stateOf("fire-safety")).toBe("lapsed")
  })

  test("takes nobody's place before it counts, and gives its place back", async () => {
    const { note, page, manager, assessor, employmentId } = await scene()
    await note("moving-people", { completedOn: "2025-12-01", seen: true })
    const recordId = idOf(await note("moving-people", { completedOn: "2026-05-04" }, manager))
    expect((await page("moving-people"))?.chain).toMatchObject({ first: "2025-12-01", renewed: [] })
    await sayOfLearning(assessor, { employmentId, recordId, step: "assessed" })
    expect((await page("moving-people"))?.chain).toMatchObject({
      renewed: ["2026-05-04"],
      until: "2027-05-04",
    })
    await takeBackLearning(assessor, { employmentId, recordId, why: "Seen too early." })
    expect(await page("moving-people")).toMatchObject({
      chain: { first: "2025-12-01", renewed: [], until: "2026-12-01" },
      line: { state: "ends-soon", until: "2026-12-01" },
    })
  })

  test("ends, and ends soon", async () => {
    const { note, stateOf } = await scene()
    await note("fire-safety", { completedOn: "2023-11-22" })
    expect(await stateOf("fire-safety")).toBe("lapsed")
    await note("fire-safety", { completedOn: "2023-11-23" })
    expect(await stateOf("fire-safety")).toBe("ends-soon")
  })

  test("counts only once an assessor saw it and a second person signed it off, where that is asked", async () => {
    const { note, page, stateOf, head, manager, assessor, employmentId, providerId } = await scene()
    const recordId = idOf(await note("medicines", {}, manager))
    expect(await stateOf("medicines")).toBe("in-progress")
    const say = (by: Staff, step: "assessed" | "signed-off") =>
      sayOfLearning(by, { employmentId, recordId, step })
    expect(kindOf(await say(manager, "signed-off"))).toBe("not-assessed-yet")
    expect(kindOf(await say(manager, "assessed"))).toBe("not-found")
    expect(kindOf(await say(head, "assessed"))).toBe(null)
    expect(kindOf(await say(head, "signed-off"))).toBe("needs-a-second-person")
    expect((await page("medicines", head))?.records[0]).toMatchObject({ open: [], needsSecondPerson: true })
    expect(kindOf(await say(assessor, "signed-off"))).toBe("not-found")
    expect((await page("medicines", manager))?.records[0]?.open).toEqual(["signed-off"])
    expect(kindOf(await say(manager, "signed-off"))).toBe(null)
    expect(await stateOf("medicines")).toBe("done")
    expect(kindOf(await say(manager, "signed-off"))).toBe("changed-meanwhile")
    expect((await eventsOf(providerId)).map(({ event }) => event)).toEqual([
      "learning.noted",
      "learning.assessed",
      "learning.signed-off",
    ])
  })

  test("an assessor may say at once that they saw it; whoever may not assess cannot", async () => {
    const { note, page, stateOf, manager } = await scene()
    await note("moving-people", { seen: true }, manager)
    expect(await stateOf("moving-people")).toBe("in-progress")
    await note("moving-people", { seen: true, completedOn: "2026-05-05" })
    expect(await page("moving-people")).toMatchObject({
      line: { state: "done", until: "2027-05-05" },
      records: [{ assessed: { by: "Ada Assessor" } }, { assessed: null }],
    })
  })

  test("what was noted by mistake counts no longer, and stays with the reason", async () => {
    const { note, page, stateOf, assessor, employmentId } = await scene()
    const recordId = idOf(await note("fire-safety"))
    const back = (why: string) => takeBackLearning(assessor, { employmentId, recordId, why })
    expect(kindOf(await back(" "))).toBe("reason-missing")
    expect(kindOf(await back("It was somebody else."))).toBe(null)
    expect(kindOf(await back("Again"))).toBe("changed-meanwhile")
    expect(await stateOf("fire-safety")).toBe("not-yet")
    expect((await page("fire-safety"))?.records).toMatchObject([
      { takenBack: { why: "It was somebody else.", by: "Ada Assessor" }, isWhole: false },
    ])
    expect(kindOf(await note("fire-safety"))).toBe(null)
    expect(await stateOf("fire-safety")).toBe("done")
  })

  test("of two tiers a worker has one, with the reason; it can be chosen anew", async () => {
    const { note, page, stateOf, head, employmentId } = await scene()
    expect(kindOf(await note("oliver-tier-1"))).toBe("choose-first")
    const choose = (code: string, reason: string) => chooseLearning(head, { employmentId, code, reason })
    expect(kindOf(await choose("oliver-tier-1", ""))).toBe("reason-missing")
    expect(kindOf(await choose("fire-safety", "Why not"))).toBe("not-found")
    expect(kindOf(await choose("oliver-tier-1", "Works in the office."))).toBe(null)
    expect(kindOf(await choose("oliver-tier-1", "Again."))).toBe("changed-meanwhile")
    expect([await stateOf("oliver-tier-1"), await stateOf("oliver-tier-2")]).toEqual([
      "not-yet",
      "other-chosen",
    ])
    expect(kindOf(await note("oliver-tier-2"))).toBe("other-chosen")
    expect(kindOf(await note("oliver-tier-1"))).toBe(null)
    await choose("oliver-tier-2", "Now supports somebody autistic.")
    expect([await stateOf("oliver-tier-1"), await stateOf("oliver-tier-2")]).toEqual([
      "other-chosen",
      "not-yet",
    ])
    expect((await page("oliver-tier-2"))?.choice).toMatchObject({
      mine: true,
      reason: "Now supports somebody autistic.",
      by: "Olu Owner",
    })
  })

  test("nobody notes, sees or signs off their own, whatever their role", async () => {
    const { providerId, workerId, employmentId, note, page, assessor } = await scene()
    const oneself = at(await staffAs(providerId, "owner", workerId))
    expect(kindOf(await note("fire-safety", {}, oneself))).toBe("own-learning")
    const recordId = idOf(await note("medicines", {}, assessor))
    expect(kindOf(await sayOfLearning(oneself, { employmentId, recordId, step: "assessed" }))).toBe(
      "own-learning",
    )
    expect(kindOf(await takeBackLearning(oneself, { employmentId, recordId, why: "Mine" }))).toBe(
      "own-learning",
    )
    const choosing = chooseLearning(oneself, { employmentId, code: "oliver-tier-1", reason: "Mine" })
    expect(kindOf(await choosing)).toBe("own-learning")
    expect(await page("medicines", oneself)).toMatchObject({
      isOneself: true,
      mayNote: false,
      mayChoose: false,
    })
  })

  test("of another provider, by a recruiter, or of training that is none, there is nothing", async () => {
    const here = await scene()
    const other = await scene()
    expect(kindOf(await here.note("fire-safety", {}, other.assessor))).toBe("not-found")
    expect(await here.page("fire-safety", other.assessor)).toBeNull()
    const recruiter = at(await addStaff(here.providerId, "recruiter"))
    expect(kindOf(await here.note("fire-safety", {}, recruiter))).toBe("not-found")
    expect(kindOf(await here.note("juggling"))).toBe("not-found")
    expect(kindOf(await here.note("care-certificate"))).toBe("not-found")
    const recordId = idOf(await here.note("medicines"))
    const { employmentId } = other
    expect(kindOf(await sayOfLearning(other.assessor, { employmentId, recordId, step: "assessed" }))).toBe(
      "not-found",
    )
  })

  test("the worker reads where they stand, and the Care Certificate stands as its award does", async () => {
    const { note, employmentId, workerId, providerId, assessor, manager } = await scene()
    await note("fire-safety")
    const mine = await readMyPlans({ ...asSelf(workerId), now: () => new Date("2026-11-23T12:00:00Z") })
    expect(mine[0]?.learning.find(({ code }) => code === "fire-safety")).toMatchObject({
      state: "done",
      until: "2029-05-04",
    })
    const certificate = async () => {
      const [row] = await owner<{ begun: boolean; completed_on: string | null }[]>`
        select begun, completed_on::text from learning_standings
        where employment_id = ${employmentId} and code = 'care-certificate'`
      return row
    }
    expect(await certificate()).toBeUndefined()
    await markStandards(assessor, { employmentId, step: "known", standards: allSixteen })
    expect(await certificate()).toEqual({ begun: true, completed_on: null })
    await markStandards(assessor, { employmentId, step: "seen", standards: allSixteen })
    await markStandards(manager, { employmentId, step: "signed-off", standards: allSixteen })
    await award(manager, { employmentId })
    expect(await certificate()).toEqual({ begun: false, completed_on: "2026-11-23" })
    const [again] = await owner<[{ id: string }]>`
      insert into employments (provider_id, person_id, role_code, started_on)
      values (${providerId}, ${workerId}, 'care-or-support-worker', '2026-11-01') returning id`
    const lines = await readLearningOf(manager, {
      employmentId: again.id,
      role: "care-or-support-worker",
      day,
    })
    expect(lines.map(({ code }) => code)).not.toContain("care-certificate")
    const [row] = await owner`
      select completed_on::text from learning_standings where employment_id = ${again.id}`
    expect(row).toEqual({ completed_on: "2026-11-23" })
  })
})

describe("the database refuses", () => {
  const raw = (by: Staff, statement: ReturnType<typeof sql>) =>
    inTransaction(by, async (tx) => ok(await tx.execute(statement)))
  const causeOf = async (attempt: Promise<unknown>) => {
    try {
      await attempt
    } catch (error) {
      return String((error as { cause?: Error }).cause ?? error)
    }
    return "it was let through"
  }

  test("what somebody else is made to say, and what was said to be unsaid", async () => {
    const { note, employmentId, providerId, workerId, head, assessor, manager } = await scene()
    const recordId = idOf(await note("medicines", { seen: true }))
    const insert = (by: Staff, recordedBy: string) =>
      causeOf(
        raw(
          by,
          sql`insert into learning_records (provider_id, employment_id, code, valid_from, completed_on, taught_by,
            evidence, recorded_by) values (${providerId}, ${employmentId}, 'fire-safety', '2026-11-01', '2026-11-02',
            'a', 'b', ${recordedBy})`,
        ),
      )
    expect(await insert(manager, assessor.actor.personId)).toContain("row-level security")
    const recruiter = at(await addStaff(providerId, "recruiter"))
    expect(await insert(recruiter, recruiter.actor.personId)).toContain("row-level security")
    const worker = at(await staffAs(providerId, "assessor", workerId))
    expect(await insert(worker, workerId)).toContain("own learning")
    const change = (by: Staff, set: ReturnType<typeof sql>) =>
      causeOf(raw(by, sql`update learning_records set ${set} where id = ${recordId}`))
    const headId = head.actor.personId
    expect(await change(assessor, sql`signed_off_by = ${headId}, signed_off_at = now()`)).toContain("says so")
    expect(await change(head, sql`assessed_by = ${headId}`)).toContain("what was said stays")
    expect(await change(head, sql`completed_on = '2026-11-20'`)).toContain("keeps its")
    const adaId = assessor.actor.personId
    const other = { ...assessor, actor: { ...assessor.actor, role: "owner" as const } }
    expect(await change(other, sql`signed_off_by = ${adaId}, signed_off_at = now()`)).toContain(
      "second_person",
    )
    expect(
      await causeOf(
        raw(head, sql`update learning_standings set until = null where employment_id = ${employmentId}`),
      ),
    ).toContain("permission denied")
  })
})
