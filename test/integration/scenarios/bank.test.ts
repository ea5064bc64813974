import { afterAll, beforeAll, describe, expect, test } from "vitest"
import {
  copyQuestion,
  finishRating,
  goLive,
  inviteRater,
  noteQuestionsUsed,
  readMyRating,
  readMyRatings,
  readQuestion,
  readQuestionBank,
  readQuestions,
  retireQuestion,
  saveAuthors,
  saveRating,
  saveWords,
  shareQuestion,
  startNextVersion,
  startQuestion,
  takeBackRater,
} from "#app/domain/scenarios/index.server.ts"
import { closeDatabase } from "#db/client.ts"
import { aPerson, aProvider, type ProviderOnStage } from "#test/factories/provider.ts"
import {
  aLiveQuestion,
  aQuestion,
  aRater,
  rates,
  sealOf,
  versionOf,
  withSamples,
  wordsTyped,
} from "#test/factories/question.ts"
import { asThemself, eventsOf, must, notFound, owner } from "#test/factories/stage.ts"

let heron: ProviderOnStage
let other: ProviderOnStage
beforeAll(async () => {
  heron = await aProvider()
  other = await aProvider("Kestrel Care")
})
afterAll(closeDatabase)

const workOn = async (question: { id: string }) => (await readQuestion(heron.manager, question.id))?.work
const raterIds = async (question: { id: string }) => (await workOn(question))?.raters ?? []

describe("writing a question", () => {
  test("begins with a draft that lacks everything, and is recorded", async () => {
    const started = await must(
      startQuestion(heron.manager, { title: "The bus", kind: "rate-options", setting: "applying" }),
    )
    const question = { id: started.questionId, provider: heron }
    expect((await workOn(question))?.gaps.map(({ kind }) => kind)).toEqual([
      "words-missing",
      "values-missing",
      "options-missing",
      "easy-read-missing",
      "nobody-rated",
    ])
    await must(saveWords(heron.manager, { questionId: question.id, ...wordsTyped(await sealOf(question)) }))
    expect(await eventsOf(question.id)).toEqual(["question.started", "question.changed"])
  })

  test("refuses what a colleague has changed meanwhile, and changes nothing", async () => {
    const question = await aQuestion(heron)
    const seen = await sealOf(question)
    await must(saveWords(heron.manager, { questionId: question.id, ...wordsTyped(seen, "First") }))
    const late = await saveWords(heron.manager, { questionId: question.id, ...wordsTyped(seen, "Second") })
    expect(late).toEqual({ ok: false, error: { kind: "changed-since-seen" } })
    expect((await readQuestion(heron.manager, question.id))?.version.title).toBe("First")
  })

  test("is for whoever runs vacancies: not for an assessor, nor for another provider", async () => {
    const question = await aQuestion(heron)
    const words = { questionId: question.id, ...wordsTyped(await sealOf(question)) }
    expect(await startQuestion(heron.assessor, { title: "x", kind: "written", setting: "applying" })).toEqual(
      notFound,
    )
    expect(await saveWords(heron.assessor, words)).toEqual(notFound)
    expect(await saveWords(other.manager, words)).toEqual(notFound)
    expect(await readQuestion(other.manager, question.id)).toBeNull()
  })

  test("credits its authors by the names they chose, and somebody else's panel is no place to find one", async () => {
    const question = await aQuestion(heron)
    const authors = {
      seen: await sealOf(question),
      "part-1": "draws-on-support" as const,
      "name-1": "Rosa",
      "person-1": undefined,
      "part-2": "draws-on-support" as const,
      "name-2": "",
      "person-2": undefined,
      "part-3": undefined,
      "name-3": "",
      "person-3": undefined,
    }
    const stranger = await aPerson("Somebody")
    const refused = await saveAuthors(heron.manager, {
      questionId: question.id,
      ...authors,
      "person-1": stranger,
    })
    expect(refused).toEqual({ ok: false, error: { kind: "unknown-person" } })
    await must(saveAuthors(heron.manager, { questionId: question.id, ...authors }))
    const page = await readQuestion(heron.manager, question.id)
    expect(page?.version.credit).toBe("Rosa, Heron House")
    expect(page?.authors.map(({ creditedAs }) => creditedAs)).toEqual(["Rosa", null])
  })

  test("a question that the panel scores goes live with its guide and three samples", async () => {
    const question = await aQuestion(heron, "written")
    expect((await workOn(question))?.gaps).toEqual([{ kind: "samples-missing", have: 0, least: 3 }])
    await withSamples(question)
    await must(goLive(heron.manager, { questionId: question.id, seen: await sealOf(question), reason: "" }))
    const bank = await readQuestionBank(heron.manager)
    expect(bank.map(({ title }) => title)).toContain("The bus that is late")
    expect((await readQuestionBank(other.manager)).map(({ title }) => title)).not.toContain(
      "The bus that is late",
    )
  })
})

