import { afterAll, describe, expect, test } from "vitest"
import {
  checkCertificate,
  issueCertificate,
  readMyCertificates,
} from "#app/domain/credentials/index.server.ts"
import {
  answerAppeal,
  appealAccreditation,
  changeAccreditation,
  readAccreditation,
  readMyAccreditations,
} from "#app/domain/training/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction } from "#db/ctx.ts"
import { accreditationAppeals, accreditationChanges } from "#db/schema/training.ts"
import { stranger } from "#test/factories/stage.ts"
import { addAccreditation, addProvider, owner, systemOf } from "#test/integration/rewards/accredited.ts"
import { addStaff, asSelf, eventsOf, staffAs } from "#test/integration/training/staff.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

/** A worker with an accreditation and its certificate, and a manager who may change what became of it. */
async function accredited({ colleagues = 0 } = {}) {
  const providerId = await addProvider()
  const { accreditationId, personId } = await addAccreditation(providerId)
  const manager = await addStaff(providerId, "hiring-manager", "Max Manager")
  for (let n = 0; n < colleagues; n += 1) await addStaff(providerId, "owner", `Olu Owner ${n}`)
  const issued = await issueCertificate(systemOf(providerId), { accreditationId })
  if (!issued.ok) throw new Error(issued.error.kind)
  const [row] = await owner<
    [{ code: string }]
  >`select code from certificates where id = ${issued.value.certificateId}`
  const worker = asSelf(personId)
  const change = (
    move: "suspend" | "restore" | "revoke",
    {
      seen = "awarded",
      reason = "We look into what was signed off.",
    }: { seen?: "awarded" | "suspended" | "revoked"; reason?: string } = {},
    by = manager,
  ) => changeAccreditation(by, { accreditationId, move, seen, reason })
  return { providerId, accreditationId, personId, manager, worker, change, code: row.code }
}
const verdictOf = async (code: string) => (await checkCertificate(stranger, code))?.verdict

describe("suspending and restoring", () => {
  test("shows on the certificate at once, and the worker reads why and from whom", async () => {
    const { code, change, worker, accreditationId, providerId, manager } = await accredited()
    expect(await verdictOf(code)).toBe("good")
    expect(await change("suspend")).toEqual({ ok: true, value: { to: "suspended" } })
    expect(await verdictOf(code)).toBe("suspended")
    expect(await readMyCertificates(worker)).toMatchObject([{ status: "suspended" }])
    expect(await readMyAccreditations(worker)).toMatchObject([
      {
        id: accreditationId,
        status: "suspended",
        changes: [{ to: "suspended", reason: "We look into what was signed off.", by: "Max Manager" }],
        mayAsk: true,
      },
    ])
    expect(await change("restore", { seen: "suspended", reason: "It was all in order." })).toMatchObject({
      value: { to: "awarded" },
    })
    expect(await verdictOf(code)).toBe("good")
    const told = (await eventsOf(providerId)).filter(({ event }) => event.startsWith("accreditation."))
    expect(told).toMatchObject([
      { event: "accreditation.suspended", actor_person_id: manager.actor.personId },
      { event: "accreditation.restored", actor_person_id: manager.actor.personId },
    ])
    // Reasons are words about somebody: they stand with the accreditation, never in the audit.
    expect(JSON.stringify(told)).not.toContain("signed off")
  })

  test("writes to the worker, without the reason", async () => {
    const { change, providerId, personId } = await accredited()
    await owner`update people set email = 'wyn@example.org' where id = ${personId}`
    await change("revoke", { reason: "Somebody else did the practice." })
    const letters = await owner`select template, subject from messages
      where provider_id = ${providerId} and template = 'accreditation-changed'`
    expect(letters).toMatchObject([{ subject: "Care Certificate: it is withdrawn" }])
  })

  test("is not done to something else than was looked at, twice, to oneself, or without a word", async () => {
    const { change, accreditationId, providerId, personId } = await accredited()
    expect(await change("suspend", { reason: "  " })).toMatchObject({ error: { kind: "reason-missing" } })
    expect(await change("suspend", { reason: "x".repeat(1_001) })).toMatchObject({
      error: { kind: "words-too-long" },
    })
    const oneself = await staffAs(providerId, "owner", personId)
    expect(await change("suspend", {}, oneself)).toMatchObject({ error: { kind: "own-accreditation" } })
    const both = await Promise.all([change("suspend"), change("revoke")])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(both.find((one) => !one.ok)).toMatchObject({ error: { kind: "changed-meanwhile" } })
    expect(await readAccreditation(oneself, accreditationId)).toMatchObject({ changes: [{}], moves: [] })
  })

  test("is for who awards here: an assessor, another provider and a stranger's id find nothing", async () => {
    const { change, accreditationId, providerId } = await accredited()
    const elsewhere = await addStaff(await addProvider(), "owner")
    for (const asker of [await addStaff(providerId, "assessor"), elsewhere]) {
      expect(await change("revoke", {}, asker)).toEqual({ ok: false, error: { kind: "not-found" } })
    }
    expect(await readAccreditation(elsewhere, accreditationId)).toBeNull()
  })
})

