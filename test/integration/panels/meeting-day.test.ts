import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  knowPersonMet,
  noteWhetherTheyCame,
  readMeetingDay,
  readMeetingSpread,
  saveMeetingRoles,
  saveMeetingScore,
  sayComfort,
  sayWhetherTheyCame,
  sendMeetingScores,
} from "#app/domain/panels/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { aMeeting, aPlan, aTime, onShortlist, scoreMeetings } from "#test/factories/meeting.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asThemself, eventsOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const refused = (kind: string) => ({ ok: false, error: { kind } })
const four = { points: 4, cannotReason: null, note: "She asked him first." } as const

const raw = (ctx: Ctx, statement: ReturnType<typeof sql>) =>
  inTransaction(ctx, async (tx) => {
    await tx.execute(statement)
    return ok(null)
  })

const becomes = (applicationId: string, status: string) =>
  behindTheTriggers(owner, async (tx) => {
    await tx`update applications set status = ${status} where id = ${applicationId}`
  })

async function seatOf(vacancyId: string, { actor }: Ctx<PersonActor>): Promise<string> {
  const [seat] = await owner<{ id: string }[]>`
    select id from panel_members where vacancy_id = ${vacancyId} and person_id = ${actor.personId}`
  return seat!.id
}

/** Somebody who helps a member: reads aloud and presses at their word. */
async function aSupporterOf(vacancyId: string, member: Ctx<PersonActor>): Promise<Ctx<PersonActor>> {
  const helper = (await aColleague(other.id, "assessor")).actor.personId
  const seat = await seatOf(vacancyId, member)
  await behindTheTriggers(owner, async (tx) => {
    await tx`insert into panel_supporters (provider_id, vacancy_id, panel_member_id, person_id, called, accepted_at)
      select provider_id, vacancy_id, id, ${helper}, 'Jo', now() from panel_members where id = ${seat}`
  })
  return asThemself(helper)
}

describe("the day a panel meets people", () => {
  it("tells each member who comes, what makes it good for them and what is theirs to do; nobody else", async () => {
    const { vacancy, people } = await aMeeting(heron)
    const [nasreen] = people
    await must(sayComfort(nasreen!.applicant, { words: "Please speak slowly." }))
    const day = await readMeetingDay(vacancy.rosa, vacancy.slug)
    expect(day).toMatchObject({
      own: true,
      told: true,
      myRoles: { welcome: false, ask: [1], listen: false },
      people: [{ name: "Nasreen Akhtar", comfort: "Please speak slowly.", came: null, closed: null }],
    })
    expect((await readMeetingDay(vacancy.dilys, vacancy.slug))?.myRoles).toMatchObject({ welcome: true })
    const elsewhere = await aPublishedVacancy(heron)
    for (const ctx of [elsewhere.rosa, asThemself(other.manager.actor.personId)]) {
      expect(await readMeetingDay(ctx, vacancy.slug)).toBeNull()
    }
    const names = (ctx: Ctx) =>
      reading(ctx, (tx) => tx.execute(sql`select name from people_to_meet(${vacancy.id}::uuid)`))
    for (const ctx of [stranger, elsewhere.rosa, other.manager, heron.manager, nasreen!.applicant]) {
      expect(await names(ctx)).toHaveLength(0)
    }
  })

  it("names nobody before the plan is sent, nor anybody without a time, nor who is not on the shortlist", async () => {
    const { vacancy, people } = await onShortlist(heron, ["Nasreen Akhtar", "Tom Reed", "Ann Lee"])
    const names = async () =>
      (await readMeetingDay(vacancy.rosa, vacancy.slug))?.people.map(({ name }) => name)
    await aTime(vacancy, people[0]!.id)
    await aTime(vacancy, people[2]!.id, 120)
    expect(await names()).toEqual([])
    await aPlan(vacancy)
    expect(await names()).toEqual(["Ann Lee", "Nasreen Akhtar"])
    await becomes(people[2]!.id, "withdrawn")
    expect(await names()).toEqual(["Nasreen Akhtar"])
  })
})