test.each(["applying", "meeting"] as const)(
  "a question asked when %s has a guide in words and pictures, which a change of words leaves, and samples",
  async (setting) => {
    const question = await aQuestion(heron, "spoken", setting)
    await withSamples(question)
    const { id: questionId } = question
    await must(saveWords(heron.manager, { questionId, ...wordsTyped(await sealOf(question), "Anew") }))
    const page = await readQuestion(heron.manager, questionId)
    expect(page).toMatchObject({ setting, version: { title: "Anew" } })
    expect(page?.version.guide).toHaveLength(5)
    expect(page?.version.guide?.[4]).toMatchObject({
      description: "All of it.",
      easy: "All of it.",
      picture: "star",
    })
    await must(goLive(heron.manager, { questionId, seen: await sealOf(question), reason: "" }))
    expect((await readQuestion(heron.manager, questionId))?.samples).toHaveLength(3)
  },
)

describe("rating", () => {
  test("is of a whole question, by somebody once, and each rater finds their own alone", async () => {
    const draft = await must(
      startQuestion(heron.manager, { title: "Not whole", kind: "rate-options", setting: "applying" }),
    )
    expect(await inviteRater(heron.manager, { questionId: draft.questionId, name: "Ama" })).toEqual({
      ok: false,
      error: { kind: "not-ready-to-rate" },
    })
    const question = await aQuestion(heron)
    const ama = await aRater(question, "Ama")
    expect(await inviteRater(heron.manager, { questionId: question.id, name: "ama" })).toEqual({
      ok: false,
      error: { kind: "already-asked" },
    })
    expect(await inviteRater(other.manager, { questionId: question.id, name: "Zed" })).toEqual(notFound)
    const stranger = await aPerson("Zed")
    expect(
      await inviteRater(heron.manager, { questionId: question.id, name: "Zed", personId: stranger }),
    ).toEqual({ ok: false, error: { kind: "unknown-person" } })
    const versionId = await versionOf(question)
    expect((await readMyRating(ama, versionId))?.options).toHaveLength(4)
    expect(await readMyRatings(ama)).toMatchObject([{ versionId, done: false }])
    expect(await readMyRating(asThemself(stranger), versionId)).toBeNull()
  })

  test("is saved step by step, blind, and done only when all is rated; then it stays", async () => {
    const question = await aQuestion(heron)
    const ama = await aRater(question, "Ama")
    const ben = await aRater(question, "Ben")
    const versionId = await versionOf(question)
    const one = { versionId, optionId: "a", points: 5, why: "It is kind", whyWay: "said" as const }
    await must(saveRating(ama, one))
    await must(saveRating(ama, { ...one, points: 4 }))
    expect(await finishRating(ama, { versionId, creditedAs: null })).toEqual({
      ok: false,
      error: { kind: "options-unrated", left: 3 },
    })
    expect(await saveRating(ama, { ...one, optionId: "z" })).toEqual(notFound)
    await rates(question, ama, [5, 3, 1, 4])
    expect(await saveRating(ama, one)).toEqual({ ok: false, error: { kind: "done-already" } })
    // Ben sees nothing of it, and neither does the provider while he is at it.
    expect((await readMyRating(ben, versionId))?.options.map(({ rating }) => rating)).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect((await workOn(question))?.agreement).toBeNull()
    expect((await workOn(question))?.gaps).toEqual([{ kind: "raters-at-work", count: 1 }])
    const [first] = await raterIds(question)
    expect(await eventsOf(first!.id)).toEqual([
      "rater.invited",
      ...Array(6).fill("option.rated"),
      "rater.done",
    ])
  })

  test("words that are being rated stay; what was asked and not done can be taken back", async () => {
    const question = await aQuestion(heron)
    const ama = await aRater(question, "Ama")
    const versionId = await versionOf(question)
    await must(saveRating(ama, { versionId, optionId: "a", points: 5, why: "", whyWay: "written" }))
    const words = { questionId: question.id, ...wordsTyped(await sealOf(question), "Another") }
    expect(await saveWords(heron.manager, words)).toEqual({ ok: false, error: { kind: "being-rated" } })
    const [rater] = await raterIds(question)
    expect(await takeBackRater(other.manager, { questionId: question.id, raterId: rater!.id })).toEqual(
      notFound,
    )
    await must(takeBackRater(heron.manager, { questionId: question.id, raterId: rater!.id }))
    expect(await readMyRating(ama, versionId)).toBeNull()
    await must(saveWords(heron.manager, words))
    expect(await eventsOf(rater!.id)).toContain("rater.taken-back")
  })
})