describe("a revoked accreditation", () => {
  test("that is restored gets a new certificate; the old one stays withdrawn", async () => {
    const { change, code, providerId, accreditationId, worker } = await accredited()
    await change("revoke")
    expect(await verdictOf(code)).toBe("withdrawn")
    expect(await issueCertificate(systemOf(providerId), { accreditationId })).toMatchObject({
      error: { kind: "accreditation-withdrawn" },
    })
    await change("restore", { seen: "revoked", reason: "We took the wrong person's back." })
    expect(await verdictOf(code)).toBe("withdrawn")
    expect(await issueCertificate(systemOf(providerId), { accreditationId })).toMatchObject({ ok: true })
    // Told twice, as a queue may.
    expect(await issueCertificate(systemOf(providerId), { accreditationId })).toMatchObject({
      error: { kind: "already-issued" },
    })
    const mine = await readMyCertificates(worker)
    expect(mine.map(({ status }) => status)).toEqual(["valid", "revoked"])
    expect(await verdictOf(mine[0]!.code)).toBe("good")
  })

  test("while its certificate is being made leaves none that counts", async () => {
    const providerId = await addProvider()
    const { accreditationId } = await addAccreditation(providerId)
    const manager = await addStaff(providerId, "owner")
    await Promise.all([
      issueCertificate(systemOf(providerId), { accreditationId }),
      changeAccreditation(manager, { accreditationId, move: "revoke", seen: "awarded", reason: "An error." }),
    ])
    const standing = await owner`select 1 from certificates where accreditation_id = ${accreditationId}
      and revoked_at is null`
    expect(standing).toHaveLength(0)
  })
})

describe("asking for it to be looked at again", () => {
  test("once for each change; whoever took the step does not answer where somebody else can", async () => {
    const { change, worker, manager, accreditationId, providerId } = await accredited({ colleagues: 1 })
    const ask = (words = "I was there each day; ask Ada.") =>
      appealAccreditation(worker, { accreditationId, words })
    expect(await ask()).toMatchObject({ error: { kind: "nothing-to-appeal" } })
    await change("suspend")
    expect(await ask(" ")).toMatchObject({ error: { kind: "words-missing" } })
    const both = await Promise.all([ask(), ask()])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    const answer = { accreditationId, outcome: "restored", answer: "Ada confirms it." } as const
    expect(await answerAppeal(manager, answer)).toMatchObject({ error: { kind: "needs-somebody-else" } })
    const other = await addStaff(providerId, "owner", "Ola Other")
    expect(await answerAppeal(other, { ...answer, answer: "" })).toMatchObject({
      error: { kind: "answer-missing" },
    })
    expect(await answerAppeal(other, answer)).toEqual({ ok: true, value: null })
    expect(await answerAppeal(other, answer)).toMatchObject({ ok: false })
    expect(await readMyAccreditations(worker)).toMatchObject([
      {
        status: "awarded",
        mayAsk: false,
        changes: [
          { to: "suspended", appeal: { words: "I was there each day; ask Ada.", outcome: "restored" } },
          { to: "awarded", reason: "Ada confirms it.", by: "Ola Other" },
        ],
      },
    ])
  })

  test("a manager alone may answer, and what stays is explained", async () => {
    const { change, worker, manager, accreditationId, code } = await accredited()
    await change("revoke")
    await appealAccreditation(worker, { accreditationId, words: "Please look again." })
    const kept = await answerAppeal(manager, {
      accreditationId,
      outcome: "kept",
      answer: "We asked Ada again.",
    })
    expect(kept).toMatchObject({ ok: true })
    expect(await verdictOf(code)).toBe("withdrawn")
    expect(await readMyAccreditations(worker)).toMatchObject([
      {
        status: "revoked",
        changes: [{ appeal: { outcome: "kept", answer: "We asked Ada again." } }],
        mayAsk: false,
      },
    ])
  })

  test("is nobody else's: another worker can neither ask for it nor read it", async () => {
    const { change, accreditationId, providerId } = await accredited()
    await change("suspend")
    const [other] = [await addAccreditation(providerId, { name: "Other Worker" })]
    const asker = asSelf(other.personId)
    expect(await appealAccreditation(asker, { accreditationId, words: "Mine." })).toMatchObject({
      error: { kind: "not-found" },
    })
    const [changed] = await owner<[{ id: string; person_id: string }]>`
      select id, person_id from accreditation_changes where accreditation_id = ${accreditationId}`
    const seen = await inTransaction<number, never>(asker, async (tx) =>
      ok((await tx.select().from(accreditationChanges)).length),
    )
    expect(seen).toEqual({ ok: true, value: 0 })
    // Not in their own name either: the change is somebody else's.
    await expect(
      inTransaction(asker, async (tx) => {
        await tx.insert(accreditationAppeals).values({
          ...{ providerId, accreditationId, changeId: changed.id, personId: other.personId, words: "Mine." },
        })
        return ok(null)
      }),
    ).rejects.toThrow()
  })
})
