import { afterAll, afterEach, describe, expect, it } from "vitest"
import { closeDatabase } from "#db/client.ts"
import { addAccreditation, addProvider, owner, recordAward } from "#test/integration/rewards/accredited.ts"
import { handleIssueCertificate } from "#workers/handlers/issue-certificate.ts"
import { deliver } from "#workers/runtime/deliver.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

type Award = NonNullable<Parameters<typeof addAccreditation>[1]>
const job = handleIssueCertificate.job.name

/** Awards of a provider, each promised its certificate, as the relay leaves them. */
async function promised(awards: readonly Award[], over: { providerId?: string } = {}) {
  const providerId = over.providerId ?? (await addProvider())
  const events: string[] = []
  for (const award of awards) {
    const { accreditationId } = await addAccreditation(providerId, award)
    const eventId = await recordAward(providerId, accreditationId)
    await owner`insert into job_runs (provider_id, event_id, job, subject_id)
      values (${providerId}, ${eventId}, ${job}, ${accreditationId})`
    events.push(eventId)
  }
  return {
    providerId,
    run: (at: number, more: object = {}) =>
      deliver([handleIssueCertificate], job, { eventId: events[at], providerId, payload: {}, ...more }),
    states: async () => {
      const rows = await owner<{ eventId: string; state: string }[]>`
        select event_id as "eventId", state from job_runs where provider_id = ${providerId} and job = ${job}`
      return events.map((id) => rows.find(({ eventId }) => eventId === id)?.state)
    },
    holders: async () => {
      const rows = await owner<{ name: string }[]>`
        select holder_name as name from certificates where provider_id = ${providerId} order by number`
      return rows.map(({ name }) => name)
    },
  }
}

const named = (...names: string[]) => names.map((name) => ({ name }))

describe("certificates that wait for one provider", () => {
  it("are issued together, each once, and are done when the queue comes to them", async () => {
    const { run, states, holders, providerId } = await promised(named("Ada", "Bea", "Cai", "Dot"))
    await run(2)
    expect(await states()).toEqual(["done", "done", "done", "done"])
    expect((await holders()).sort()).toEqual(["Ada", "Bea", "Cai", "Dot"])
    for (const at of [0, 1, 2, 3]) await run(at)
    expect(await holders()).toHaveLength(4)
    const places = await owner`
      select distinct status_list, status_index from certificates where provider_id = ${providerId}`
    expect(places).toHaveLength(4)
    const told = await owner`
      select from outbox where provider_id = ${providerId} and event = 'certificate.issued'`
    expect(told).toHaveLength(4)
  })

  it("are nobody else's: another provider's wait for their own", async () => {
    const ours = await promised(named("Ada"))
    const theirs = await promised(named("Bea"))
    await ours.run(0)
    expect(await theirs.states()).toEqual(["waiting"])
    expect(await theirs.holders()).toEqual([])
  })

  it("are done in as many goes as it takes", async () => {
    const { run, states } = await promised(Array.from({ length: 51 }, () => ({ name: "Ada" })))
    await run(0)
    expect((await states()).filter((state) => state === "done")).toHaveLength(50)
    await run(50)
    expect(await states()).not.toContain("waiting")
  }, 60_000)

  it("do not wait for one that cannot be issued, nor for one on hold", async () => {
    const { run, states, holders } = await promised([
      { name: "Ada" },
      { name: "\u200b" },
      { name: "Cai", status: "suspended" },
      { name: "Dot" },
    ])
    await run(0)
    expect(await states()).toEqual(["done", "gave-up", "waiting", "done"])
    expect(await holders()).toEqual(["Ada", "Dot"])
    await expect(run(2)).rejects.toThrow("failed")
  })

  it("that were awarded twice over are one certificate", async () => {
    const { run, states, holders, providerId } = await promised(named("Ada", "Bea"))
    const [first] = await owner<[{ subject_id: string }]>`
      select subject_id from job_runs where provider_id = ${providerId} order by id limit 1`
    const again = await recordAward(providerId, first.subject_id)
    await owner`insert into job_runs (provider_id, event_id, job, subject_id)
      values (${providerId}, ${again}, ${job}, ${first.subject_id})`
    await run(1)
    expect(await states()).toEqual(["done", "done"])
    const [row] = await owner`select state from job_runs where event_id = ${again} and job = ${job}`
    expect(row).toEqual({ state: "done" })
    expect((await holders()).sort()).toEqual(["Ada", "Bea"])
  })

  it("are left alone by whom the queue gives one that is under way, until its worker is taken to have stopped", async () => {
    const { run, states } = await promised(named("Ada"))
    await owner`update job_runs set state = 'running', attempts = 1, started_at = now()
      where job = ${job} and state = 'waiting'`
    await run(0)
    expect(await states()).toEqual(["running"])
    await run(0, { again: true })
    expect(await states()).toEqual(["done"])
  })

  describe("where one of them stops all", () => {
    afterEach(() => owner.unsafe("drop function if exists stop_here() cascade"))

    it("all wait again, and the next time each goes by itself", async () => {
      const { run, states, holders } = await promised(named("Ada", "Bea", "Cai"))
      await owner.unsafe(`create function stop_here() returns trigger language plpgsql as $$
        begin if new.holder_name = 'Bea' then raise exception 'stopped half-way'; end if; return new; end $$;
        create trigger stop_here before insert on certificates for each row execute function stop_here()`)
      await expect(run(0)).rejects.toThrow("failed")
      expect(await states()).toEqual(["waiting", "waiting", "waiting"])
      expect(await holders()).toEqual([])
      await run(0)
      await expect(run(1)).rejects.toThrow("failed")
      await run(2)
      expect(await states()).toEqual(["done", "waiting", "done"])
    })
  })
})
