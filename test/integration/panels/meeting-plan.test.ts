import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  proposeMeetingRoles,
  readMeetingPlan,
  readOwnMeeting,
  readPaces,
  readQuestionsToAsk,
  saveMeetingPlan,
  saveMeetingRoles,
  sayComfort,
  sendMeetingPlan,
  tellOfMeetingPlan,
} from "#app/domain/panels/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { anApplication } from "#test/factories/application.ts"
import { aPlan, onShortlist } from "#test/factories/meeting.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { eventsOf, lettersOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { aDraft, aPublishedVacancy } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const refused = (error: object) => ({ ok: false, error })
const jobOf = (providerId: string): Ctx<SystemActor> => ({
  ...stranger,
  actor: { kind: "system", providerId },
})

/** Runs one statement as somebody, past every verb. */
const raw = (ctx: Ctx, statement: ReturnType<typeof sql>) =>
  inTransaction(ctx, async (tx) => {
    await tx.execute(statement)
    return ok(null)
  })

describe("a plan of how the panel meets people", () => {
  it("is written, shared out and sent by whoever arranges the panel, and stays from then on", async () => {
    const { vacancy, people } = await onShortlist(heron, ["Nasreen Akhtar"])
    const { slug } = vacancy
    const [first, second] = await readQuestionsToAsk(heron.manager)
    const plan = { slug, words: "Tea first.", versionIds: [second!.versionId, first!.versionId] }
    await must(saveMeetingPlan(heron.manager, plan))
    await must(proposeMeetingRoles(heron.manager, { slug }))
    const read = await readMeetingPlan(heron.manager, slug)
    expect(read?.questions.map(({ versionId }) => versionId)).toEqual(plan.versionIds)
    const named = (id: string) => read?.members.find((member) => member.id === id)?.name
    expect(read?.roles.map(({ memberId, role, question }) => [named(memberId), role, question])).toEqual([
      ["Dilys Rowe", "welcome", null],
      ["Rosa Marsh", "ask", read?.questions[0]?.id],
      ["Imran Shah", "ask", read?.questions[1]?.id],
    ])
    expect(await readOwnMeeting(people[0]!.applicant)).toEqual({ plan: null, comfort: "" })

    await must(sendMeetingPlan(heron.manager, { slug, seen: read!.plan!.version }))
    expect(await eventsOf(vacancy.id)).toEqual(
      expect.arrayContaining(["meeting-plan.saved", "meeting-roles.saved", "meeting-plan.sent"]),
    )
    const sent = refused({ kind: "plan-sent" })
    expect(await saveMeetingPlan(heron.manager, plan)).toEqual(sent)
    expect(await sendMeetingPlan(heron.manager, { slug, seen: read!.plan!.version })).toEqual(sent)
    for (const change of [
      sql`update meeting_plans set words = 'Quick.' where vacancy_id = ${vacancy.id}`,
      sql`delete from meeting_plans where vacancy_id = ${vacancy.id}`,
      sql`delete from meeting_questions where vacancy_id = ${vacancy.id}`,
      sql`update meeting_questions set position = position + 5 where vacancy_id = ${vacancy.id}`,
    ]) {
      await expect(raw(heron.manager, change)).rejects.toMatchObject({ cause: { code: "23001" } })
    }
    // People fall ill: who does what can still change.
    const [dilys] = read!.members.filter(({ name }) => name === "Dilys Rowe")
    await must(saveMeetingRoles(heron.manager, { slug, welcome: dilys!.id, ask: [dilys!.id, dilys!.id] }))
  })

  it("is refused while something is missing, each with its reason", async () => {
    const { vacancy } = await onShortlist(heron, [])
    const { slug } = vacancy
    const send = (seen = 0) => sendMeetingPlan(heron.manager, { slug, seen })
    const save = (words: string, versionIds: readonly string[]) =>
      saveMeetingPlan(heron.manager, { slug, words, versionIds })
    const all = (await readQuestionsToAsk(heron.manager)).map(({ versionId }) => versionId)
    expect(await send()).toEqual(refused({ kind: "no-questions" }))
    expect(await save("Tea.", [vacancy.id])).toEqual(refused({ kind: "unknown-question" }))
    expect(await save("Tea.", all.slice(0, 9))).toEqual(refused({ kind: "too-many-questions", most: 8 }))
    await must(save("", all.slice(0, 1)))
    expect(await send(1)).toEqual(refused({ kind: "no-words" }))
    await must(save("Tea.", all.slice(0, 1)))
    expect(await send(2)).toEqual(refused({ kind: "nobody-does", role: "welcome" }))
    await must(saveMeetingRoles(heron.manager, { slug, welcome: await aSeat(vacancy.id), ask: [] }))
    expect(await send(2)).toEqual(refused({ kind: "nobody-does", role: "ask" }))
    expect(await saveMeetingRoles(heron.manager, { slug, welcome: vacancy.id, ask: [] })).toEqual(
      refused({ kind: "unknown-member" }),
    )
    await must(proposeMeetingRoles(heron.manager, { slug }))
    expect(await send(1)).toEqual(refused({ kind: "changed-since-seen" }))
    await must(send(2))
    const draft = await aDraft(heron)
    expect(await sendMeetingPlan(heron.manager, { slug: draft.slug, seen: 0 })).toEqual(
      refused({ kind: "not-published-yet" }),
    )
  })

  it("asks only what is live and has five points to score by", async () => {
    const kinds = await owner<{ kind: string; live: boolean; anchors: number }[]>`
      select kind, live_at is not null as live, jsonb_array_length(guide) as anchors from question_versions
      where id in ${owner((await readQuestionsToAsk(heron.manager)).map(({ versionId }) => versionId))}`
    expect(kinds.length).toBeGreaterThan(2)
    for (const { kind, live, anchors } of kinds) {
      expect({ live, anchors }).toEqual({ live: true, anchors: 5 })
      expect(["prompt", "written", "spoken"]).toContain(kind)
    }
  })

  it("is nobody else's to write, read or send", async () => {
    const { vacancy, people } = await onShortlist(heron, ["Nasreen Akhtar"])
    const { slug } = vacancy
    const assessor = await aColleague(heron.id, "assessor")
    for (const ctx of [other.manager, assessor]) {
      expect(await saveMeetingPlan(ctx, { slug, words: "", versionIds: [] })).toEqual(notFound)
      expect(await sendMeetingPlan(ctx, { slug, seen: 0 })).toEqual(notFound)
      expect(await proposeMeetingRoles(ctx, { slug })).toEqual(notFound)
      expect(await readMeetingPlan(ctx, slug)).toBeNull()
      expect(await readPaces(ctx, vacancy.id)).toEqual([])
    }
    expect(await readQuestionsToAsk(assessor)).toEqual([])
    await aPlan(vacancy, { send: false })
    const elsewhere = await anApplication(await aPublishedVacancy(heron))
    const rows = (ctx: Ctx) =>
      reading(ctx, (tx) =>
        tx.execute(sql`
        select 1 from meeting_plans union all select 1 from meeting_questions union all select 1 from meeting_roles`),
      )
    for (const ctx of [other.manager, stranger, elsewhere.applicant, people[0]!.applicant]) {
      expect(await rows(ctx)).toHaveLength(0)
    }
    expect((await rows(vacancy.rosa)).length).toBeGreaterThan(0)
  })
})

