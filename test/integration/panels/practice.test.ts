import { sql } from "drizzle-orm"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import {
  changeGuide,
  countQuestions,
  prepareScoring,
  readMyPanel,
  readMyPractice,
  readMyQuestion,
  readPractice,
  savePractice,
  saveScore,
  sayCannotScore,
  sendPractice,
} from "#app/domain/panels/index.server.ts"
import { readQuestion } from "#app/domain/scenarios/index.server.ts"
import { closeVacancy } from "#app/domain/vacancies/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction } from "#db/ctx.ts"
import { anApplication, scoreEverything } from "#test/factories/application.ts"
import { aPerson, aProvider, type ProviderOnStage } from "#test/factories/provider.ts"
import { asSystem, asThemself, eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy, everybodyHasPractised, type PublishedOnStage } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"
import { jobsOf } from "#workers/reactions.ts"

let provider: ProviderOnStage
let job: PublishedOnStage
let where: { slug: string; setting: "applying"; position: number }
beforeAll(async () => {
  provider = await aProvider()
  job = await aPublishedVacancy(provider)
  const [first] = (await readMyPractice(job.rosa, job.slug)) ?? []
  where = { slug: job.slug, setting: "applying", position: first!.position }
})
afterAll(closeDatabase)

async function practises(member: Ctx<PersonActor>, points: readonly number[]) {
  for (const [at, each] of points.entries()) {
    await must(savePractice(member, { ...where, place: at + 1, points: each, note: `Note ${at + 1}` }))
  }
  await must(sendPractice(member, where))
}

const guideChange = {
  seen: 0,
  points: 5,
  description: "All of it, and warm.",
  easy: "All of it.",
  why: "Clearer",
}