describe("going live", () => {
  test("three who agree make the key: the middle of what they said, with their whys and no names", async () => {
    const question = await aQuestion(heron)
    const raters = [
      await aRater(question, "Ama"),
      await aRater(question, "Ben"),
      await aRater(question, "Cal"),
    ]
    await rates(question, raters[0]!, [5, 3, 1, 4])
    await rates(question, raters[1]!, [5, 2, 1, 4])
    await rates(question, raters[2]!, [4, 3, 1, 4])
    const work = await workOn(question)
    expect(work?.doubts).toEqual([])
    expect(work?.agreement?.alpha).toBeGreaterThan(0.8)
    expect(await goLive(other.manager, { questionId: question.id, seen: "", reason: "" })).toEqual(notFound)
    expect(await goLive(heron.manager, { questionId: question.id, seen: "old", reason: "" })).toEqual({
      ok: false,
      error: { kind: "changed-since-seen" },
    })
    await must(goLive(heron.manager, { questionId: question.id, seen: await sealOf(question), reason: "" }))
    const page = await readQuestion(heron.manager, question.id)
    expect(page?.keys.map(({ points }) => points)).toEqual([5, 3, 1, 4])
    expect(page?.keys[0]?.why).toBe("Why a has 5. Why a has 4.")
    expect(page?.version).toMatchObject({ raters: 3, liveReason: null })
    expect(JSON.stringify(page?.keys)).not.toMatch(/Ama|Ben|Cal/)
    expect(await eventsOf(page!.version.id)).toEqual(["question.live"])
  })

  test("where they differ or are too few, only a named person's reason lets it be used", async () => {
    const question = await aQuestion(heron)
    const ama = await aRater(question, "Ama")
    const ben = await aRater(question, "Ben")
    await rates(question, ama, [5, 1, 3, 2])
    await rates(question, ben, [1, 5, 2, 3])
    const work = await workOn(question)
    expect(work?.doubts.map(({ kind }) => kind)).toEqual(["too-few-raters", "agreement-low"])
    const seen = await sealOf(question)
    expect(await goLive(heron.manager, { questionId: question.id, seen, reason: "" })).toEqual({
      ok: false,
      error: { kind: "reason-missing" },
    })
    await must(goLive(heron.manager, { questionId: question.id, seen, reason: "We talked it through." }))
    const [row] = await owner`
      select live_by, live_reason from question_versions where question_id = ${question.id}`
    expect(row).toEqual({ live_by: heron.manager.actor.personId, live_reason: "We talked it through." })
  })

  test("a live version stays: a change makes the next one, and the live one is still asked", async () => {
    const question = await aLiveQuestion(heron)
    const live = await versionOf(question)
    const changed = await must(
      saveWords(heron.manager, { questionId: question.id, ...wordsTyped(await sealOf(question), "Anew") }),
    )
    expect(changed.version).toBe(2)
    expect(await goLive(heron.manager, { questionId: question.id, seen: "x", reason: "y" })).toMatchObject({
      ok: false,
    })
    const offered = (await readQuestionBank(heron.manager)).map(({ versionId }) => versionId)
    expect(offered).toContain(live)
    expect(await must(startNextVersion(heron.manager, { questionId: question.id }))).toEqual({ version: 2 })
    expect(await startNextVersion(other.manager, { questionId: question.id })).toEqual(notFound)
  })
})