describe("what applicants are sent before they meet the panel", () => {
  it("is the questions, once each, to those shortlisted then and later, and by nobody else", async () => {
    const provider = await aProvider("Swift House")
    const { vacancy, people } = await onShortlist(provider, ["Nasreen Akhtar", "Tom Reed"])
    const job = jobOf(provider.id)
    expect(await must(tellOfMeetingPlan(job, { vacancyId: vacancy.id }))).toEqual({ written: 0 })
    await aPlan(vacancy)
    expect(await must(tellOfMeetingPlan(job, { vacancyId: vacancy.id }))).toEqual({ written: 2 })
    expect(await must(tellOfMeetingPlan(job, { vacancyId: vacancy.id }))).toEqual({ written: 0 })
    expect(await must(tellOfMeetingPlan(job, { applicationId: people[0]!.id }))).toEqual({ written: 0 })
    expect(await must(tellOfMeetingPlan(jobOf(other.id), { vacancyId: vacancy.id }))).toEqual({ written: 0 })
    expect((await lettersOf(provider.id)).filter((one) => one === "before-we-meet")).toHaveLength(2)
  })

  it("shows whom they meet as each wants to be named, and nothing before it is sent", async () => {
    const { vacancy, people } = await onShortlist(heron, ["Nasreen Akhtar"])
    await nameRosa(vacancy.id)
    await aPlan(vacancy)
    const meeting = await readOwnMeeting(people[0]!.applicant)
    expect(meeting.plan?.questions).toHaveLength(2)
    expect(meeting.plan?.questions[0]).not.toHaveProperty("guide")
    expect(meeting.plan?.people).toEqual([
      { part: "draws-on-support", shownAs: "Rosa", roles: ["ask"] },
      { part: "family-or-friend", shownAs: null, roles: ["ask"] },
      { part: "staff", shownAs: null, roles: ["welcome"] },
    ])
  })
})

