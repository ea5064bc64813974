import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { type SQL, sql } from "drizzle-orm"
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest"
import { issueCertificate } from "#app/domain/credentials/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { getFile } from "#app/platform/storage.server.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction } from "#db/ctx.ts"
import {
  addAccreditation,
  addProvider,
  addRule,
  booksOf,
  owner,
  recordAward,
  systemOf,
} from "#test/integration/rewards/accredited.ts"
import { handleBookReward } from "#workers/handlers/book-reward.ts"
import { handleIssueCertificate } from "#workers/handlers/issue-certificate.ts"
import { deliver } from "#workers/runtime/deliver.ts"
import type { AnyHandler } from "#workers/runtime/handler.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

const thisYear = new Date().getFullYear()

async function accredited(over: Parameters<typeof addAccreditation>[1] = {}) {
  const providerId = await addProvider()
  return { providerId, ...(await addAccreditation(providerId, over)) }
}

function certificatesOf(providerId: string) {
  return owner`select * from certificates where provider_id = ${providerId} order by number`
}

async function filesOf(providerId: string): Promise<string[]> {
  const folder = join(env().DATA_DIR, "files", "certificates", providerId)
  return readdir(folder).catch(() => [])
}

describe("issuing a certificate", () => {
  test("signs the badge, stores the PDF, and records it", async () => {
    const { providerId, personId, accreditationId } = await accredited()
    const issued = await issueCertificate(systemOf(providerId), { accreditationId })
    if (!issued.ok) throw new Error(issued.error.kind)
    const [row, ...more] = await certificatesOf(providerId)
    expect(more).toEqual([])
    expect(row).toMatchObject({
      id: issued.value.certificateId,
      person_id: personId,
      number: `VF-${thisYear}-000001`,
      holder_name: "Demo Worker",
      scheme: "care-certificate",
      edition: "2025",
      revoked_at: null,
    })
    expect(row!.code).toMatch(/^[0-9A-Z]{12}$/)
    expect(JSON.parse(row!.badge_json)).toMatchObject({
      id: `http://localhost:3000/credentials/${row!.code}`,
      awardedDate: "2026-05-04T09:00:00Z",
      credentialSubject: { identifier: [{ identityHash: "Demo Worker" }] },
    })
    const pdf = await getFile(row!.pdf_key)
    expect(Buffer.from(pdf!).subarray(0, 5).toString()).toBe("%PDF-")
    const events =
      await owner`select event, subject_id, detail from audit_events where provider_id = ${providerId}`
    expect([...events]).toEqual([
      { event: "certificate.issued", subject_id: row!.id, detail: { accreditationId } },
    ])
  })

  test("writes to a worker who has an e-mail address, once", async () => {
    const { providerId, personId, accreditationId } = await accredited()
    await owner`update people set email = ${`${personId}@example.org`} where id = ${personId}`
    await issueCertificate(systemOf(providerId), { accreditationId })
    await issueCertificate(systemOf(providerId), { accreditationId })
    const letters = await owner`select template, subject from messages where provider_id = ${providerId}`
    expect([...letters]).toEqual([
      { template: "certificate-ready", subject: "Your certificate is ready: Care Certificate" },
    ])
  })

  test("a second time says that it is issued, and issues nothing", async () => {
    const { providerId, accreditationId } = await accredited()
    const first = await issueCertificate(systemOf(providerId), { accreditationId })
    expect(await issueCertificate(systemOf(providerId), { accreditationId })).toEqual({
      ok: false,
      error: { kind: "already-issued", certificateId: first.ok && first.value.certificateId },
    })
    expect(await certificatesOf(providerId)).toHaveLength(1)
    expect(await filesOf(providerId)).toHaveLength(1)
  })

  test("is one of eight at once", async () => {
    const { providerId, accreditationId } = await accredited()
    const all = await Promise.all(
      Array.from({ length: 8 }, () => issueCertificate(systemOf(providerId), { accreditationId })),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(all.flatMap((one) => (one.ok ? [] : [one.error.kind]))).toEqual(Array(7).fill("already-issued"))
    expect(await certificatesOf(providerId)).toHaveLength(1)
  })

  test("numbers those of a provider without a gap or a twin, each provider for itself", async () => {
    const providerId = await addProvider()
    const other = await accredited()
    const awards = await Promise.all(Array.from({ length: 5 }, () => addAccreditation(providerId)))
    const issued = await Promise.all([
      ...awards.map((award) => issueCertificate(systemOf(providerId), award)),
      issueCertificate(systemOf(other.providerId), other),
    ])
    expect(issued.every(({ ok }) => ok)).toBe(true)
    const rows = await certificatesOf(providerId)
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5].map((n) => `VF-${thisYear}-00000${n}`))
    expect(new Set(rows.map(({ code }) => code)).size).toBe(5)
    // The number that is printed is the number that is kept.
    for (const { number, pdf_key } of rows) {
      expect(Buffer.from((await getFile(pdf_key))!).toString("latin1")).toContain(`${number}.json`)
    }
    expect(await certificatesOf(other.providerId)).toMatchObject([{ number: `VF-${thisYear}-000001` }])
  })

  test.each([
    ["revoked", "accreditation-withdrawn"],
    ["suspended", "accreditation-suspended"],
  ])("is refused for what is %s", async (status, kind) => {
    const { providerId, accreditationId } = await accredited({ status })
    expect(await issueCertificate(systemOf(providerId), { accreditationId })).toMatchObject({
      error: { kind },
    })
    expect(await filesOf(providerId)).toEqual([])
  })

  test("is refused, before anything is signed, where this machine's clock is wrong", async () => {
    const { providerId, accreditationId } = await accredited()
    const ctx = { ...systemOf(providerId), now: () => new Date(Date.now() + 10 * 60_000) }
    expect(await issueCertificate(ctx, { accreditationId })).toMatchObject({ error: { kind: "clock-wrong" } })
    expect(await filesOf(providerId)).toEqual([])
  })

  test("is refused for a name with nothing to see in it", async () => {
    const { providerId, accreditationId } = await accredited({ name: "\u200f \u2066" })
    expect(await issueCertificate(systemOf(providerId), { accreditationId })).toMatchObject({
      error: { kind: "holder-name-empty" },
    })
  })

  test("is not found by another provider's job, or by a job of nobody's", async () => {
    const { accreditationId } = await accredited()
    for (const asker of [await addProvider(), null]) {
      expect(await issueCertificate(systemOf(asker), { accreditationId })).toMatchObject({
        error: { kind: "not-found" },
      })
    }
  })
})