describe("practising before the first real answer", () => {
  test("opens when the job is published, to members alone", async () => {
    expect((await readPractice(job.rosa, where))?.samples).toHaveLength(3)
    const stranger = asThemself(await aPerson("Somebody"))
    expect(await readPractice(stranger, where)).toBeNull()
    expect(await readMyPractice(stranger, job.slug)).toBeNull()
    const score = { ...where, place: 1, points: 3, note: "" }
    expect(await savePractice(stranger, score)).toEqual(notFound)
    expect(await sendPractice(stranger, where)).toEqual(notFound)
    expect(await changeGuide(stranger, { ...where, ...guideChange })).toEqual(notFound)
    expect(await savePractice(job.rosa, { ...score, place: 4 })).toEqual(notFound)
    expect(await savePractice(job.rosa, { ...score, position: 3 })).toEqual(notFound)
  })

  test("tells how others did and what the author gives only once all samples are scored and sent", async () => {
    await practises(job.imran, [2, 3, 4])
    await must(savePractice(job.rosa, { ...where, place: 1, points: 1, note: "" }))
    const before = await readPractice(job.rosa, where)
    expect(before?.sent).toBe(false)
    expect(before?.samples.map(({ author, notes, tally }) => [author, notes, tally])).toEqual(
      Array(3).fill([null, [], [0, 0, 0, 0, 0]]),
    )
    expect(await sendPractice(job.rosa, where)).toEqual({
      ok: false,
      error: { kind: "samples-unscored", unscored: 2 },
    })
    expect(await changeGuide(job.rosa, { ...where, ...guideChange })).toEqual({
      ok: false,
      error: { kind: "not-practised" },
    })
    await practises(job.rosa, [1, 3, 5])
    const after = await readPractice(job.rosa, where)
    expect(after).toMatchObject({ sent: true, members: 2, guide: { number: 0, mayChange: true } })
    expect(after?.samples[0]?.tally).toEqual([1, 1, 0, 0, 0])
    expect(after?.samples[0]?.notes).toEqual(["Note 1"])
    expect(after?.samples[2]?.author?.points).toBe(5)
    expect(await savePractice(job.rosa, { ...where, place: 1, points: 5, note: "" })).toEqual({
      ok: false,
      error: { kind: "already-sent" },
    })
    // Pressed twice: nothing more.
    await must(sendPractice(job.rosa, where))
    const [seat] = await owner`
      select id from panel_members where vacancy_id = ${job.id} and person_id = ${job.rosa.actor.personId}`
    const events = await eventsOf(seat!.id)
    expect(events.filter((event) => event === "practice.sent")).toHaveLength(1)
    expect(events).toContain("practice.saved")
  })

  test("a guide is changed for everybody, from the one that was seen", async () => {
    await must(changeGuide(job.rosa, { ...where, ...guideChange }))
    expect(await changeGuide(job.imran, { ...where, ...guideChange })).toEqual({
      ok: false,
      error: { kind: "changed-since-seen" },
    })
    const seen = await readPractice(job.imran, where)
    expect(seen?.question.guide.at(-1)).toMatchObject({ points: 5, description: "All of it, and warm." })
    expect(seen?.question.guide).toHaveLength(5)
    expect(seen?.guide).toMatchObject({ number: 1, why: "Clearer" })
    const [question] = await owner`
      select id from vacancy_questions where vacancy_id = ${job.id} and position = ${where.position}`
    expect(await eventsOf(question!.id)).toEqual(["guide.changed"])
  })

  test("whoever has not practised is led there when scoring opens; the changed guide is what they score by", async () => {
    for (const _ of [1, 2, 3, 4]) await anApplication(job)
    await must(closeVacancy(provider.manager, { slug: job.slug }))
    await must(prepareScoring(asSystem(provider.id), { about: job.id }))
    expect((await readMyPanel(job.dilys, job.slug))?.next).toEqual({
      kind: "practise",
      question: where.position,
    })
    expect((await readMyPanel(job.rosa, job.slug))?.next).toMatchObject({
      kind: "score",
      position: where.position,
    })
    const open = await readMyQuestion(job.rosa, job.slug, where.position)
    expect(open?.question.guide.at(-1)?.description).toBe("All of it, and warm.")
  })

  test("no real score is taken from whoever has not practised, by the verb or by the database", async () => {
    const { slug, dilys } = job
    const sheet = (await readMyQuestion(dilys, slug, where.position))?.sheet ?? []
    const { answerId } = sheet[0]!
    const refused = { ok: false, error: { kind: "practise-first" } }
    expect(await saveScore(dilys, { slug, answerId, points: 4, note: "" })).toEqual(refused)
    expect(await sayCannotScore(dilys, { slug, answerId, reason: "other", note: "" })).toEqual(refused)
    const past = inTransaction(dilys, async (tx) =>
      ok(
        await tx.execute(sql`
          insert into scores (provider_id, vacancy_id, vacancy_question_id, answer_id, panel_member_id, person_id, points)
          select l.provider_id, l.vacancy_id, l.vacancy_question_id, l.answer_id, l.panel_member_id, l.person_id, 4
          from score_allocations l where l.answer_id = ${answerId}`),
      ),
    )
    await expect(past).rejects.toMatchObject({ cause: { message: "first practise" } })
    await practises(dilys, [2, 3, 4])
    await must(saveScore(dilys, { slug, answerId, points: 4, note: "" }))
    await everybodyHasPractised(job.id)
  })

  test("once somebody has scored, the guide stays, whatever is sent and whoever asks the database", async () => {
    for (const member of [job.rosa, job.imran, job.dilys]) await scoreEverything(member, job)
    expect(await changeGuide(job.rosa, { ...where, ...guideChange, seen: 1 })).toEqual({
      ok: false,
      error: { kind: "scoring-has-begun" },
    })
    expect((await readPractice(job.rosa, where))?.guide.mayChange).toBe(false)
    const again = owner`
      insert into panel_guides (provider_id, vacancy_id, vacancy_question_id, number, anchors, why, person_id)
      select provider_id, vacancy_id, vacancy_question_id, 2, anchors, why, person_id from panel_guides
      where vacancy_id = ${job.id}`
    await expect(again).rejects.toMatchObject({ message: "scoring has begun" })
  })

  test("a panel's scores of a question become a record of counts, shown from ten answers on", async () => {
    const [seat] = await owner<{ id: string; version: string; question: string }[]>`
      select m.id, q.question_version_id as version, v.question_id as question from panel_members m
      join vacancy_questions q on q.vacancy_id = m.vacancy_id and q.position = ${where.position}
      join question_versions v on v.id = q.question_version_id
      where m.vacancy_id = ${job.id} limit 1`
    const ctx = { actor: { kind: "system", providerId: provider.id } as const, now: () => new Date() }
    expect(await countQuestions(ctx, { about: seat!.id })).toEqual({
      ok: true,
      value: { counted: 3 },
    })
    await must(countQuestions(ctx, { about: seat!.id }))
    const [kept] = await owner`
      select vacancies, answers, tally from question_records where question_version_id = ${seat!.version}`
    expect(kept).toMatchObject({ vacancies: 1, answers: 4 })
    expect(kept?.tally.reduce((sum: number, each: number) => sum + each, 0)).toBe(12)
    // A score that is changed after a talk is counted as it is now.
    const [changed] = await owner<{ id: string }[]>`
      select s.id from scores s join vacancy_questions q on q.id = s.vacancy_question_id
      where s.vacancy_id = ${job.id} and q.position = ${where.position}`
    await behindTheTriggers(
      owner,
      (tx) => tx`update scores s set points = s.points % 5 + 1 from scores o
        where o.id = ${changed!.id} and s.vacancy_question_id = o.vacancy_question_id`,
    )
    expect(jobsOf("score.changed")).toContain("count-questions")
    await must(countQuestions(ctx, { about: changed!.id }))
    const [again] = await owner`
      select tally from question_records where question_version_id = ${seat!.version}`
    expect(again?.tally).toEqual([...kept!.tally.slice(-1), ...kept!.tally.slice(0, -1)])
    const other = await aProvider("Kestrel Care")
    expect((await readQuestion(other.manager, seat!.question))?.record).toBeNull()
    await owner`update question_records set answers = 10 where question_version_id = ${seat!.version}`
    expect((await readQuestion(other.manager, seat!.question))?.record).toMatchObject({
      vacancies: 1,
      answers: 10,
    })
    // From there it moves by ten: nobody's scores are the difference.
    await owner`update question_records set answers = 19 where question_version_id = ${seat!.version}`
    expect((await readQuestion(other.manager, seat!.question))?.record?.answers).toBe(10)
    await owner`update question_records set answers = 20 where question_version_id = ${seat!.version}`
    expect((await readQuestion(other.manager, seat!.question))?.record?.answers).toBe(20)
  })
})
