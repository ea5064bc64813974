import { randomUUID } from "node:crypto"
import { afterAll, describe, expect, test } from "vitest"
import { issueCertificate, readAwardsOf } from "#app/domain/credentials/index.server.ts"
import { award, awardMany, markStandards, readForAward } from "#app/domain/training/index.server.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { closeDatabase } from "#db/client.ts"
import { owner, systemOf } from "#test/integration/rewards/accredited.ts"
import {
  addPerson,
  addWorker,
  allSixteen,
  aProvider,
  eventsOf,
  type Staff,
  staffAs,
} from "#test/integration/training/staff.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

type Here = Awaited<ReturnType<typeof aProvider>>

async function assessed(here: Here, employmentId: string, signed: readonly number[] = allSixteen) {
  await markStandards(here.assessor, { employmentId, step: "known", standards: allSixteen })
  await markStandards(here.assessor, { employmentId, step: "seen", standards: allSixteen })
  await markStandards(here.manager, { employmentId, step: "signed-off", standards: signed })
  return employmentId
}

/** A provider of whose workers some are ready, one waits for two sign-offs and one has hardly begun. */
async function scene(ready = 3) {
  const here = await aProvider()
  const names = Array.from({ length: ready }, (_, index) => `Ready ${String.fromCharCode(65 + index)}`)
  const jobs = []
  for (const name of names) {
    const job = await addWorker(here.providerId, await addPerson(name))
    await assessed(here, job.employmentId)
    jobs.push(job)
  }
  const waiting = await addWorker(here.providerId, await addPerson("Waiting"))
  await assessed(here, waiting.employmentId, allSixteen.slice(0, 14))
  await markStandards(here.assessor, { employmentId: here.employmentId, step: "known", standards: [1] })
  return { ...here, names, jobs, waiting, chosen: jobs.map(({ employmentId }) => employmentId) }
}

const namesIn = (workers: readonly { readonly name: string }[]) => workers.map(({ name }) => name)
const whyIn = (found: Awaited<ReturnType<typeof readForAward>>) =>
  found.cannot.map(({ worker, why }) => [worker.name, why.kind])

async function awardsIn(providerId: string) {
  const awarded = (await eventsOf(providerId)).filter(({ event }) => event === "accreditation.awarded")
  const [count] = await owner<[{ rows: number; outbox: number }]>`
    select (select count(*)::int from accreditations where provider_id = ${providerId}) as rows,
      (select count(*)::int from outbox where provider_id = ${providerId}
        and event = 'accreditation.awarded') as outbox`
  return { events: awarded.length, ...count }
}

describe("who is ready", () => {
  test("is shown by name, beside those who cannot be awarded now and why", async () => {
    const here = await scene()
    const found = await readForAward(here.manager)
    expect(namesIn(found.can)).toEqual(here.names)
    expect(whyIn(found)).toEqual([["Waiting", "standards-open"]])
    expect(found.cannot[0]?.why).toEqual({ kind: "standards-open", open: [15, 16] })
    const asAssessor = await readForAward(here.assessor)
    expect(asAssessor.can).toEqual([])
    expect(whyIn(asAssessor)).toContainEqual(["Ready A", "role-awards-nobody"])
  })

  test("is each person once, and nobody who has it, left, or works elsewhere", async () => {
    const here = await scene()
    const there = await scene(1)
    const [first, second, third] = here.jobs
    const again = await addWorker(here.providerId, first!.workerId)
    await assessed(here, again.employmentId)
    await award(here.manager, { employmentId: second!.employmentId })
    await owner`update employments set ended_on = now() where id = ${third!.employmentId}`
    expect(namesIn((await readForAward(here.head)).can)).toEqual(["Ready A"])
    expect(namesIn((await readForAward(there.head)).can)).toEqual(["Ready A"])
    expect((await readForAward(there.head)).can[0]?.employmentId).toBe(there.chosen[0])
  })

  test("is never oneself", async () => {
    const here = await scene(2)
    const oneself = await staffAs(here.providerId, "owner", here.jobs[0]!.workerId)
    const found = await readForAward(oneself)
    expect(namesIn(found.can)).toEqual(["Ready B"])
    expect(whyIn(found)).toContainEqual(["Ready A", "own-learning"])
    expect(await awardMany(oneself, here)).toEqual({
      ok: false,
      error: { kind: "worker-refused", name: "Ready A", why: { kind: "own-learning" } },
    })
    expect(await awardsIn(here.providerId)).toEqual({ events: 0, rows: 0, outbox: 0 })
  })
})

