import { type SQL, sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { itemsAskedFor } from "#app/domain/decisions/checks.ts"
import {
  answerOffer,
  forgetCheckSecrets,
  readChecks,
  readStanding,
  recordCheck,
  revealIdentity,
  startWorker,
  superviseStart,
} from "#app/domain/decisions/index.server.ts"
import { readDataCopy } from "#app/domain/privacy/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { allChecked } from "#test/factories/checks.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asSystem, asThemself, eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { offered, shortlisted } from "#test/factories/stage-further.ts"
import { inDays } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")

const identity = {
  item: "identity",
  outcome: "in-place",
  evidence: "Passport, seen with her beside it",
  seenOn: inDays(0),
  expiresOn: null,
} as const

const supervision = {
  supervisor: "Fatima Khan, 01632 960001",
  reason: "Two people would be alone at night.",
  barredListClearOn: inDays(0),
}

async function accepted() {
  const application = await offered(heron)
  await must(answerOffer(application.applicant, { accept: true }))
  return application
}

const forced = (ctx: Ctx, statement: SQL) =>
  inTransaction(ctx, async (tx) => {
    await tx.execute(statement)
    return ok(null)
  })

describe("what is checked before a start", () => {
  it("has no place before an offer: neither verb nor database takes it", async () => {
    const { applications } = await shortlisted(heron)
    const { id: applicationId } = applications[0]!
    await must(revealIdentity(heron.manager, { applicationId, reason: "To meet them" }))
    expect(await recordCheck(heron.manager, { applicationId, ...identity })).toEqual(notFound)
    expect(await readChecks(heron.manager, applicationId)).toBeNull()
    const put = forced(
      heron.manager,
      sql`insert into pre_employment_checks (provider_id, application_id, item, outcome, sealed, seen_on, checked_by)
        values (${heron.id}, ${applicationId}, 'health', 'in-place', 'x', ${inDays(0)}, ${heron.manager.actor.personId})`,
    )
    await expect(put).rejects.toMatchObject({ cause: { message: "not before a conditional offer" } })
  })

  it("is recorded by who makes offers and has looked at who it is, sealed, and a newer record ends the older", async () => {
    const { id: applicationId, applicant } = await accepted()
    const check = { applicationId, ...identity }
    expect(await recordCheck(other.manager, check)).toEqual(notFound)
    expect(await recordCheck(heron.assessor, check)).toEqual(notFound)
    expect(await recordCheck(await aColleague(heron.id, "recruiter"), check)).toEqual(notFound)
    expect(await recordCheck(await aColleague(heron.id, "hiring-manager"), check)).toEqual(notFound)
    expect(await recordCheck(heron.manager, { ...check, evidence: " " })).toMatchObject({
      error: { kind: "evidence-missing" },
    })
    expect(await recordCheck(heron.manager, { ...check, evidence: "x".repeat(2_001) })).toMatchObject({
      error: { kind: "evidence-too-long", limit: 2_000 },
    })

    const { missing } = await must(recordCheck(heron.manager, check))
    expect(missing).toHaveLength(7)
    expect(missing).not.toContain("identity")
    await must(recordCheck(heron.manager, { ...check, evidence: "Birth certificate and photo card" }))
    const rows = await owner<{ sealed: Uint8Array; ended: boolean }[]>`
      select sealed, ended_at is not null as ended from pre_employment_checks
      where application_id = ${applicationId} order by id`
    expect(rows.map(({ ended }) => ended)).toEqual([true, false])
    expect(rows.some(({ sealed }) => Buffer.from(sealed).toString("latin1").includes("assport"))).toBe(false)
    expect(await eventsOf(applicationId)).toContain("check.recorded")

    const page = await readChecks(heron.manager, applicationId)
    expect(page?.items.find(({ item }) => item === "identity")).toMatchObject({
      standing: "in-place",
      record: { evidence: "Birth certificate and photo card", checkedBy: expect.any(String) },
    })
    expect(await readChecks(other.manager, applicationId)).toBeNull()
    expect((await readStanding(applicant)).checks?.items).toContainEqual({
      item: "identity",
      standing: "in-place",
    })
    expect(await readDataCopy(applicant)).toMatchObject({
      checks: [{ item: "identity", evidence: "Birth certificate and photo card" }],
      supervisedStart: null,
    })
  })

  it("is read by no member of the panel, no recruiter and no stranger, whatever they ask the database", async () => {
    const { id: applicationId } = await accepted()
    await must(recordCheck(heron.manager, { applicationId, ...identity }))
    const [member] = await owner<{ personId: string }[]>`
      select m.person_id as "personId" from panel_members m join applications a on a.vacancy_id = m.vacancy_id
      where a.id = ${applicationId} limit 1`
    const asking: readonly Ctx[] = [
      asThemself(member?.personId ?? ""),
      heron.assessor,
      await aColleague(heron.id, "recruiter"),
      await aColleague(heron.id, "hiring-manager"),
      other.manager,
      (await offered(heron)).applicant,
    ]
    for (const ctx of asking) {
      const seen = await reading(ctx, (tx) =>
        tx.execute(sql`select from pre_employment_checks where application_id = ${applicationId}`),
      )
      expect(seen).toHaveLength(0)
    }
  })

  it("stays as it was recorded, in the recorder's own name, and is about today or before", async () => {
    const { id: applicationId } = await accepted()
    await must(recordCheck(heron.manager, { applicationId, ...identity }))
    const rewritten = sql`update pre_employment_checks set seen_on = '2020-01-01' where application_id = ${applicationId}`
    await expect(forced(heron.manager, rewritten)).rejects.toMatchObject({
      cause: { message: "pre_employment_checks keeps its {seen_on}" },
    })
    const put = (item: string, outcome: string, seenOn: string, by: string) =>
      forced(
        heron.manager,
        sql`insert into pre_employment_checks (provider_id, application_id, item, outcome, sealed, seen_on, checked_by)
          values (${heron.id}, ${applicationId}, ${item}, ${outcome}, 'x', ${seenOn}, ${by})`,
      )
    const me = heron.manager.actor.personId
    await expect(put("health", "in-place", inDays(0), heron.assessor.actor.personId)).rejects.toMatchObject({
      cause: { message: "one records a check in one's own name" },
    })
    await expect(put("health", "not-needed", inDays(0), me)).rejects.toMatchObject({
      cause: { message: "the law asks for this of everybody" },
    })
    await expect(put("health", "in-place", inDays(2), me)).rejects.toMatchObject({
      cause: { message: "a check says what was seen, and when" },
    })
  })
})

describe("a start", () => {
  const start = (applicationId: string) => startWorker(heron.manager, { applicationId })
  const employ = (applicationId: string) =>
    forced(
      heron.manager,
      sql`insert into employments (provider_id, person_id, application_id, role_code, started_on)
        values (${heron.id}, ${heron.manager.actor.personId}, ${applicationId}, 'new-to-care', ${inDays(0)})`,
    )

  it.each(itemsAskedFor("enhanced-with-barred-list"))(
    "waits for %s, in the database's eyes, too",
    async (item) => {
      const { id } = await accepted()
      await allChecked(heron.manager, id, [item])
      expect(await start(id)).toEqual({ ok: false, error: { kind: "not-ready", missing: [item] } })
      await expect(employ(id)).rejects.toMatchObject({ cause: { message: "not ready to start" } })
    },
  )

  it("waits for what has run out", async () => {
    const { id } = await accepted()
    await allChecked(heron.manager, id)
    await behindTheTriggers(
      owner,
      (tx) => tx`
        update pre_employment_checks set seen_on = ${inDays(-40)}, expires_on = ${inDays(-1)}
        where application_id = ${id} and item = 'right-to-work'`,
    )
    expect(await start(id)).toMatchObject({ error: { kind: "not-ready", missing: ["right-to-work"] } })
    await expect(employ(id)).rejects.toMatchObject({ cause: { message: "not ready to start" } })
  })

  it("with a supervisor is for when the certificate alone is missing, and ends when it is here", async () => {
    const { id: applicationId, applicant } = await accepted()
    const arrange = (over = {}) => superviseStart(heron.manager, { applicationId, ...supervision, ...over })
    await allChecked(heron.manager, applicationId, ["enhanced-certificate", "identity"])
    expect(await arrange()).toMatchObject({ error: { kind: "not-the-only-thing", missing: ["identity"] } })
    const put = forced(
      heron.manager,
      sql`insert into supervised_starts (provider_id, application_id, supervisor, sealed, barred_list_clear_on, arranged_by)
        values (${heron.id}, ${applicationId}, 'F', 'x', ${inDays(0)}, ${heron.manager.actor.personId})`,
    )
    await expect(put).rejects.toMatchObject({ cause: { message: "not a start to be supervised" } })

    await must(recordCheck(heron.manager, { applicationId, ...identity }))
    expect(await superviseStart(other.manager, { applicationId, ...supervision })).toEqual(notFound)
    expect(await arrange({ reason: "" })).toMatchObject({ error: { kind: "reason-missing" } })
    await must(arrange())
    expect(await eventsOf(applicationId)).toContain("supervised-start.arranged")
    expect((await readStanding(applicant)).checks?.supervisor).toBe(supervision.supervisor)
    await must(start(applicationId))
    expect((await readChecks(heron.manager, applicationId))?.supervised?.endedAt).toBeNull()

    await must(
      recordCheck(heron.manager, {
        ...identity,
        applicationId,
        item: "enhanced-certificate",
        evidence: "0012",
      }),
    )
    expect((await readChecks(heron.manager, applicationId))?.supervised?.endedAt).toBeInstanceOf(Date)
  })
})

it("what a certificate said is gone after six months; that it was in place stays", async () => {
  const { id: applicationId } = await accepted()
  await allChecked(heron.manager, applicationId)
  const later = { ...asSystem(heron.id), now: () => new Date(Date.now() + 184 * 86_400_000) }
  const kept = async () => {
    const page = await readChecks(heron.manager, applicationId)
    return page?.items.filter(({ record }) => record?.evidence != null).map(({ item }) => item)
  }
  await must(forgetCheckSecrets(asSystem(heron.id)))
  expect(await kept()).toContain("enhanced-certificate")
  await must(forgetCheckSecrets({ ...asSystem(other.id), now: later.now }))
  expect(await kept()).toContain("enhanced-certificate")
  expect((await must(forgetCheckSecrets(later))).forgotten).toBeGreaterThanOrEqual(2)
  expect(await kept()).toEqual(expect.not.arrayContaining(["enhanced-certificate", "health"]))
  expect(await kept()).toContain("identity")
  expect((await readChecks(heron.manager, applicationId))?.missing).toEqual([])
})
