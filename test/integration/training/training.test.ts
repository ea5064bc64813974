import { type SQL, sql } from "drizzle-orm"
import { afterAll, describe, expect, test } from "vitest"
import { changeName } from "#app/domain/accounts/index.server.ts"
import { issueCertificate } from "#app/domain/credentials/index.server.ts"
import {
  award,
  markStandards,
  readMyPlans,
  readPlan,
  readWorkers,
} from "#app/domain/training/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction } from "#db/ctx.ts"
import { owner, systemOf } from "#test/integration/rewards/accredited.ts"
import {
  addStaff,
  addWorker,
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

async function takeThrough(
  employmentId: string,
  { assessor, manager }: { assessor: Staff; manager: Staff },
  standards: readonly number[] = allSixteen,
) {
  await markStandards(assessor, { employmentId, step: "known", standards })
  await markStandards(assessor, { employmentId, step: "seen", standards })
  return markStandards(manager, { employmentId, step: "signed-off", standards })
}

describe("marking standards", () => {
  test("known and seen by an assessor, signed off by a second person, each with who and when", async () => {
    const here = await aProvider()
    expect(await takeThrough(here.employmentId, here, [3])).toEqual({ ok: true, value: { marked: 1 } })
    const plan = await readPlan(here.manager, here.employmentId)
    expect(plan?.progress).toEqual({ of: 16, known: 1, seen: 1, signedOff: 1 })
    expect(plan?.standards.find(({ number }) => number === 3)).toMatchObject({
      title: "Duty of care",
      known: { by: "Ada Assessor", at: expect.any(Date) },
      seen: { by: "Ada Assessor" },
      signedOff: { by: "Max Manager" },
      open: [],
    })
    expect(await eventsOf(here.providerId)).toMatchObject(
      (["standard.known", "standard.seen", "standard.signed-off"] as const).map((event) => ({
        event,
        actor_person_id: (event === "standard.signed-off" ? here.manager : here.assessor).actor.personId,
        detail: { number: 3 },
      })),
    )
  })

  test("several at once are noted all or not at all", async () => {
    const { assessor, employmentId } = await aProvider()
    await markStandards(assessor, { employmentId, step: "known", standards: [2] })
    expect(await markStandards(assessor, { employmentId, step: "known", standards: [1, 2] })).toEqual({
      ok: false,
      error: { kind: "standard-refused", standard: 2, why: { kind: "already-marked" } },
    })
    expect((await readPlan(assessor, employmentId))?.progress.known).toBe(1)
  })

  test("whoever assessed cannot sign off, and is told so beforehand", async () => {
    const { head, employmentId } = await aProvider()
    await markStandards(head, { employmentId, step: "known", standards: [1] })
    await markStandards(head, { employmentId, step: "seen", standards: [1] })
    expect(await markStandards(head, { employmentId, step: "signed-off", standards: [1] })).toMatchObject({
      error: { kind: "standard-refused", why: { kind: "needs-a-second-person" } },
    })
    expect((await readPlan(head, employmentId))?.standards[0]).toMatchObject({
      open: [],
      needsSecondPerson: true,
    })
  })

  test("nothing is signed off before it is known and seen", async () => {
    const { assessor, manager, employmentId } = await aProvider()
    await markStandards(assessor, { employmentId, step: "known", standards: [1] })
    expect(await markStandards(manager, { employmentId, step: "signed-off", standards: [1] })).toMatchObject({
      error: { why: { kind: "not-known-and-seen-yet" } },
    })
  })

  test("nobody marks their own learning, whatever their role", async () => {
    const here = await aProvider()
    const oneself = await staffAs(here.providerId, "owner", here.workerId)
    const { employmentId } = here
    expect(await markStandards(oneself, { employmentId, step: "known", standards: [1] })).toMatchObject({
      error: { why: { kind: "own-learning" } },
    })
    expect(await readPlan(oneself, employmentId)).toMatchObject({ isOneself: true })
  })

  test("a role does what it may and no more", async () => {
    const { assessor, manager, employmentId } = await aProvider()
    const refused = { ok: false, error: { kind: "not-found" } }
    expect(await markStandards(manager, { employmentId, step: "known", standards: [1] })).toEqual(refused)
    expect(await markStandards(manager, { employmentId, step: "seen", standards: [1] })).toEqual(refused)
    expect(await markStandards(assessor, { employmentId, step: "signed-off", standards: [1] })).toEqual(
      refused,
    )
    expect(await award(assessor, { employmentId })).toEqual(refused)
  })

  test("a standard that is not of the edition is not found, nor is another provider's worker", async () => {
    const here = await aProvider()
    const there = await aProvider()
    const refused = { ok: false, error: { kind: "not-found" } }
    const { employmentId } = here
    expect(await markStandards(here.assessor, { employmentId, step: "known", standards: [17] })).toEqual(
      refused,
    )
    expect(await markStandards(there.assessor, { employmentId, step: "known", standards: [1] })).toEqual(
      refused,
    )
    expect(await award(there.head, { employmentId })).toEqual(refused)
    expect(await readPlan(there.head, employmentId)).toBeNull()
    expect((await readWorkers(there.head, { after: null, before: null })).workers).toHaveLength(1)
    expect(await eventsOf(here.providerId)).toEqual([])
  })

  test("two at once about the same standard are one", async () => {
    const { assessor, head, employmentId } = await aProvider()
    const both = await Promise.all(
      [assessor, head].map((who) => markStandards(who, { employmentId, step: "known", standards: [1] })),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe("awarding", () => {
  test("follows when all is signed off, once, and promises what comes of it", async () => {
    const here = await aProvider()
    const { employmentId, manager } = here
    await takeThrough(employmentId, here)
    expect((await readPlan(manager, employmentId))?.mayAward).toBe(true)
    const [first, second] = await Promise.all([
      award(manager, { employmentId }),
      award(here.head, { employmentId }),
    ])
    const oks = [first, second].filter(({ ok }) => ok)
    expect(oks).toHaveLength(1)
    expect([first, second]).toContainEqual({ ok: false, error: { kind: "already-awarded" } })
    const events = (await eventsOf(here.providerId)).filter(({ event }) => event === "accreditation.awarded")
    expect(events).toHaveLength(1)
    const [outbox] = await owner`select count(*)::int as n from outbox
      where provider_id = ${here.providerId} and event = 'accreditation.awarded'`
    expect(outbox?.n).toBe(1)
    expect(await readPlan(manager, employmentId)).toMatchObject({
      mayAward: false,
      accreditation: { status: "awarded", personId: here.workerId },
    })
  })

  test("is once for a person, in whichever of their jobs at the provider", async () => {
    const here = await aProvider()
    const second = await addWorker(here.providerId, here.workerId)
    await takeThrough(here.employmentId, here)
    await takeThrough(second.employmentId, here)
    expect((await award(here.manager, { employmentId: here.employmentId })).ok).toBe(true)
    expect(await award(here.manager, { employmentId: second.employmentId })).toEqual({
      ok: false,
      error: { kind: "already-awarded" },
    })
    expect(await readPlan(here.manager, second.employmentId)).toMatchObject({ mayAward: false })
  })

  test("is in the name of that day, though they call themself something else before it is printed", async () => {
    const here = await aProvider()
    await takeThrough(here.employmentId, here)
    const awarded = await award(here.manager, { employmentId: here.employmentId })
    if (!awarded.ok) throw new Error(awarded.error.kind)
    await changeName(asSelf(here.workerId), { name: "Somebody Else" })
    expect((await issueCertificate(systemOf(here.providerId), awarded.value)).ok).toBe(true)
    const [certificate] = await owner`
      select holder_name, badge_json from certificates where person_id = ${here.workerId}`
    expect(certificate?.holder_name).toBe("Wyn Worker")
    expect(certificate?.badge_json).toContain("Wyn Worker")
    expect(certificate?.badge_json).not.toContain("Somebody Else")
  })

  test("is refused while a standard is open, and says which", async () => {
    const here = await aProvider()
    await takeThrough(here.employmentId, here, allSixteen.slice(0, 14))
    expect(await award(here.manager, { employmentId: here.employmentId })).toEqual({
      ok: false,
      error: { kind: "standards-open", open: [15, 16] },
    })
  })

  test("is not for oneself", async () => {
    const here = await aProvider()
    await takeThrough(here.employmentId, here)
    const oneself = await staffAs(here.providerId, "owner", here.workerId)
    expect(await award(oneself, { employmentId: here.employmentId })).toEqual({
      ok: false,
      error: { kind: "own-learning" },
    })
  })
})

describe("reading", () => {
  test("a worker sees their own plans at each provider, and nobody else's", async () => {
    const here = await aProvider()
    const there = await aProvider()
    await addWorker(there.providerId, here.workerId)
    await takeThrough(here.employmentId, here, [1, 2])
    const own = await readMyPlans(asSelf(here.workerId))
    expect(own.map(({ progress }) => progress.signedOff)).toEqual([2, 0])
    expect(await readMyPlans(asSelf(there.workerId))).toMatchObject([{ progress: { signedOff: 0 } }])
    expect(await readMyPlans(asSelf(here.assessor.actor.personId))).toEqual([])
  })

  test("workers come a page at a time, forward and back", async () => {
    const { providerId, head } = await aProvider()
    for (let more = 0; more < 34; more++) await addWorker(providerId)
    const first = await readWorkers(head, { after: null, before: null })
    expect(first.workers).toHaveLength(30)
    expect(first.previous).toBeNull()
    const second = await readWorkers(head, { after: first.next, before: null })
    expect(second.workers).toHaveLength(5)
    expect(second.next).toBeNull()
    expect((await readWorkers(head, { after: null, before: second.previous })).workers).toEqual(first.workers)
    expect((await readWorkers(head, { after: "' or 1=1", before: null })).workers).toEqual(first.workers)
  })
})

describe("the database itself refuses", () => {
  async function raw(here: Awaited<ReturnType<typeof aProvider>>, marks: Record<string, string>) {
    const columns = Object.keys(marks)
    const values = Object.values(marks)
    const named = columns.flatMap((step) => [`${step}_at`, `${step}_by`]).join(", ")
    const said = values.map((_, index) => `now(), $${index + 3}::uuid`).join(", ")
    return owner.unsafe(
      `insert into training_records (provider_id, employment_id, scheme, edition, standard_number, ${named})
        values ($1, $2, 'care-certificate', '2025', 1, ${said})`,
      [here.providerId, here.employmentId, ...values],
    )
  }

  test("one's own assessor", async () => {
    const here = await aProvider()
    await expect(raw(here, { known: here.workerId })).rejects.toThrow("own assessor")
    await expect(raw(here, { seen: here.workerId })).rejects.toThrow("own assessor")
  })

  test("the same person as second person", async () => {
    const here = await aProvider()
    const { personId } = here.head.actor
    const other = here.assessor.actor.personId
    for (const marks of [
      { known: personId, seen: other, signed_off: personId },
      { known: other, seen: personId, signed_off: personId },
    ]) {
      await expect(raw(here, marks)).rejects.toThrow("training_records_second_person")
    }
  })

  test("a sign-off of what is not known and seen", async () => {
    const here = await aProvider()
    await expect(
      raw(here, { known: here.assessor.actor.personId, signed_off: here.manager.actor.personId }),
    ).rejects.toThrow("training_records_both_before_sign_off")
  })

  test("an award before every standard is signed off, to another person, or by oneself", async () => {
    const here = await aProvider()
    const awarding = (personId: string, by: string) => owner`
      insert into accreditations (provider_id, employment_id, person_id, holder_name, scheme, edition,
        awarded_at, awarded_by)
      values (${here.providerId}, ${here.employmentId}, ${personId}, 'Wyn Worker', 'care-certificate', '2025',
        now(), ${by})`
    const boss = here.manager.actor.personId
    await takeThrough(here.employmentId, here, allSixteen.slice(1))
    await expect(awarding(here.workerId, boss)).rejects.toThrow("standards not all signed off")
    await takeThrough(here.employmentId, here, [1])
    const other = await addStaff(here.providerId, "assessor")
    await expect(awarding(other.actor.personId, boss)).rejects.toThrow("award to the wrong person")
    await expect(awarding(here.workerId, here.workerId)).rejects.toThrow("award to the wrong person")
  })

  test("an award that is handed on, or given another day", async () => {
    const here = await aProvider()
    await takeThrough(here.employmentId, here)
    const awarded = await award(here.manager, { employmentId: here.employmentId })
    if (!awarded.ok) throw new Error(awarded.error.kind)
    const other = await addWorker(here.providerId)
    const change = (what: SQL) =>
      inTransaction(here.head, async (tx) => {
        const where = sql`where id = ${awarded.value.accreditationId}`
        return ok(await tx.execute(sql`update accreditations set ${what} ${where} returning status`))
      })
    for (const [column, what] of [
      ["person_id", sql`person_id = ${other.workerId}`],
      ["employment_id", sql`employment_id = ${other.employmentId}`],
      ["awarded_at", sql`awarded_at = now() - interval '1 year'`],
    ] as const) {
      await expect(change(what)).rejects.toMatchObject({
        cause: { message: `accreditations keeps its {${column}}` },
      })
    }
    expect(await change(sql`status = 'suspended'`)).toMatchObject({ value: [{ status: "suspended" }] })
  })
})