describe("awarding all of them", () => {
  test("is a fact and a promise for each, in the name of that day", async () => {
    const here = await scene()
    expect(await awardMany(here.manager, here)).toEqual({ ok: true, value: { awarded: 3, meanwhile: 0 } })
    expect(await awardsIn(here.providerId)).toEqual({ events: 3, rows: 3, outbox: 3 })
    const rows = await owner`select holder_name, awarded_by from accreditations
      where provider_id = ${here.providerId} order by holder_name`
    expect(rows).toMatchObject(
      here.names.map((holder_name) => ({ holder_name, awarded_by: here.manager.actor.personId })),
    )
    expect((await readForAward(here.manager)).can).toEqual([])
  })

  test("is all or none, and for no stranger, no assessor and nobody of another provider", async () => {
    const here = await scene()
    const there = await scene(1)
    const refused = { ok: false, error: { kind: "not-found" } }
    expect(await awardMany(here.assessor, here)).toEqual(refused)
    expect(await awardMany(there.head, here)).toEqual(refused)
    expect(await awardMany(here.head, { chosen: [...here.chosen, ...there.chosen] })).toEqual(refused)
    expect(await awardMany(here.head, { chosen: [...here.chosen, randomUUID()] })).toEqual(refused)
    const waiting = [...here.chosen, here.waiting.employmentId]
    expect(await awardMany(here.head, { chosen: waiting })).toEqual({
      ok: false,
      error: { kind: "worker-refused", name: "Waiting", why: { kind: "standards-open", open: [15, 16] } },
    })
    expect(await awardsIn(here.providerId)).toEqual({ events: 0, rows: 0, outbox: 0 })
  })

  test("leaves as they are whom somebody else awarded meanwhile", async () => {
    const here = await scene()
    await award(here.head, { employmentId: here.chosen[1]! })
    expect(await awardMany(here.manager, here)).toEqual({ ok: true, value: { awarded: 2, meanwhile: 1 } })
    expect(await awardMany(here.manager, here)).toEqual({ ok: true, value: { awarded: 0, meanwhile: 3 } })
    expect(await awardsIn(here.providerId)).toEqual({ events: 3, rows: 3, outbox: 3 })
  })

  test("races with others about the same people, in whichever of their jobs, to one award each", async () => {
    const here = await scene(4)
    const seconds: string[] = []
    for (const { workerId } of here.jobs.toReversed()) {
      seconds.push(await assessed(here, (await addWorker(here.providerId, workerId)).employmentId))
    }
    const many = (who: Staff, chosen: readonly string[]) => awardMany(who, { chosen })
    const tries = await Promise.all([
      many(here.manager, here.chosen),
      many(here.head, here.chosen.toReversed()),
      many(here.head, seconds),
      many(here.manager, seconds.toReversed()),
      ...here.chosen.map((employmentId) => award(here.head, { employmentId })),
      ...seconds.map((employmentId) => award(here.manager, { employmentId })),
    ])
    const made = tries.map((done) =>
      done.ok ? ("awarded" in done.value ? done.value.awarded : 1) : done.error.kind,
    )
    expect(made.filter((one) => typeof one === "number").reduce((sum, one) => sum + one, 0)).toBe(4)
    expect(made.filter((one) => typeof one === "string" && one !== "already-awarded")).toEqual([])
    expect(await awardsIn(here.providerId)).toEqual({ events: 4, rows: 4, outbox: 4 })
  })
})

