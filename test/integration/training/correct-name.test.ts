import { sql } from "drizzle-orm"
import { afterAll, describe, expect, it } from "vitest"
import { checkCertificate, issueCertificate } from "#app/domain/credentials/index.server.ts"
import { changeAccreditation, correctHolderName } from "#app/domain/training/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction } from "#db/ctx.ts"
import { addAccreditation, addProvider, owner, systemOf } from "#test/integration/rewards/accredited.ts"
import { addStaff } from "#test/integration/training/staff.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

const stranger = { actor: { kind: "stranger" }, now: () => new Date(), requestId: "test" } as const

async function issued() {
  const providerId = await addProvider()
  const { accreditationId } = await addAccreditation(providerId)
  const issue = () => issueCertificate(systemOf(providerId), { accreditationId })
  const first = await issue()
  if (!first.ok) throw new Error(first.error.kind)
  const codes = async () =>
    (
      await owner<{ code: string }[]>`
        select code from certificates where accreditation_id = ${accreditationId} order by id`
    ).map(({ code }) => code)
  const [award] = await owner<[{ name: string; person: string }]>`
    select holder_name as name, person_id as person from accreditations where id = ${accreditationId}`
  return { providerId, accreditationId, issue, codes, ...award }
}

describe("a name that is put right", () => {
  it("revokes the certificate with the old one at once, and leads from it to the new one", async () => {
    const { providerId, accreditationId, issue, codes, name: seen } = await issued()
    const manager = await addStaff(providerId, "hiring-manager")
    expect(await correctHolderName(manager, { accreditationId, name: " Zoë  Ŵynne ", seen })).toMatchObject({
      ok: true,
    })
    const [old = ""] = await codes()
    expect(await checkCertificate(stranger, old)).toMatchObject({ verdict: "withdrawn", replacedBy: null })
    expect(await issue()).toMatchObject({ ok: true })
    const [, newer = ""] = await codes()
    expect(await checkCertificate(stranger, old)).toMatchObject({ verdict: "withdrawn", replacedBy: newer })
    const now = await checkCertificate(stranger, newer)
    expect(now).toMatchObject({ verdict: "good", replacedBy: null, claims: { holderName: "Zoë Ŵynne" } })
    const [{ count } = { count: 0 }] = await owner<{ count: number }[]>`
      select count(*)::int as count from outbox where subject_id = ${accreditationId}
        and event = 'accreditation.name-corrected'`
    expect(count).toBe(1)
  })

  it("is on the certificate that was being made meanwhile", async () => {
    const providerId = await addProvider()
    const { accreditationId } = await addAccreditation(providerId)
    const [award] = await owner<[{ name: string }]>`
      select holder_name as name from accreditations where id = ${accreditationId}`
    const manager = await addStaff(providerId, "owner")
    const [made, corrected] = await Promise.all([
      issueCertificate(systemOf(providerId), { accreditationId }),
      correctHolderName(manager, { accreditationId, name: "Right Name", seen: award.name }),
    ])
    expect([made.ok, corrected.ok]).toEqual([true, true])
    await issueCertificate(systemOf(providerId), { accreditationId })
    const counting = await owner<{ name: string }[]>`
      select holder_name as name from certificates
      where accreditation_id = ${accreditationId} and revoked_at is null`
    expect(counting).toEqual([{ name: "Right Name" }])
  })

  it.each([
    ["an empty name", { name: " \u200b " }, "name-missing"],
    ["the same name", {}, "same-name"],
    ["a name that is too long", { name: "a".repeat(201) }, "name-too-long"],
    ["a page that is no longer true", { name: "Zoë", seen: "Somebody else" }, "changed-meanwhile"],
  ])("is refused: %s", async (_, over, kind) => {
    const { providerId, accreditationId, codes, name } = await issued()
    const manager = await addStaff(providerId, "owner")
    const correction = { accreditationId, name, seen: name, ...over }
    expect(await correctHolderName(manager, correction)).toMatchObject({ error: { kind } })
    const [code = ""] = await codes()
    expect(await checkCertificate(stranger, code)).toMatchObject({ verdict: "good" })
  })

  it("is for who awards, for what stands, and nobody's own", async () => {
    const { providerId, accreditationId, name: seen, person } = await issued()
    const manager = await addStaff(providerId, "owner")
    const right = { accreditationId, name: "Zoë", seen }
    for (const role of ["assessor", "recruiter", "viewer", "finance"] as const) {
      expect(await correctHolderName(await addStaff(providerId, role), right)).toMatchObject({
        error: { kind: "not-found" },
      })
    }
    const elsewhere = await addStaff(await addProvider(), "owner")
    expect(await correctHolderName(elsewhere, right)).toMatchObject({ error: { kind: "not-found" } })
    const own = { ...manager, actor: { ...manager.actor, personId: person } }
    expect(await correctHolderName(own, right)).toMatchObject({ error: { kind: "own-accreditation" } })
    for (const asker of [own, await addStaff(providerId, "assessor")]) {
      const byHand = inTransaction(asker, async (tx) => {
        await tx.execute(sql`update accreditations set holder_name = 'Zoë' where id = ${accreditationId}`)
        return ok(null)
      })
      await expect(byHand).rejects.toMatchObject({
        cause: { message: "a name is put right by who awards, on what stands" },
      })
    }
    const held = { accreditationId, move: "suspend", seen: "awarded", reason: "We look." } as const
    await changeAccreditation(manager, held)
    expect(await correctHolderName(manager, right)).toMatchObject({ error: { kind: "changed-meanwhile" } })
  })
})