describe("scoring somebody the panel met", () => {
  it("is kept at every step, sent by the member for one person, and stays", async () => {
    const { vacancy, people } = await aMeeting(heron)
    const { slug, rosa } = vacancy
    const applicationId = people[0]!.id
    const save = (position: number, score: object = four) =>
      saveMeetingScore(rosa, { slug, applicationId, position, ...four, ...score })
    await must(save(1))
    await must(save(1, { points: 5 }))
    expect(await sendMeetingScores(rosa, { slug, applicationId })).toEqual({
      ok: false,
      error: { kind: "questions-unscored", unscored: 1 },
    })
    await must(save(2, { points: null, cannotReason: "about-something-hard" }))
    expect(await must(sendMeetingScores(rosa, { slug, applicationId }))).toEqual({ sent: 2 })
    expect(await must(sendMeetingScores(rosa, { slug, applicationId }))).toEqual({ sent: 0 })
    expect(await save(1)).toEqual(refused("already-sent"))
    const rows = await owner`select points, cannot_reason, given, keyed_by from meeting_scores
      where application_id = ${applicationId} order by points nulls last`
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { points: 5, cannot_reason: null, given: "self", keyed_by: null },
      { points: null, cannot_reason: "about-something-hard", given: "self", keyed_by: null },
    ])
    for (const change of [
      sql`update meeting_scores set points = 1, cannot_reason = null where application_id = ${applicationId}`,
      sql`update meeting_scores set note = 'x' where application_id = ${applicationId}`,
    ]) {
      await expect(raw(rosa, change)).rejects.toMatchObject({ cause: { code: "23001" } })
    }
    expect((await eventsOf(await seatOf(vacancy.id, rosa))).slice(-2)).toEqual([
      "meeting-score.saved",
      "meeting-scores.sent",
    ])
  })

  it("is each one's own until they have sent theirs, then all see how it lies, without names", async () => {
    const { vacancy, people } = await aMeeting(heron)
    const { slug, rosa, imran } = vacancy
    const applicationId = people[0]!.id
    await scoreMeetings(rosa, vacancy, { "Nasreen Akhtar": 5 })
    const seen = (ctx: Ctx) => reading(ctx, (tx) => tx.execute(sql`select points from meeting_scores`))
    expect(await seen(imran)).toEqual([])
    expect(await readMeetingSpread(imran, slug, applicationId)).toBeNull()
    await scoreMeetings(imran, vacancy, { "Nasreen Akhtar": 4 })
    expect(await readMeetingSpread(imran, slug, applicationId)).toEqual({
      members: { all: 3, sent: 2 },
      questions: [
        { position: 1, own: 4, tally: [0, 0, 0, 1, 1] },
        { position: 2, own: 4, tally: [0, 0, 0, 1, 1] },
      ],
    })
    expect(await seen(vacancy.dilys)).toEqual([])
    for (const ctx of [heron.manager, other.manager, stranger, people[0]!.applicant])
      expect(await seen(ctx)).toEqual([])
  })

  it("is refused to whoever may not, and for whoever is not met", async () => {
    const { vacancy, people } = await onShortlist(heron, ["Nasreen Akhtar", "Tom Reed"])
    const { slug, rosa } = vacancy
    const [nasreen, tom] = people
    await aTime(vacancy, nasreen!.id, -3 * 24 * 60)
    await aTime(vacancy, tom!.id)
    await aPlan(vacancy)
    const save = (applicationId: string, ctx = rosa, position = 1) =>
      saveMeetingScore(ctx, { slug, applicationId, position, ...four })
    expect(await save(nasreen!.id)).toEqual(refused("not-met-yet"))
    expect(await save(tom!.id, rosa, 9)).toEqual(notFound)
    const elsewhere = await aPublishedVacancy(heron)
    expect(await save(tom!.id, elsewhere.rosa)).toEqual(notFound)
    expect(await save(vacancy.id)).toEqual(notFound)
    await must(noteWhetherTheyCame(heron.manager, { applicationId: tom!.id, came: false }))
    expect(await save(tom!.id)).toEqual(refused("did-not-come"))
    await must(noteWhetherTheyCame(heron.manager, { applicationId: tom!.id, came: true }))
    await must(save(tom!.id))
    await becomes(tom!.id, "not-appointed")
    expect(await save(tom!.id)).toEqual(refused("no-longer-met"))
    const [question] = await owner`select id from meeting_questions where vacancy_id = ${vacancy.id} limit 1`
    const put = (application: string, person: string, seat: string) => sql`
      insert into meeting_scores (provider_id, vacancy_id, application_id, meeting_question_id, panel_member_id,
        person_id, points) values (${heron.id}, ${vacancy.id}, ${application}, ${question?.id}, ${seat}, ${person}, 5)`
    const own = await seatOf(vacancy.id, rosa)
    const theirs = await seatOf(vacancy.id, vacancy.imran)
    const me = rosa.actor.personId
    await expect(raw(rosa, put(tom!.id, me, own))).rejects.toMatchObject({ cause: { code: "23514" } })
    await expect(raw(rosa, put(nasreen!.id, me, theirs))).rejects.toBeTruthy()
    await expect(raw(elsewhere.rosa, put(nasreen!.id, me, own))).rejects.toBeTruthy()
  })

  it("is nothing for who knows the person: what they had kept goes, and the database holds them to it", async () => {
    const { vacancy, people } = await aMeeting(heron)
    const { slug, rosa, imran } = vacancy
    const whom = { slug, applicationId: people[0]!.id }
    await must(saveMeetingScore(rosa, { ...whom, position: 1, ...four }))
    await must(knowPersonMet(rosa, whom))
    await must(knowPersonMet(rosa, whom))
    expect(await owner`select from meeting_scores where application_id = ${whom.applicationId}`).toHaveLength(
      0,
    )
    expect(await saveMeetingScore(rosa, { ...whom, position: 1, ...four })).toEqual(refused("you-know-them"))
    expect((await readMeetingDay(rosa, slug))?.people[0]).toMatchObject({ known: true })
    expect((await readMeetingDay(imran, slug))?.people[0]).toMatchObject({ known: false })
    expect(await eventsOf(await seatOf(vacancy.id, rosa))).toContain("panel-member.knows-person-met")
    await scoreMeetings(imran, vacancy, { "Nasreen Akhtar": 3 })
    expect(await knowPersonMet(imran, whom)).toEqual(refused("already-sent"))
    expect(await knowPersonMet((await aPublishedVacancy(heron)).rosa, whom)).toEqual(notFound)
  })

  it("may be pressed by a supporter at the member's word, who sends nothing and sees nobody else's", async () => {
    const { vacancy, people } = await aMeeting(heron)
    const { slug, rosa } = vacancy
    const whom = { slug, applicationId: people[0]!.id }
    const jo = await aSupporterOf(vacancy.id, rosa)
    expect(await readMeetingDay(jo, slug)).toMatchObject({ own: false, member: "Rosa Marsh" })
    for (const position of [1, 2]) await must(saveMeetingScore(jo, { ...whom, position, ...four }))
    const rows = await owner`select distinct given, keyed_by, person_id from meeting_scores`
    expect(rows).toContainEqual({
      given: "to-supporter",
      keyed_by: jo.actor.personId,
      person_id: rosa.actor.personId,
    })
    expect(await sendMeetingScores(jo, whom)).toEqual(refused("only-the-member-sends"))
    await expect(
      raw(jo, sql`update meeting_scores set sent_at = now() where application_id = ${whom.applicationId}`),
    ).rejects.toBeTruthy()
    await must(saveMeetingScore(rosa, { ...whom, position: 1, ...four }))
    // What the member pressed themself changes at their word, too; whoever pressed it before.
    await must(saveMeetingScore(jo, { ...whom, position: 1, ...four }))
    const sam = await aSupporterOf(vacancy.id, rosa)
    await must(saveMeetingScore(sam, { ...whom, position: 1, ...four }))
    await expect(
      raw(jo, sql`update meeting_scores set given = 'self' where application_id = ${whom.applicationId}`),
    ).rejects.toBeTruthy()
    await must(sendMeetingScores(rosa, whom))
    expect(await saveMeetingScore(jo, { ...whom, position: 1, ...four })).toEqual(refused("already-sent"))
    await scoreMeetings(vacancy.imran, vacancy, { "Nasreen Akhtar": 2 })
    expect(await readMeetingSpread(jo, slug, whom.applicationId)).toBeNull()
    const seen = await reading(jo, (tx) =>
      tx.execute<{ person_id: string }>(sql`select distinct person_id from meeting_scores`),
    )
    expect(seen).toEqual([{ person_id: rosa.actor.personId }])
  })
})