test("what was issued is withdrawn once, and changes in nothing else", async () => {
  const { providerId, accreditationId } = await accredited()
  const issued = await issueCertificate(systemOf(providerId), { accreditationId })
  if (!issued.ok) throw new Error(issued.error.kind)
  const change = (what: SQL) =>
    inTransaction(systemOf(providerId), async (tx) => {
      const where = sql`where id = ${issued.value.certificateId}`
      return ok(
        await tx.execute(
          sql`update certificates set ${what} ${where} returning revoked_at is not null as revoked`,
        ),
      )
    })
  for (const [column, what] of [
    ["holder_name", sql`holder_name = 'Somebody Else'`],
    ["badge_json", sql`badge_json = '{}'`],
    ["code", sql`code = 'ABCDABCDABCD'`],
  ] as const) {
    await expect(change(what)).rejects.toMatchObject({
      cause: { message: `certificates keeps its {${column}}` },
    })
  }
  expect(await change(sql`revoked_at = now()`)).toMatchObject({ value: [{ revoked: true }] })
  for (const what of [sql`revoked_at = null`, sql`suspended_at = now()`]) {
    await expect(change(what)).rejects.toMatchObject({ cause: { message: "certificates is append-only" } })
  }
})

describe("a number", () => {
  test("is each certificate's own, without gaps, however many are made at once", async () => {
    const { providerId } = await accredited()
    const more = await Promise.all(Array.from({ length: 7 }, () => addAccreditation(providerId)))
    const [first] = await owner<[{ id: string }]>`
      select id from accreditations where provider_id = ${providerId} order by id limit 1`
    const ids = [first.id, ...more.map(({ accreditationId }) => accreditationId)]
    const made = await Promise.all(
      ids.map((accreditationId) => issueCertificate(systemOf(providerId), { accreditationId })),
    )
    expect(made.every(({ ok }) => ok)).toBe(true)
    const numbers = (await certificatesOf(providerId)).map(({ number }) => Number(number.slice(-6)))
    expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    // None was drawn twice to get its number.
    expect(await filesOf(providerId)).toHaveLength(8)
    expect(await owner`select from certificate_numbers where provider_id = ${providerId}`).toHaveLength(0)
  })
})

describe("the promise of an award", () => {
  async function promised() {
    const { providerId, accreditationId } = await accredited()
    await addRule(providerId)
    const eventId = await recordAward(providerId, accreditationId)
    for (const job of ["issue-certificate", "book-reward"]) {
      await owner`insert into job_runs (provider_id, event_id, job, subject_id)
        values (${providerId}, ${eventId}, ${job}, ${accreditationId})`
    }
    const run = (handler: AnyHandler = handleIssueCertificate) =>
      deliver([handler], handler.job.name, { eventId, providerId, payload: { accreditationId } })
    const states = () => owner`select job, state from job_runs where event_id = ${eventId} order by job desc`
    return { providerId, accreditationId, run, states }
  }

  test("delivered twice, one after another and at once, is one certificate and one reward", async () => {
    const { providerId, run, states } = await promised()
    await run()
    await run()
    await Promise.all([run(handleBookReward), run(handleBookReward)])
    expect(await certificatesOf(providerId)).toHaveLength(1)
    expect(await booksOf(providerId)).toMatchObject({ rewards: 1, journals: 1, entries: 2, sumMinor: 0 })
    expect([...(await states())]).toEqual([
      { job: "issue-certificate", state: "done" },
      { job: "book-reward", state: "done" },
    ])
  })

  test("at once in two workers is one certificate", async () => {
    const { providerId, run, states } = await promised()
    await Promise.all([run(), run()])
    expect(await certificatesOf(providerId)).toHaveLength(1)
    expect(await states()).toContainEqual({ job: "issue-certificate", state: "done" })
  })

  describe("stopped between the stored PDF and the row", () => {
    // The row is refused as often as the test says: what a process that dies then leaves behind is the same.
    beforeEach(async () => {
      await owner.unsafe(`create function stop_here() returns trigger language plpgsql as $$
        begin raise exception 'stopped half-way'; end $$;
        create trigger stop_here before insert on certificates for each row execute function stop_here()`)
    })
    afterEach(() => owner.unsafe("drop function if exists stop_here() cascade"))

    test("leaves a file and no row; the next run issues exactly one", async () => {
      const { providerId, run, states } = await promised()
      await expect(run()).rejects.toThrow("failed")
      expect(await certificatesOf(providerId)).toEqual([])
      expect(await filesOf(providerId)).toHaveLength(1)
      expect(await states()).toContainEqual({ job: "issue-certificate", state: "waiting" })

      await owner.unsafe("drop function stop_here() cascade")
      await run()
      const rows = await certificatesOf(providerId)
      expect(rows).toHaveLength(1)
      expect(await getFile(rows[0]!.pdf_key)).not.toBeNull()
      expect(await states()).toContainEqual({ job: "issue-certificate", state: "done" })
    })
  })
})