describe("a plan that names somebody who is shown without a name", () => {
  const words = "Dilys Rowe meets you. Rosa asks, and Imran’s sister brings tea."

  it("says so once, is kept all the same at a second press, and never reaches applicants with the name", async () => {
    const { vacancy, people } = await onShortlist(heron, ["Nasreen Akhtar"])
    await nameRosa(vacancy.id)
    const { slug } = vacancy
    const [question] = await readQuestionsToAsk(heron.manager)
    const plan = { slug, words, versionIds: [question!.versionId] }
    const names = ["Dilys", "Rowe", "Imran"]
    const told = await saveMeetingPlan(heron.manager, plan)
    expect(told.ok ? [] : "names" in told.error && [...told.error.names].sort()).toEqual([...names].sort())
    expect((await readMeetingPlan(heron.manager, slug))?.plan).toBeNull()
    expect(await saveMeetingPlan(other.manager, { ...plan, named: true })).toEqual(notFound)

    await must(saveMeetingPlan(heron.manager, { ...plan, named: true }))
    const read = await readMeetingPlan(heron.manager, slug)
    expect(read).toMatchObject({ plan: { words }, leftOut: expect.arrayContaining(names) })
    await must(proposeMeetingRoles(heron.manager, { slug }))
    await must(sendMeetingPlan(heron.manager, { slug, seen: read!.plan!.version }))
    const left = "One of us meets you. Rosa asks, and one of us’s sister brings tea."
    expect((await readOwnMeeting(people[0]!.applicant)).plan?.words).toBe(left)
    expect(await readMeetingPlan(heron.manager, slug)).toMatchObject({ plan: { words: left }, leftOut: [] })
  })
})

describe("what makes it comfortable", () => {
  it("is said, changed and taken back by the applicant, and read by the people they meet", async () => {
    const { vacancy, people } = await onShortlist(heron, ["Nasreen Akhtar", "Tom Reed"])
    const [nasreen, tom] = people
    const seen = (ctx: Ctx) =>
      reading(ctx, (tx) => tx.execute<{ words: string }>(sql`select words from meeting_comforts`))
    await must(sayComfort(nasreen!.applicant, { words: "  Please speak slowly.  " }))
    expect(await readOwnMeeting(nasreen!.applicant)).toMatchObject({ comfort: "Please speak slowly." })
    expect(await seen(vacancy.rosa)).toEqual([{ words: "Please speak slowly." }])
    for (const ctx of [tom!.applicant, stranger, other.manager]) expect(await seen(ctx)).toEqual([])
    expect(await sayComfort(nasreen!.applicant, { words: "a".repeat(1001) })).toEqual(
      refused({ kind: "too-long", limit: 1000 }),
    )
    await must(sayComfort(nasreen!.applicant, { words: "" }))
    expect(await seen(vacancy.rosa)).toEqual([])
    expect(await eventsOf(nasreen!.id)).toEqual(
      expect.arrayContaining(["meeting-comfort.said", "meeting-comfort.taken-back"]),
    )
    const waiting = await anApplication(await aPublishedVacancy(heron))
    expect(await sayComfort(waiting.applicant, { words: "Tea." })).toEqual(notFound)
  })
})

async function aSeat(vacancyId: string): Promise<string> {
  const [seat] = await owner<{ id: string }[]>`
    select id from panel_members where vacancy_id = ${vacancyId} order by id limit 1`
  return seat!.id
}

/** Rosa wants to be named to everybody. */
async function nameRosa(vacancyId: string) {
  await owner`update panel_members set shown_as = 'Rosa'
    where vacancy_id = ${vacancyId} and called = 'Rosa Marsh'`
}