describe("a supporter who knows somebody the panel meets", () => {
  it("says so of the member or of themself, and the member does not score them", async () => {
    for (const who of ["member", "supporter"] as const) {
      const { vacancy, people } = await aMeeting(heron)
      const { slug, rosa } = vacancy
      const whom = { slug, applicationId: people[0]!.id }
      const jo = await aSupporterOf(vacancy.id, rosa)
      expect(await knowPersonMet(rosa, { ...whom, who: "supporter" })).toEqual(notFound)
      await must(saveMeetingScore(jo, { ...whom, position: 1, ...four }))
      await must(knowPersonMet(jo, { ...whom, who }))
      expect((await readMeetingDay(rosa, slug))?.people[0]).toMatchObject({ known: true, scores: [] })
      expect(await saveMeetingScore(jo, { ...whom, position: 1, ...four })).toEqual(refused("you-know-them"))
    }
  })
})

describe("whether somebody came", () => {
  it("is said by whoever welcomes, or a colleague, until they were scored", async () => {
    const { vacancy, people } = await aMeeting(heron, ["Nasreen Akhtar", "Tom Reed"])
    const { slug, rosa } = vacancy
    const [nasreen, tom] = people
    const say = (ctx: Ctx<PersonActor>, applicationId: string, came: boolean) =>
      sayWhetherTheyCame(ctx, { slug, applicationId, came })
    expect(await say(rosa, tom!.id, false)).toEqual(notFound)
    await must(say(vacancy.dilys, tom!.id, false))
    expect(await eventsOf(tom!.id)).toContain("meeting.missed")
    await must(say(vacancy.dilys, nasreen!.id, true))
    await scoreMeetings(rosa, vacancy, { "Nasreen Akhtar": 3 })
    expect(await say(vacancy.dilys, nasreen!.id, false)).toEqual(refused("scored-already"))
    const note = (ctx: typeof heron.manager, applicationId: string) =>
      noteWhetherTheyCame(ctx, { applicationId, came: false })
    expect(await note(heron.manager, nasreen!.id)).toEqual(refused("scored-already"))
    expect(await note(other.manager, tom!.id)).toEqual(notFound)
    expect(await note(await aColleague(heron.id, "assessor"), tom!.id)).toEqual(notFound)
    // Who no longer welcomes says it no longer, past the verbs either.
    await must(saveMeetingRoles(heron.manager, { slug, welcome: await seatOf(vacancy.id, rosa), ask: [] }))
    const missed = (
      came: boolean,
    ) => sql`update meetings_held set came = ${came}, said_by = ${vacancy.dilys.actor.personId}
      where application_id = ${tom!.id}`
    await expect(raw(vacancy.dilys, missed(false))).rejects.toMatchObject({ cause: { code: "23514" } })
    // That somebody did come, any member says.
    await must(say(vacancy.imran, tom!.id, true))
    expect((await readMeetingDay(rosa, slug))?.people.find(({ name }) => name === "Tom Reed")?.came).toBe(
      true,
    )
    expect(await say(rosa, tom!.id, false)).toEqual(refused("panel-says-they-came"))
    expect(await note(heron.manager, tom!.id)).toEqual(refused("panel-says-they-came"))
  })
})
