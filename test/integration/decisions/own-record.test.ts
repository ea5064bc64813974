import { sql } from "drizzle-orm"
import { expect, it } from "vitest"
import {
  answerOffer,
  forgetCheckSecrets,
  makePersonsFile,
  readChecks,
  readOwnRecord,
  readStanding,
  tellRecord,
} from "#app/domain/decisions/index.server.ts"
import { eraseOwnApplication, readDataCopy } from "#app/domain/privacy/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asSystem, asThemself, eventsOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { offered, shortlisted } from "#test/factories/stage-further.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const telling = { answers: { unspent: false, notProtected: true }, words: "1998, a shop. I was nineteen." }

it("has no place before a conditional offer: neither verb nor database takes it", async () => {
  const { applications } = await shortlisted(heron)
  const { id, applicant } = applications[0]!
  expect(await tellRecord(applicant, telling)).toEqual(notFound)
  expect((await readOwnRecord(applicant)).asked).toBe(false)
  const forced = inTransaction(applicant, async (tx) => {
    await tx.execute(sql`insert into disclosures (provider_id, application_id, kind, sealed)
      values (${heron.id}, ${id}, 'criminal-record', 'x')`)
    return ok(null)
  })
  await expect(forced).rejects.toMatchObject({ cause: { message: "not before a conditional offer" } })
})

it("is told once, sealed, read by those who make offers alone, and never by the panel", async () => {
  const { id: applicationId, applicant } = await offered(heron)
  expect(await tellRecord(applicant, { ...telling, words: "x".repeat(4_001) })).toMatchObject({
    error: { kind: "record-too-long", limit: 4_000 },
  })
  const unsaid = { unspent: null, notProtected: false }
  expect(await tellRecord(applicant, { answers: unsaid, words: "" })).toMatchObject({
    error: { kind: "question-unanswered", question: "unspent" },
  })
  await must(tellRecord(applicant, telling))
  expect(await tellRecord(applicant, telling)).toMatchObject({ error: { kind: "told-already" } })
  expect(await eventsOf(applicationId)).toContain("criminal-record.told")
  const [row] = await owner`select sealed from disclosures where application_id = ${applicationId}`
  expect(Buffer.from(row?.sealed).toString("latin1")).not.toContain("1998")

  await must(answerOffer(applicant, { accept: true }))
  expect((await readStanding(applicant)).recordTold).toBe(true)
  expect((await readOwnRecord(applicant)).told).toMatchObject({ notProtected: true, words: telling.words })
  expect((await readChecks(heron.manager, applicationId))?.ownRecord).toMatchObject({
    unspent: false,
    notProtected: true,
    words: telling.words,
    sentAt: expect.any(Date),
  })
  expect((await readDataCopy(applicant))?.criminalRecord).toMatchObject({ words: telling.words })
  expect(JSON.stringify(await must(makePersonsFile(heron.manager, applicationId)))).not.toContain("1998")

  const [member] = await owner<{ personId: string }[]>`
    select m.person_id as "personId" from panel_members m join applications a on a.vacancy_id = m.vacancy_id
    where a.id = ${applicationId} limit 1`
  const asking: readonly Ctx[] = [
    stranger,
    asThemself(member?.personId ?? ""),
    asSystem(heron.id),
    heron.assessor,
    await aColleague(heron.id, "recruiter"),
    await aColleague(heron.id, "hiring-manager"),
    other.manager,
    (await offered(heron)).applicant,
  ]
  for (const ctx of asking) {
    const seen = await reading(ctx, (tx) =>
      tx.execute(sql`select from disclosures where application_id = ${applicationId}`),
    )
    expect(seen).toHaveLength(0)
  }
  const rewritten = inTransaction(applicant, async (tx) => {
    await tx.execute(sql`update disclosures set sealed = 'x' where application_id = ${applicationId}`)
    return ok(null)
  })
  await expect(rewritten).rejects.toThrow()
})

it("is not asked of a role that asks for no certificate", async () => {
  const { id, applicant } = await offered(heron)
  await behindTheTriggers(
    owner,
    (tx) => tx`
      insert into role_certificates (role_code, valid_from, level, fee_pence, source_name, source_url)
      select v.role_code, '2026-01-02', 'none', 0, 'A test', 'https://example.org'
      from vacancies v join applications a on a.vacancy_id = v.id where a.id = ${id}`,
  )
  expect((await readOwnRecord(applicant)).asked).toBe(false)
  expect(await tellRecord(applicant, telling)).toEqual(notFound)
  await behindTheTriggers(owner, (tx) => tx`delete from role_certificates where source_name = 'A test'`)
  expect((await readOwnRecord(applicant)).asked).toBe(true)
})

it("goes after six months, at the job of its own provider alone, and with the application", async () => {
  const { id, applicant } = await offered(heron)
  await must(tellRecord(applicant, telling))
  const kept = async () => (await owner`select from disclosures where application_id = ${id}`).length
  const later = (ctx: ReturnType<typeof asSystem>, days: number) => ({
    ...ctx,
    now: () => new Date(Date.now() + days * 86_400_000),
  })
  await must(forgetCheckSecrets(later(asSystem(heron.id), 180)))
  await must(forgetCheckSecrets(later(asSystem(other.id), 200)))
  const byStaff = await inTransaction(heron.manager, async (tx) =>
    ok(await tx.execute(sql`select forget_told_records(now() + interval '1 day')`)),
  )
  expect(byStaff.ok && byStaff.value.length).toBe(0)
  expect(await kept()).toBe(1)
  await must(forgetCheckSecrets(later(asSystem(heron.id), 184)))
  expect(await kept()).toBe(0)
  expect(await eventsOf(id)).toContain("criminal-record.forgotten")

  const again = await offered(heron)
  await must(tellRecord(again.applicant, telling))
  await must(answerOffer(again.applicant, { accept: false }))
  await must(eraseOwnApplication(again.applicant))
  expect(await owner`select from disclosures where application_id = ${again.id}`).toHaveLength(0)
})
