import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { feedbackDue } from "#app/domain/decisions/feedback-owed.ts"
import {
  decide,
  readFeedbackOwed,
  readFeedbackToWrite,
  readOwnFeedback,
  readStanding,
  readToday,
  readVacancyPage,
  saveFeedback,
  sendFeedback,
  shortlist,
  tellOfFeedback,
} from "#app/domain/decisions/index.server.ts"
import { anonymousName } from "#app/domain/decisions/rules.ts"
import type { Feedback } from "#app/domain/decisions/vocabulary.ts"
import { readDataCopy } from "#app/domain/privacy/index.server.ts"
import type { Actor, StaffActor, SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after, days } from "#app/kernel/durations.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { anApplication, everybodyScores } from "#test/factories/application.ts"
import { aColleague, aProvider, type ProviderOnStage } from "#test/factories/provider.ts"
import { eventsOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { panelMeets } from "#test/factories/stage-further.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const reason = "They asked before they helped."
const jobOf = (providerId: string): Ctx<SystemActor> => ({
  ...stranger,
  actor: { kind: "system", providerId },
})
const notes = ["You can see the boy."]

/** Somebody who was turned down: Rosa of the panel gave four to every answer. */
async function turnedDown(provider: ProviderOnStage = heron) {
  const vacancy = await aPublishedVacancy(provider)
  const application = await anApplication(vacancy, { name: "Nasreen Malik" })
  await vacancy.close()
  await everybodyScores(vacancy)
  const decided = { applicationId: application.id, outcome: "not-shortlist", reason } as const
  await must(decide(provider.manager, decided))
  return { ...application, applicationId: application.id, vacancy }
}

async function draftOf(applicationId: string, ctx: Ctx<StaffActor> = heron.manager) {
  const draft = await readFeedbackToWrite(ctx, applicationId)
  if (!draft) throw new Error("no feedback is owed")
  return draft
}

/** The draft with an Easy Read twin for every part, and one panel member's words. */
function whole({ strengths, toTry, closing }: Feedback): Feedback {
  return {
    strengths: strengths.map((part) => ({ ...part, easy: "You asked first.", said: notes[0] ?? "" })),
    toTry: toTry && { ...toTry, easy: "Say more about it." },
    closing,
  }
}

async function saved(applicationId: string, ctx: Ctx<StaffActor> = heron.manager) {
  const { feedback, version } = await draftOf(applicationId, ctx)
  await must(saveFeedback(ctx, { applicationId, seen: version, feedback: whole(feedback) }))
  return { applicationId, seen: version + 1 }
}

async function countersOf(providerId: string) {
  const [row] = await owner`
    select sent, sent_in_time as "inTime" from feedback_counters where provider_id = ${providerId}`
  return row ?? null
}

describe("feedback is owed", () => {
  it.each(["not-shortlist", "appoint", "not-appoint"] as const)(
    "once something is decided: %s; seven days after",
    async (outcome) => {
      const vacancy = await aPublishedVacancy(heron)
      const { id: applicationId, applicant } = await anApplication(vacancy)
      await vacancy.close()
      await everybodyScores(vacancy)
      if (outcome !== "not-shortlist") {
        const chosen = [applicationId]
        await must(shortlist(heron.manager, { slug: vacancy.slug, chosen, reason }))
        expect(await readFeedbackToWrite(heron.manager, applicationId)).toBeNull()
        expect((await readStanding(applicant)).feedback).toBeNull()
        await panelMeets(vacancy, chosen)
      }
      // The panel would have had them: whoever does not appoint them says why.
      const explanation = { reason, easyReason: "We need a driver." }
      await must(decide(heron.manager, { applicationId, outcome, reason, explanation }))
      const { dueAt, daysLeft } = await draftOf(applicationId)
      expect([dueAt, daysLeft]).toEqual([feedbackDue(new Date()), 7])
      expect((await readStanding(applicant)).feedback).toEqual({ sentAt: null, dueAt, late: false })
    },
  )

  it("by whoever decides, the oldest first, without a name", async () => {
    const kite = await aProvider("Kite House")
    const [one, two] = [await turnedDown(kite), await turnedDown(kite)]
    await owner`update feedback set due_at = due_at - interval '9 days' where application_id = ${two.id}`
    const list = await readFeedbackOwed(kite.manager)
    expect(list).toMatchObject({
      count: 2,
      owed: [
        { applicationId: two.id, name: anonymousName(two.id), daysLeft: -2, begun: false },
        { applicationId: one.id, daysLeft: 7 },
      ],
    })
    expect(JSON.stringify(list)).not.toContain("Nasreen")
    expect((await readToday(kite.manager))?.feedback).toEqual({ count: 2, daysLeft: -2 })
    expect((await readFeedbackOwed(other.manager))?.count).toBe(0)
    const assessor = await aColleague(kite.id, "assessor")
    expect(await readFeedbackOwed(assessor)).toBeNull()
  })
})

describe("a draft", () => {
  it("is made of what the panel gave, in the guide's words, and shows nobody's name", async () => {
    const { id } = await turnedDown()
    const { feedback, saved: kept, panel } = await draftOf(id)
    expect(kept).toBe(false)
    expect(feedback.strengths.length).toBeGreaterThanOrEqual(2)
    expect(new Set(feedback.strengths.map(({ value }) => value)).size).toBe(feedback.strengths.length)
    expect(feedback.strengths[0]).toMatchObject({ frame: "saw", kept: true })
    // In no order, so that nobody's place tells whose a score is.
    const byPart = [...(panel[0]?.scores ?? [])].sort((a, b) => a.part.localeCompare(b.part))
    expect(byPart).toMatchObject([
      { part: "draws-on-support", points: 4 },
      { part: "family-or-friend", points: 4 },
      { part: "staff", points: 4 },
    ])
    expect(JSON.stringify(await draftOf(id))).not.toMatch(/Nasreen|Rosa|Imran|Dilys/)
  })

  it("is kept as a person changed it, sealed", async () => {
    const { id } = await turnedDown()
    await saved(id)
    const { feedback, version, saved: kept } = await draftOf(id)
    expect([feedback.strengths[0]?.said, version, kept]).toEqual(["You can see the boy.", 2, true])
    const [row] = await owner`select sealed from feedback where application_id = ${id}`
    expect(Buffer.from(row?.sealed).toString("latin1")).not.toContain("boy")
    expect(await eventsOf(id)).toContain("feedback.saved")
  })

  it("is not written over by whoever opened it earlier", async () => {
    const { id: applicationId } = await turnedDown()
    const { feedback } = await draftOf(applicationId)
    await saved(applicationId)
    const late = saveFeedback(heron.manager, { applicationId, seen: 1, feedback })
    expect(await late).toEqual({ ok: false, error: { kind: "changed-elsewhere" } })
    const tooLong = { ...feedback, closing: { words: "x".repeat(1_001), easy: "" } }
    const long = saveFeedback(heron.manager, { applicationId, seen: 2, feedback: tooLong })
    expect(await long).toMatchObject({ error: { kind: "part-too-long", place: "closing" } })
  })

  it("is nobody's but of those who decide there", async () => {
    const { id: applicationId } = await turnedDown()
    const { feedback } = await draftOf(applicationId)
    const assessor = await aColleague(heron.id, "assessor")
    for (const ctx of [other.manager, assessor]) {
      expect(await readFeedbackToWrite(ctx, applicationId)).toBeNull()
      expect(await saveFeedback(ctx, { applicationId, seen: 1, feedback })).toEqual(notFound)
      expect(await sendFeedback(ctx, { applicationId, seen: 1 })).toEqual(notFound)
    }
    expect(await readFeedbackToWrite(heron.manager, "no-such-id")).toBeNull()
  })
})

describe("sending", () => {
  it("lets the applicant read it, says who sent it, counts it, and writes one letter without its words", async () => {
    const kite = await aProvider("Kite House")
    const { id: applicationId, applicant, vacancy } = await turnedDown(kite)
    const ready = await saved(applicationId, kite.manager)
    expect(await readOwnFeedback(applicant)).toBeNull()
    expect((await readDataCopy(applicant))?.feedback).toBeNull()
    expect(await tellOfFeedback(jobOf(kite.id), { applicationId })).toEqual(notFound)
    await must(sendFeedback(kite.manager, ready))
    expect(await eventsOf(applicationId)).toContain("feedback.sent")

    const own = await readOwnFeedback(applicant)
    expect(own?.words.strengths[0]).toMatchObject({ easy: "You asked first.", said: "You can see the boy." })
    expect((await readStanding(applicant)).feedback?.sentAt).toEqual(own?.sentAt)
    const copy = await readDataCopy(applicant)
    expect(copy?.feedback).toEqual({ sentAt: own?.sentAt, ...own?.words })
    const [row] = await owner`select sent_by as by from feedback where application_id = ${applicationId}`
    expect(row?.by).toBe(kite.manager.actor.personId)
    expect(await countersOf(kite.id)).toEqual({ sent: 1, inTime: 1 })
    const page = await readVacancyPage(stranger, vacancy.slug)
    expect(page?.replies).toEqual({ sent: 1, sentInTime: 1 })
    expect(await readFeedbackOwed(kite.manager)).toMatchObject({ count: 0, sent: [{ applicationId }] })

    expect(await must(tellOfFeedback(jobOf(kite.id), { applicationId }))).toEqual({ written: true })
    expect(await must(tellOfFeedback(jobOf(kite.id), { applicationId }))).toEqual({ written: false })
    expect(await tellOfFeedback(jobOf(other.id), { applicationId })).toEqual(notFound)
    const letters = await owner`
      select application_id as about, subject from messages where template = 'feedback-ready'`
    expect(letters).toMatchObject([{ about: applicationId }])
    expect(letters[0]?.subject).not.toContain("boy")
  })

  it("happens once, under twenty tries at once", async () => {
    const kite = await aProvider("Kite House")
    const { id } = await turnedDown(kite)
    const ready = await saved(id, kite.manager)
    const tries = await Promise.all(Array.from({ length: 20 }, () => sendFeedback(kite.manager, ready)))
    expect(tries.filter((one) => one.ok)).toHaveLength(1)
    expect(await countersOf(kite.id)).toEqual({ sent: 1, inTime: 1 })
    expect(await sendFeedback(kite.manager, { ...ready, seen: 3 })).toEqual({
      ok: false,
      error: { kind: "feedback-sent-already" },
    })
    const again = saveFeedback(kite.manager, {
      ...ready,
      feedback: (await draftOf(id, kite.manager)).feedback,
    })
    expect(await again).toMatchObject({ error: { kind: "feedback-sent-already" } })
  })

  it("after the seventh day counts as late", async () => {
    const kite = await aProvider("Kite House")
    const { id } = await turnedDown(kite)
    const ready = await saved(id, kite.manager)
    const later = { ...kite.manager, now: () => after(new Date(), days(8)) }
    expect((await readFeedbackOwed(later))?.owed).toMatchObject([{ daysLeft: -1 }])
    await must(sendFeedback(later, ready))
    expect(await countersOf(kite.id)).toEqual({ sent: 1, inTime: 0 })
  })

  it("is refused to what nobody saved, what changed since, and what is not whole", async () => {
    const { id: applicationId } = await turnedDown()
    const nothing = sendFeedback(heron.manager, { applicationId, seen: 1 })
    expect(await nothing).toEqual(notFound)
    const ready = await saved(applicationId)
    const stale = sendFeedback(heron.manager, { applicationId, seen: 1 })
    expect(await stale).toMatchObject({ error: { kind: "changed-elsewhere" } })
    const { feedback } = await draftOf(applicationId)
    const [first, ...rest] = feedback.strengths
    if (!first) throw new Error("no strength")
    const cases = [
      ["words-missing", { ...first, words: "" }],
      ["easy-missing", { ...first, easy: "" }],
      ["easy-sentence-too-long", { ...first, easy: "one ".repeat(16) }],
    ] as const
    let { seen } = ready
    for (const [kind, part] of cases) {
      const half = { ...feedback, strengths: [part, ...rest] }
      await must(saveFeedback(heron.manager, { applicationId, seen, feedback: half }))
      seen += 1
      expect(await sendFeedback(heron.manager, { applicationId, seen })).toMatchObject({ error: { kind } })
    }
    const none = { ...feedback, strengths: feedback.strengths.map((part) => ({ ...part, kept: false })) }
    await must(saveFeedback(heron.manager, { applicationId, seen, feedback: none }))
    expect(await sendFeedback(heron.manager, { applicationId, seen: seen + 1 })).toMatchObject({
      error: { kind: "strengths-missing" },
    })
  })
})

describe("the database", () => {
  const rows = (actor: Actor, applicationId: string) =>
    reading({ ...stranger, actor }, (tx) =>
      tx.execute(sql`select id from feedback where application_id = ${applicationId}`),
    )

  it("shows feedback to its applicant once it is sent, and never to another", async () => {
    const [mine, theirs] = [await turnedDown(), await turnedDown()]
    const ready = await saved(mine.id)
    expect(await rows(mine.applicant.actor, mine.id)).toHaveLength(0)
    await must(sendFeedback(heron.manager, ready))
    expect(await rows(mine.applicant.actor, mine.id)).toHaveLength(1)
    expect(await rows(theirs.applicant.actor, mine.id)).toHaveLength(0)
    expect(await rows({ kind: "person", personId: heron.manager.actor.personId }, mine.id)).toHaveLength(0)
    expect(await rows(other.manager.actor, mine.id)).toHaveLength(0)
    const helping = { ...mine.applicant.actor, helping: { personId: heron.manager.actor.personId } }
    expect(await readOwnFeedback({ ...mine.applicant, actor: helping as never })).toBeNull()
  })

  it("keeps it as it was sent", async () => {
    const { id } = await turnedDown()
    await must(sendFeedback(heron.manager, await saved(id)))
    const change = inTransaction(heron.manager, async (tx) => {
      await tx.execute(sql`update feedback set sealed = null, sent_at = null where application_id = ${id}`)
      return ok(null)
    })
    await expect(change).rejects.toThrow()
  })
})

describe("other open doors", () => {
  it("are of any provider, nearby first, never the job itself, and at most three", async () => {
    const kite = await aProvider("Kite House")
    const { id, applicant, vacancy } = await turnedDown(kite)
    const near = [await aPublishedVacancy(other), await aPublishedVacancy(kite)]
    const far = [await aPublishedVacancy(other), await aPublishedVacancy(other)]
    const all = [vacancy, ...near, ...far].map((one) => one.id)
    await behindTheTriggers(owner, async (tx) => {
      await tx`update vacancies set status = 'closed' where not id = any(${all})`
      await tx`update vacancies set place = 'Porthleven, Cornwall', outcode = null where id = any(${all.slice(0, 3)})`
      // As if it had been opened again: it is near itself.
      await tx`update vacancies set status = 'published', closes_at = now() + interval '9 days' where id = ${vacancy.id}`
    })
    await must(sendFeedback(kite.manager, await saved(id, kite.manager)))
    const slugs = (await readOwnFeedback(applicant))?.doors.map(({ slug }) => slug)
    expect(slugs).toEqual([near[1]?.slug, near[0]?.slug, far[1]?.slug])
  })
})
