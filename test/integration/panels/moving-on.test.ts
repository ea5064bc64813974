import { describe, expect, it } from "vitest"
import {
  changeScore,
  knowWriter,
  leavePanel,
  noteTalk,
  readMyPanel,
  readMyQuestion,
  readPace,
  readQuestionSpread,
  saveScore,
  sayCannotScore,
  sendScores,
} from "#app/domain/panels/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import {
  anApplication,
  everybodyScores,
  preparedScoring,
  scoreEverything,
} from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { asThemself, eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { aMember, aPublishedVacancy } from "#test/factories/vacancy.ts"

const heron = await aProvider()

/** Four people, so that an answer can move on; two applications. */
async function aScene() {
  let found: Ctx<PersonActor> | undefined
  const vacancy = await aPublishedVacancy(heron, {
    seat: async (draft) => {
      found = await aMember(draft, "draws-on-support", "Wyn Price")
      return found
    },
  })
  const one = await anApplication(vacancy)
  const two = await anApplication(vacancy, { name: "Clive Pearce" })
  await vacancy.close()
  const members = [vacancy.rosa, vacancy.imran, vacancy.dilys, found!]
  return { vacancy, slug: vacancy.slug, one, two, members }
}

const sheetOf = async (member: Ctx<PersonActor>, slug: string, position = 1) =>
  (await readMyQuestion(member, slug, position))?.sheet ?? []

const seatOf = async (vacancyId: string, { actor }: Ctx<PersonActor>) => {
  const [row] = await owner<{ id: string }[]>`
    select id from panel_members where vacancy_id = ${vacancyId} and person_id = ${actor.personId}`
  return row!.id
}

const scorersOf = async (answerId: string) =>
  owner<{ person: string; why: string | null }[]>`
    select person_id as person, ended_why as why from score_allocations where answer_id = ${answerId}`

/** A member with something to score of a question, and somebody who was not given that answer. */
async function aReader({ slug, members }: Awaited<ReturnType<typeof aScene>>) {
  for (const member of members) {
    const [line] = await sheetOf(member, slug)
    if (line && (await scorersOf(line.answerId)).length === 3) return { member, answerId: line.answerId }
  }
  throw new Error("nobody has anything to score")
}

describe("an answer that somebody cannot score", () => {
  it("stays theirs to change until they send; then somebody else gets it, and nobody sees scores before", async () => {
    const scene = await aScene()
    const { slug, vacancy, members } = scene
    const { member, answerId } = await aReader(scene)
    const cannot = { slug, answerId, reason: "about-something-hard", note: "Too near." } as const
    await must(sayCannotScore(member, cannot))
    expect((await sheetOf(member, slug)).find((line) => line.answerId === answerId)).toMatchObject({
      points: null,
      cannot: "about-something-hard",
    })
    await must(saveScore(member, { slug, answerId, points: 2, note: "" }))
    await must(sayCannotScore(member, cannot))
    for (const line of await sheetOf(member, slug)) {
      if (line.answerId !== answerId)
        await must(saveScore(member, { slug, answerId: line.answerId, points: 3, note: "" }))
    }
    await must(sendScores(member, { slug, position: 1 }))
    expect(await eventsOf(await seatOf(vacancy.id, member))).toContain("answers.not-scorable")
    for (const other of members.filter((each) => each !== member)) await scoreEverything(other, vacancy)
    for (const each of members) {
      expect((await readQuestionSpread(each, slug, 1))?.allIn).toBe(false)
    }

    await preparedScoring(vacancy)
    expect((await sheetOf(member, slug)).map((line) => line.answerId)).not.toContain(answerId)
    const scorers = await scorersOf(answerId)
    expect(scorers.filter(({ why }) => why === null)).toHaveLength(3)
    expect(scorers.find(({ person }) => person === member.actor.personId)?.why).toBe("cannot-score")
    await everybodyScores(vacancy)
    const left = members.filter((each) => each !== member)
    for (const each of left) expect((await readQuestionSpread(each, slug, 1))?.allIn).toBe(true)
  })

  it("is nobody else's to leave", async () => {
    const scene = await aScene()
    const { answerId } = await aReader(scene)
    const stranger = asThemself(heron.assessor.actor.personId)
    const said = { slug: scene.slug, answerId, reason: "other", note: "" } as const
    expect(await sayCannotScore(stranger, said)).toEqual(notFound)
    expect(await knowWriter(stranger, said)).toEqual(notFound)
    expect(await leavePanel(stranger, said)).toEqual(notFound)
  })
})

describe("somebody known", () => {
  it("is scored by others from then on, in every question, and who it is is told to nobody", async () => {
    const scene = await aScene()
    const { slug, vacancy } = scene
    const { member, answerId } = await aReader(scene)
    const [{ application } = { application: "" }] = await owner<{ application: string }[]>`
      select application_id as application from answers where id = ${answerId}`
    await must(saveScore(member, { slug, answerId, points: 5, note: "My neighbour!" }))
    const { moved } = await must(knowWriter(member, { slug, answerId }))
    expect(moved).toBeGreaterThan(0)
    expect(await knowWriter(member, { slug, answerId })).toEqual(notFound)
    const theirs = await owner<{ id: string }[]>`select id from answers where application_id = ${application}`
    const ids = new Set(theirs.map(({ id }) => id))
    for (const { position } of (await readMyPanel(member, slug))?.questions ?? []) {
      expect((await sheetOf(member, slug, position)).filter((line) => ids.has(line.answerId))).toEqual([])
    }
    expect((await owner`select from scores where note = 'My neighbour!'`).count).toBe(0)
    await preparedScoring(vacancy)
    for (const { id } of theirs) {
      const scorers = await scorersOf(id)
      if (scorers.length === 0) continue
      expect(scorers.filter(({ why }) => why === null).length).toBe(3)
    }
    const [told] = await owner<{ detail: string }[]>`
      select coalesce(detail::text, '') || subject_id::text as detail from audit_events
      where event = 'answer.writer-known' order by id desc limit 1`
    expect(told?.detail).not.toContain(application)
    expect(told?.detail).not.toContain(answerId)
  })
})

describe("leaving", () => {
  it("gives to others what was not sent, and keeps what was", async () => {
    const { slug, vacancy, members } = await aScene()
    const [leaving, ...staying] = members.toReversed()
    await scoreEverything(leaving!, vacancy, { send: false })
    const first = (await readMyPanel(leaving!, slug))?.questions.find(({ answers }) => answers > 0)
    await must(sendScores(leaving!, { slug, position: first!.position }))
    await must(leavePanel(leaving!, { slug }))
    expect(await eventsOf(await seatOf(vacancy.id, leaving!))).toContain("panel-member.left")
    expect(await readMyPanel(leaving!, slug)).toBeNull()
    expect(await leavePanel(leaving!, { slug })).toEqual(notFound)
    await preparedScoring(vacancy)
    const kept = await owner<{ live: number; sent: number }[]>`
      select count(*)::int as live, count(s.sent_at)::int as sent from score_allocations l
      left join scores s on s.answer_id = l.answer_id and s.panel_member_id = l.panel_member_id
      where l.person_id = ${leaving!.actor.personId} and l.ended_at is null`
    expect(kept[0]?.live).toBe(kept[0]?.sent)
    expect(kept[0]?.sent).toBeGreaterThan(0)
    const short = await owner`
      select answer_id from score_allocations where vacancy_id = ${vacancy.id} and ended_at is null
      group by answer_id having count(*) < 3`
    expect(short).toHaveLength(0)
    await everybodyScores(vacancy)
    for (const each of staying) expect((await readMyPanel(each, slug))?.next.kind).toBe("all-sent")
  })
})

describe("one's own pace", () => {
  it("offers a break, and says when it is enough for a day", async () => {
    const scene = await aScene()
    const { vacancy, slug } = scene
    await owner`insert into taking_part (person_id, answers_at_once, answers_a_day)
      values (${vacancy.rosa.actor.personId}, 1, 2)`
    expect(await readPace(vacancy.rosa, vacancy.slug)).toEqual({ today: 0, rest: null })
    const rests: unknown[] = []
    for (const { answerId } of await sheetOf(vacancy.rosa, slug)) {
      await must(saveScore(vacancy.rosa, { slug, answerId, points: 3, note: "" }))
      rests.push((await readPace(vacancy.rosa, vacancy.slug)).rest)
    }
    expect(rests).toEqual(rests.length > 1 ? ["break", "enough-for-today"] : ["break"])
  })

  it("is kept to when answers are given out, and what it leaves short is put on record", async () => {
    const vacancy = await aPublishedVacancy(heron)
    await owner`insert into taking_part (person_id, answers_at_most) values (${vacancy.imran.actor.personId}, 2)`
    await anApplication(vacancy)
    await vacancy.close()
    const given = await owner`select from score_allocations where person_id = ${vacancy.imran.actor.personId}`
    expect(given).toHaveLength(2)
    const [event] = await owner<{ detail: { short: number } }[]>`
      select detail from audit_events where subject_id = ${vacancy.id} and event = 'scoring.prepared'`
    expect(event?.detail.short).toBe(1)
  })
})

describe("once all scores of a question are in", () => {
  it("the panel talks, and scores change with what they were and why; not before, and not by others", async () => {
    const { slug, vacancy, members } = await aScene()
    const [rosa] = members
    const early = { slug, position: 1, words: "We saw it differently." }
    expect(await noteTalk(rosa!, early)).toEqual({ ok: false, error: { kind: "not-all-in" } })
    await everybodyScores(vacancy)
    await must(noteTalk(rosa!, early))
    const spread = await readQuestionSpread(vacancy.imran, slug, 1)
    expect(spread?.talks).toMatchObject([{ words: "We saw it differently.", isMine: false }])

    const [line] = await sheetOf(rosa!, slug)
    const change = {
      slug,
      answerId: line!.answerId,
      points: 2,
      why: "Imran showed me the last part.",
    } as const
    expect(await changeScore(rosa!, { ...change, points: 4 })).toEqual({
      ok: false,
      error: { kind: "same-score" },
    })
    expect(await changeScore(asThemself(heron.assessor.actor.personId), change)).toEqual(notFound)
    await must(changeScore(rosa!, change))
    const after = await readQuestionSpread(rosa!, slug, 1)
    const changed = after?.answers.find(({ own }) => own === 2)
    expect(changed?.changes).toEqual([{ before: 4, after: 2, why: "Imran showed me the last part." }])
    const [kept] = await owner`select points_before, points_after from score_changes
      where person_id = ${rosa!.actor.personId}`
    expect(kept).toEqual({ points_before: 4, points_after: 2 })
  })
})