describe("an award of the same person in another of their jobs that is under way", () => {
  /** Holds such an award open until `racing` waits for it, then lets it be. */
  async function raced<T>(here: Here, job: { workerId: string }, racing: () => Promise<T>): Promise<T> {
    const other = await assessed(here, (await addWorker(here.providerId, job.workerId)).employmentId)
    return owner
      .begin(async (tx) => {
        const [me] = await tx<[{ pid: number }]>`select pg_backend_pid() as pid`
        await tx`
          insert into accreditations (provider_id, employment_id, person_id, holder_name, scheme, edition,
            awarded_at, awarded_by)
          values (${here.providerId}, ${other}, ${job.workerId}, 'Ready A', 'care-certificate', '2025', now(),
            ${here.head.actor.personId})`
        const outcome = racing()
        await expect
          .poll(async () => {
            const [held] = await owner<
              [{ waits: number }]
            >`select count(*)::int as waits from pg_stat_activity
              where ${me.pid} = any(pg_blocking_pids(pid))`
            return held.waits
          })
          .toBe(1)
        return { outcome }
      })
      .then(({ outcome }) => outcome)
  }

  test("is waited for by a single award, which finds that it has been made", async () => {
    const here = await scene(1)
    const [job] = here.jobs
    const outcome = await raced(here, job!, () => award(here.manager, job!))
    expect(outcome).toEqual({ ok: false, error: { kind: "already-awarded" } })
  })

  test("is waited for by a step, which awards the others", async () => {
    const here = await scene(2)
    const outcome = await raced(here, here.jobs[0]!, () => awardMany(here.manager, here))
    expect(outcome).toEqual({ ok: true, value: { awarded: 1, meanwhile: 1 } })
    const [count] =
      await owner`select count(*)::int as n from accreditations where provider_id = ${here.providerId}`
    expect(count).toEqual({ n: 2 })
  })
})

describe("what became of the certificates", () => {
  test("is said for each award of a day, to this provider alone", async () => {
    const here = await scene()
    const there = await scene(1)
    await awardMany(here.manager, here)
    const day = londonDay(new Date())
    const read = (who: Staff, on = day) => readAwardsOf(who, { day: on, from: null })
    const before = (await read(here.assessor)).awards
    expect(before.map(({ name, step, by }) => [name, step, by]).toSorted()).toEqual(
      here.names.map((name) => [name, "under-way", "Max Manager"]),
    )
    const [one, other, third] = before
    expect((await issueCertificate(systemOf(here.providerId), { accreditationId: one!.id })).ok).toBe(true)
    const ran = (subject: string, state: string) => owner`
      insert into job_runs (provider_id, event_id, job, subject_id, state, finished_at)
      values (${here.providerId}, ${randomUUID()}, 'issue-certificate', ${subject}, ${state}, now())`
    await ran(other!.id, "gave-up")
    await ran(third!.id, "done")
    const after = (await read(here.assessor)).awards
    expect(after.map(({ step }) => step)).toEqual(["made", "stopped", "none"])
    expect(after[0]?.certificate?.number).toMatch(/^VF-/)
    expect((await read(there.head)).awards).toEqual([])
    expect((await read(here.head, "2020-02-29")).awards).toEqual([])
  })

  test("is read a page at a time", async () => {
    const here = await scene()
    await awardMany(here.manager, here)
    const all = await readAwardsOf(here.head, { day: londonDay(new Date()), from: null })
    const rest = await readAwardsOf(here.head, { day: londonDay(new Date()), from: all.awards[0]!.id })
    expect(rest.awards).toEqual(all.awards.slice(1))
    expect(all.next).toBeNull()
  })
})
