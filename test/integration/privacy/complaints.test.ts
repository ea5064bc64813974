import { describe, expect, it } from "vitest"
import { dataKeyOf } from "#app/domain/applications/index.server.ts"
import {
  answerComplaint,
  complain,
  readComplaint,
  readComplaints,
  readComplaintsWaiting,
  readOwnComplaints,
  tellOfAnswer,
} from "#app/domain/privacy/index.server.ts"
import { complaintLimit } from "#app/domain/privacy/vocabulary.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { complaints } from "#db/schema/privacy.ts"
import { anApplication } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asApplicant, eventsOf, lettersOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { tablesWith } from "#test/integration/privacy/marked.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const heron = await aProvider()
const owns = await aColleague(heron.id, "owner")
const vacancy = await aPublishedVacancy(heron)

async function complaintIds(applicationId: string): Promise<string[]> {
  const rows = await owner<{ id: string }[]>`
    select id from complaints where application_id = ${applicationId} order by id`
  return rows.map(({ id }) => id)
}

describe("a complaint", () => {
  it("is acknowledged at once, with the day by which it is answered, and kept sealed", async () => {
    const { applicant, id } = await anApplication(vacancy)
    await must(complain(applicant, { words: "  Nobody rang marmalade. " }))
    const [mine] = await readOwnComplaints(applicant)
    expect(mine).toMatchObject({ words: "Nobody rang marmalade.", answer: null, answeredAt: null })
    const days = ((mine?.dueAt.getTime() ?? 0) - (mine?.madeAt.getTime() ?? 0)) / 86_400_000
    expect(days).toBe(30)
    const [row] = await owner`select acknowledged_at, made_at from complaints where application_id = ${id}`
    expect(row?.acknowledged_at).toEqual(row?.made_at)
    expect(await tablesWith("marmalade")).toEqual([])
    const [complaintId] = await complaintIds(id)
    expect(await eventsOf(complaintId ?? "")).toEqual(["complaint.made"])
    expect(await lettersOf(heron.id)).toContain("complaint-received")
  })

  it("is one complaint however often it is pressed, and another when it says something else", async () => {
    const { applicant, id } = await anApplication(vacancy)
    await Promise.all([1, 2, 3].map(() => must(complain(applicant, { words: "Nobody rang." }))))
    expect(await complaintIds(id)).toHaveLength(1)
    await must(complain(applicant, { words: "And then somebody was rude." }))
    expect(await complaintIds(id)).toHaveLength(2)
  })

  it("is refused empty, or too long; what is long enough is counted as people see it", async () => {
    const { applicant, id } = await anApplication(vacancy)
    expect(await complain(applicant, { words: " " })).toEqual({
      ok: false,
      error: { kind: "complaint-missing" },
    })
    expect(await complain(applicant, { words: "x".repeat(complaintLimit + 1) })).toMatchObject({
      error: { kind: "complaint-too-long" },
    })
    expect(await complaintIds(id)).toEqual([])
    await must(complain(applicant, { words: "👩‍👩‍👧".repeat(complaintLimit) }))
  })

  it("may be made about a job that was never applied for in the end", async () => {
    const { applicant } = await anApplication(vacancy, { send: false })
    await must(complain(applicant, { words: "The page did not work." }))
    const all = await readComplaints(owns)
    expect(all?.map(({ words }) => words)).toContain("The page did not work.")
  })

  it("is nobody's who types for the applicant, and nobody else's", async () => {
    const { applicant } = await anApplication(vacancy)
    const helping = { way: "phone", personId: heron.manager.actor.personId } as const
    const helper = asApplicant({ ...applicant.actor, helping })
    expect(await complain(helper, { words: "Mine." })).toEqual(notFound)
    const nobody = asApplicant({ ...applicant.actor, applicationId: heron.id })
    expect(await complain(nobody, { words: "Mine." })).toEqual(notFound)
  })
})