describe("across providers", () => {
  test("a draft is not shared; a live one is read and copied with credit, and its drafts stay hidden", async () => {
    const draft = await aQuestion(heron)
    expect(await shareQuestion(heron.manager, { questionId: draft.id, shared: true })).toEqual({
      ok: false,
      error: { kind: "nothing-live" },
    })
    const question = await aLiveQuestion(heron)
    expect(await copyQuestion(other.manager, { questionId: question.id })).toEqual(notFound)
    expect(await shareQuestion(other.manager, { questionId: question.id, shared: true })).toEqual(notFound)
    await must(shareQuestion(heron.manager, { questionId: question.id, shared: true }))
    await must(
      saveWords(heron.manager, {
        questionId: question.id,
        ...wordsTyped(await sealOf(question), "Secret draft"),
      }),
    )
    const seen = await readQuestion(other.manager, question.id)
    expect(seen).toMatchObject({ mine: false, work: null, version: { number: 1 } })
    expect((await readQuestions(other.manager)).others.map(({ title }) => title)).toEqual([
      "The bus that is late",
    ])
    expect((await readQuestionBank(other.manager)).map(({ versionId }) => versionId)).not.toContain(
      seen?.version.id,
    )
    const { questionId } = await must(copyQuestion(other.manager, { questionId: question.id }))
    const copy = await readQuestion(other.manager, questionId)
    expect(copy).toMatchObject({
      mine: true,
      copied: true,
      version: { credit: "Heron House, Kestrel Care", raters: 3 },
    })
    expect(copy?.keys.map(({ points }) => points)).toEqual([5, 3, 1, 4])
    expect((await readQuestionBank(other.manager)).map(({ versionId }) => versionId)).toContain(
      copy?.version.id,
    )
    await must(shareQuestion(heron.manager, { questionId: question.id, shared: false }))
    expect(await readQuestion(other.manager, question.id)).toBeNull()
    expect(await eventsOf(question.id)).toEqual(
      expect.arrayContaining(["question.shared", "question.unshared"]),
    )
    expect(await eventsOf(questionId)).toEqual(["question.copied"])
  })

  test("a retired question is offered for no new job; it can be brought back", async () => {
    const question = await aLiveQuestion(heron)
    const offered = async () =>
      (await readQuestionBank(heron.manager)).some(({ versionId }) => versionId === version)
    const version = await versionOf(question)
    expect(await retireQuestion(other.manager, { questionId: question.id, retired: true })).toEqual(notFound)
    await must(retireQuestion(heron.manager, { questionId: question.id, retired: true }))
    expect(await offered()).toBe(false)
    await must(retireQuestion(heron.manager, { questionId: question.id, retired: false }))
    expect(await offered()).toBe(true)
    expect(await eventsOf(question.id)).toEqual(
      expect.arrayContaining(["question.retired", "question.brought-back"]),
    )
  })

  test("questions of a vacancy that opens are said to be used", async () => {
    const [asked] = await owner<{ vacancyId: string; providerId: string }[]>`
      with v as (
        insert into vacancies (provider_id, slug, title, role_code, place, good_day, the_work, training,
          pay_pence_per_hour, minutes_per_week, pattern, closes_at, hear_by)
        values (${heron.id}, 'used-here', 'Job', 'new-to-care', 'Leeds', 'x', 'x', 'x', 1400, 600, 'x', now(), '2030-01-01')
        returning id)
      insert into vacancy_questions (provider_id, vacancy_id, position, question_version_id)
      select ${heron.id}, v.id, 1, ${await versionOf(await aLiveQuestion(heron))} from v
      returning vacancy_id as "vacancyId", provider_id as "providerId"`
    const ctx = { actor: { kind: "system", providerId: heron.id } as const, now: () => new Date() }
    expect(await noteQuestionsUsed(ctx, { vacancyId: asked!.vacancyId })).toEqual({
      ok: true,
      value: { questions: 1 },
    })
    const rows = await owner`
      select subject_id from audit_events where event = 'question.used' and provider_id = ${heron.id}`
    expect(rows).toHaveLength(1)
  })
})