describe("who answers", () => {
  it("is the owner: nobody else at the provider or elsewhere sees or answers it", async () => {
    const { applicant, id } = await anApplication(vacancy)
    await must(complain(applicant, { words: "It was unfair." }))
    const [complaintId = ""] = await complaintIds(id)
    const elsewhere = await aColleague((await aProvider("Kestrel Court")).id, "owner")
    for (const ctx of [heron.manager, heron.assessor]) {
      expect(await readComplaints(ctx)).toBeNull()
      expect(await readComplaintsWaiting(ctx)).toBeNull()
    }
    expect(await readComplaints(elsewhere)).toEqual([])
    for (const ctx of [heron.manager, heron.assessor, elsewhere]) {
      expect(await readComplaint(ctx, complaintId)).toBeNull()
      expect(await answerComplaint(ctx, { complaintId, words: "No." })).toEqual(notFound)
      expect(await reading(ctx, (tx) => tx.select().from(complaints))).toEqual([])
    }
    // Not by saying so: the database asks what they are, not what they call themselves.
    const pretending = { ...heron.manager, actor: { ...heron.manager.actor, role: "owner" } } as const
    expect(await answerComplaint(pretending, { complaintId, words: "No." })).toEqual(notFound)
    const other = await anApplication(vacancy)
    expect(await readOwnComplaints(other.applicant)).toEqual([])
    expect(await reading(other.applicant, (tx) => dataKeyOf(tx, id))).toBeNull()
  })

  it("is an owner who does not score for the job, where there is one, until it may be shown who somebody is", async () => {
    const egret = await aProvider("Egret Lodge")
    const scoring = await aColleague(egret.id, "owner")
    const job = await aPublishedVacancy(egret)
    await behindTheTriggers(
      owner,
      (sql) => sql`
      insert into panel_members (provider_id, vacancy_id, person_id, called, part, order_seed)
      values (${egret.id}, ${job.id}, ${scoring.actor.personId}, 'An owner', 'staff', 1)`,
    )
    const { applicant, id } = await anApplication(job)
    await must(complain(applicant, { words: "My name is Marmaduke." }))
    const [complaintId = ""] = await complaintIds(id)
    expect(await readComplaint(scoring, complaintId)).not.toBeNull()
    const apart = await aColleague(egret.id, "owner")
    expect(await readComplaint(apart, complaintId)).not.toBeNull()
    expect(await readComplaint(scoring, complaintId)).toBeNull()
    expect(await readComplaints(scoring)).toEqual([])
    expect(await answerComplaint(scoring, { complaintId, words: "No." })).toEqual(notFound)
    await behindTheTriggers(
      owner,
      (sql) => sql`update applications set status = 'shortlisted' where id = ${id}`,
    )
    expect(await readComplaint(scoring, complaintId)).not.toBeNull()
  })

  it("answers once; the applicant reads it and is told by e-mail that there is an answer", async () => {
    const swift = await aProvider("Swift House")
    const swiftOwner = await aColleague(swift.id, "owner")
    const { applicant, id } = await anApplication(await aPublishedVacancy(swift))
    await must(complain(applicant, { words: "Nobody rang." }))
    const [complaintId = ""] = await complaintIds(id)
    expect(await readComplaintsWaiting(swiftOwner)).toEqual({ open: 1, daysLeft: 30 })
    expect(await answerComplaint(swiftOwner, { complaintId, words: " " })).toMatchObject({
      error: { kind: "answer-missing" },
    })
    expect(await answerComplaint(swiftOwner, { complaintId: "x", words: "Yes." })).toEqual(notFound)
    await must(answerComplaint(swiftOwner, { complaintId, words: "You are right. I have rung marzipan." }))
    expect(await answerComplaint(swiftOwner, { complaintId, words: "Again." })).toEqual({
      ok: false,
      error: { kind: "answered-already" },
    })
    expect(await readOwnComplaints(applicant)).toMatchObject([
      { answer: "You are right. I have rung marzipan." },
    ])
    expect(await tablesWith("marzipan")).toEqual([])
    expect(await eventsOf(complaintId)).toEqual(["complaint.made", "complaint.answered"])
    expect(await readComplaintsWaiting(swiftOwner)).toBeNull()

    const job: Ctx<SystemActor> = { ...stranger, actor: { kind: "system", providerId: swift.id } }
    for (const _ of [1, 2]) await must(tellOfAnswer(job, { complaintId }))
    const told = (await lettersOf(swift.id)).filter((template) => template === "complaint-answered")
    expect(told).toHaveLength(1)
    const elsewhere: Ctx<SystemActor> = { ...stranger, actor: { kind: "system", providerId: heron.id } }
    expect(await tellOfAnswer(elsewhere, { complaintId })).toEqual(notFound)
  })

  it("reads the one due soonest first, with the days that are left", async () => {
    const swift = await aProvider("Swallow House")
    const swiftOwner = await aColleague(swift.id, "owner")
    const job = await aPublishedVacancy(swift)
    for (const words of ["first", "second", "third"]) {
      const { applicant } = await anApplication(job)
      await must(complain(applicant, { words }))
    }
    const all = await readComplaints(swiftOwner)
    expect(all?.map(({ words }) => words)).toEqual(["first", "second", "third"])
    const late = { ...swiftOwner, now: () => new Date(Date.now() + 33 * 86_400_000) }
    expect((await readComplaints(late))?.[0]?.daysLeft).toBe(-3)
    await must(answerComplaint(swiftOwner, { complaintId: all?.[0]?.id ?? "", words: "Sorry." }))
    expect((await readComplaints(swiftOwner))?.map(({ words }) => words)).toEqual([
      "second",
      "third",
      "first",
    ])
  })
})
