import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import {
  correctWhy,
  finishRating,
  forgetSpokenWhys,
  goLive,
  inviteRater,
  playOwnWhy,
  playWhy,
  readMyRating,
  readQuestion,
  readWhysToType,
  readWhysWaiting,
  recordWhy,
  removeWhy,
  saveRating,
  takeBackRater,
  typeWhy,
} from "#app/domain/scenarios/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { closeDatabase } from "#db/client.ts"
import { aColleague, aProvider, type ProviderOnStage } from "#test/factories/provider.ts"
import {
  aQuestion,
  aRater,
  type QuestionOnStage,
  rates,
  sealOf,
  versionOf,
} from "#test/factories/question.ts"
import { mp4, nameInTags, webm } from "#test/factories/sound.ts"
import { asSystem, asThemself, eventsOf, must, notFound, owner } from "#test/factories/stage.ts"

const spoken = webm()
let heron: ProviderOnStage
let other: ProviderOnStage
beforeAll(async () => {
  heron = await aProvider()
  other = await aProvider("Kestrel Care")
})
afterAll(closeDatabase)

/** A question that Ama has begun to rate: the first thing has her points. */
async function begun() {
  const question = await aQuestion(heron)
  const ama = await aRater(question, "Ama")
  const versionId = await versionOf(question)
  const first = { versionId, optionId: "a" }
  await must(saveRating(ama, { ...first, points: 5, why: "Typed before.", whyWay: "written" }))
  return { question, ama, versionId, first }
}

/** The same, with her why as she said it. */
async function spokenTo() {
  const stage = await begun()
  await must(recordWhy(stage.ama, { ...stage.first, sent: spoken }))
  const [why] = (await readWhysToType(heron.manager, stage.question.id)) ?? []
  const [row] = await owner<{ key: string; rater: string }[]>`
    select storage_key as key, key_rater_id as rater from why_recordings where id = ${why!.id}`
  return {
    ...stage,
    whyId: why!.id,
    file: join(process.env.DATA_DIR ?? "", "files", row!.key),
    raterId: row!.rater,
  }
}

const ratingOf = async (rater: Ctx<PersonActor>, versionId: string) =>
  (await readMyRating(rater, versionId))?.options[0]

async function restRated(rater: Ctx<PersonActor>, versionId: string) {
  for (const optionId of ["b", "c", "d"]) {
    await must(saveRating(rater, { versionId, optionId, points: 3, why: "", whyWay: "written" }))
  }
  await must(finishRating(rater, { versionId, creditedAs: null }))
}

async function live(question: QuestionOnStage) {
  const seen = await sealOf(question)
  await must(goLive(heron.manager, { questionId: question.id, seen, reason: "We talked it through." }))
}

test("a why that waits to be typed stands on the day's page of who may hear it, until it is typed", async () => {
  const own = await aProvider("Wren House")
  const question = await aQuestion(own)
  const ama = await aRater(question, "Ama")
  const versionId = await versionOf(question)
  await must(saveRating(ama, { versionId, optionId: "a", points: 5, why: "", whyWay: "written" }))
  expect(await readWhysWaiting(own.manager)).toEqual([])
  await must(recordWhy(ama, { versionId, optionId: "a", sent: spoken }))
  expect(await readWhysWaiting(own.manager)).toEqual([
    { questionId: question.id, title: expect.any(String), waiting: 1 },
  ])
  expect(await readWhysWaiting(other.manager)).toEqual([])
  expect(await readWhysWaiting(await aColleague(own.id, "assessor"))).toEqual([])
  const [why] = (await readWhysToType(own.manager, question.id)) ?? []
  await must(typeWhy(own.manager, { questionId: question.id, whyId: why!.id, words: "It is kind." }))
  expect(await readWhysWaiting(own.manager)).toEqual([])
})

describe("saying a why", () => {
  test("keeps the sound sealed, under a name that says nothing, without what a phone wrote into it", async () => {
    const { ama, first, file, raterId } = await spokenTo()
    const onDisk = await readFile(file)
    expect(onDisk.includes("OPUS")).toBe(false)
    const played = await playOwnWhy(ama, first)
    expect(played?.mediaType).toBe("audio/webm")
    expect(Buffer.from(played!.bytes).includes("A_OPUS")).toBe(true)
    expect(Buffer.from(played!.bytes).includes(nameInTags)).toBe(false)
    expect(await eventsOf(raterId)).toEqual(["rater.invited", "option.rated", "why.recorded"])
  })

  test("comes after the points, is of their own rating, and is a recording", async () => {
    const { ama, versionId, first } = await begun()
    const sent = spoken
    const refused = (kind: string) => ({ ok: false, error: { kind } })
    expect(await recordWhy(ama, { versionId, optionId: "b", sent })).toEqual(refused("points-missing"))
    expect(await recordWhy(ama, { versionId, optionId: "z", sent })).toEqual(notFound)
    const stranger = asThemself((await aColleague(heron.id, "assessor")).actor.personId)
    expect(await recordWhy(stranger, { ...first, sent })).toEqual(notFound)
    expect(await playOwnWhy(stranger, first)).toBeNull()
    expect(await recordWhy(ama, { ...first, sent: "none" })).toEqual(refused("recording-missing"))
    const film = mp4({ handlers: ["soun", "vide"] })
    expect(await recordWhy(ama, { ...first, sent: film })).toEqual(refused("recording-is-video"))
    await restRated(ama, versionId)
    expect(await recordWhy(ama, { ...first, sent })).toEqual(refused("done-already"))
  })

  test("a second recording takes the place of the first, whose file and words go", async () => {
    const { question, ama, first, whyId, file } = await spokenTo()
    await must(typeWhy(heron.manager, { questionId: question.id, whyId, words: "The first." }))
    await must(recordWhy(ama, { ...first, sent: spoken }))
    expect(existsSync(file)).toBe(false)
    expect(await ratingOf(ama, first.versionId)).toMatchObject({
      rating: { points: 5, why: "" },
      spoken: { typed: false },
    })
  })

  test("changing the points leaves the why as it was said", async () => {
    const { question, ama, first, whyId } = await spokenTo()
    await must(typeWhy(heron.manager, { questionId: question.id, whyId, words: "She is not alone." }))
    await must(saveRating(ama, { ...first, points: 4, why: "", whyWay: "written" }))
    expect((await ratingOf(ama, first.versionId))?.rating).toMatchObject({
      points: 4,
      why: "She is not alone.",
      whyWay: "spoken",
    })
  })

  test("it is taken away with what was typed from it, until the question is live", async () => {
    const { question, ama, first, whyId, file, raterId } = await spokenTo()
    await must(typeWhy(heron.manager, { questionId: question.id, whyId, words: "She is not alone." }))
    await must(removeWhy(ama, first))
    expect(existsSync(file)).toBe(false)
    expect(await ratingOf(ama, first.versionId)).toMatchObject({ rating: { why: "" }, spoken: null })
    expect(await removeWhy(ama, first)).toEqual(notFound)
    expect(await eventsOf(raterId)).toContain("why.removed")
  })

  test("it goes with its rater, where the question is taken back from them", async () => {
    const { question, file, raterId } = await spokenTo()
    await must(takeBackRater(heron.manager, { questionId: question.id, raterId }))
    expect(existsSync(file)).toBe(false)
    expect(await owner`select id from why_recordings where key_rater_id = ${raterId}`).toHaveLength(0)
  })
})

describe("typing a why", () => {
  test("is by somebody who neither rates nor wrote it; that they listened is on record", async () => {
    const { question, whyId, raterId } = await spokenTo()
    const which = { questionId: question.id, whyId }
    const heard = await playWhy(heron.manager, { ...which, fromStart: true })
    expect(Buffer.from(heard!.bytes).includes("A_OPUS")).toBe(true)
    expect(await eventsOf(raterId)).toContain("why.listened-to")
    const listed = await readWhysToType(heron.manager, question.id)
    expect(listed).toEqual([{ id: whyId, option: "Wait with her.", place: 1, typed: false }])

    for (const nobody of [heron.assessor, other.manager]) {
      expect(await readWhysToType(nobody, question.id)).toBeNull()
      expect(await playWhy(nobody, { ...which, fromStart: true })).toBeNull()
      expect(await typeWhy(nobody, { ...which, words: "x" })).toEqual(notFound)
    }
    const rating = await aColleague(heron.id, "hiring-manager")
    const writing = await aColleague(heron.id, "hiring-manager")
    await owner`
      insert into key_raters (provider_id, question_version_id, person_id, called)
      values (${heron.id}, ${await versionOf(question)}, ${rating.actor.personId}, 'Rae')`
    await owner`
      insert into question_authors (provider_id, question_version_id, person_id, part)
      values (${heron.id}, ${await versionOf(question)}, ${writing.actor.personId}, 'staff')`
    for (const swayed of [rating, writing]) {
      expect(await readWhysToType(swayed, question.id)).toEqual([])
      expect(await playWhy(swayed, { ...which, fromStart: true })).toBeNull()
      expect(await typeWhy(swayed, { ...which, words: "x" })).toEqual(notFound)
    }
  })

  test("is once; its rater reads it, puts it right also when done, and others see those words alone", async () => {
    const { question, ama, first, versionId, whyId, raterId } = await spokenTo()
    const which = { questionId: question.id, whyId }
    expect(await typeWhy(heron.manager, { ...which, words: " " })).toEqual({
      ok: false,
      error: { kind: "words-missing" },
    })
    await must(typeWhy(heron.manager, { ...which, words: "She is not a loan." }))
    expect(await typeWhy(heron.manager, { ...which, words: "Mine." })).toEqual({
      ok: false,
      error: { kind: "already-typed" },
    })
    expect(await ratingOf(ama, versionId)).toMatchObject({
      rating: { why: "She is not a loan." },
      spoken: { typed: true },
    })
    await restRated(ama, versionId)
    await must(correctWhy(ama, { ...first, words: "She is not alone." }))
    const ben = await aRater(question, "Ben")
    expect(await correctWhy(ben, { ...first, words: "x" })).toEqual(notFound)
    await rates(question, ben, [5, 3, 3, 3])
    await live(question)
    const page = await readQuestion(heron.manager, question.id)
    expect(page?.keys[0]?.why).toContain("She is not alone.")
    const live_ = { ok: false, error: { kind: "live-already" } }
    expect(await correctWhy(ama, { ...first, words: "x" })).toEqual(live_)
    expect(await removeWhy(ama, first)).toEqual(live_)
    expect(await readWhysToType(heron.manager, question.id)).toEqual([])
    expect(await eventsOf(raterId)).toEqual(expect.arrayContaining(["why.typed", "why.corrected"]))
  })

  test("a question waits for whys that nobody has typed; their rater can type them", async () => {
    const { question, ama, first, versionId } = await spokenTo()
    await restRated(ama, versionId)
    const gaps = async () => (await readQuestion(heron.manager, question.id))?.work?.gaps
    expect(await gaps()).toEqual([{ kind: "whys-to-type", count: 1 }])
    const seen = await sealOf(question)
    expect(await goLive(heron.manager, { questionId: question.id, seen, reason: "Now." })).toEqual({
      ok: false,
      error: { kind: "whys-to-type", count: 1 },
    })
    await must(correctWhy(ama, { ...first, words: "She is not alone." }))
    expect(await gaps()).toEqual([])
  })
})

describe("the sound of a why", () => {
  test("goes the night after its question is live; its words stay", async () => {
    const { question, ama, first, versionId, file, raterId } = await spokenTo()
    await restRated(ama, versionId)
    await must(correctWhy(ama, { ...first, words: "She is not alone." }))
    await forgetSpokenWhys(asSystem(heron.id))
    expect(existsSync(file)).toBe(true)
    await live(question)
    await forgetSpokenWhys(asSystem(other.id))
    expect(existsSync(file)).toBe(true)
    await forgetSpokenWhys(asSystem(heron.id))
    expect(existsSync(file)).toBe(false)
    expect(await owner`select id from why_recordings where key_rater_id = ${raterId}`).toHaveLength(0)
    expect(await ratingOf(ama, versionId)).toMatchObject({
      rating: { why: "She is not alone." },
      spoken: null,
    })
    expect(await forgetSpokenWhys(asSystem(heron.id))).toEqual({ forgotten: 0 })
  })

  test("goes after a year, whatever became of the question", async () => {
    const { versionId, ama, file, raterId } = await spokenTo()
    await owner`update why_recordings set recorded_at = now() - interval '366 days' where key_rater_id = ${raterId}`
    await forgetSpokenWhys(asSystem(heron.id))
    expect(existsSync(file)).toBe(false)
    expect(await ratingOf(ama, versionId)).toMatchObject({ rating: { why: "Typed before." }, spoken: null })
  })
})

describe("a name beside a why", () => {
  test("is there for whoever wanted theirs", async () => {
    const question = await aQuestion(heron)
    const ama = await aRater(question, "Ama")
    const ben = await aRater(question, "Ben")
    await must(inviteRater(heron.manager, { questionId: question.id, name: "Cal" }))
    const cal = (await readQuestion(heron.manager, question.id))?.work?.raters.find(
      ({ called }) => called === "Cal",
    )
    await rates(question, ama, [5, 3, 1, 4], "Ama O.")
    await rates(question, ben, [5, 3, 1, 3])
    await rates(question, asThemself(cal!.personId), [5, 3, 1, 4])
    const seen = await sealOf(question)
    await must(goLive(heron.manager, { questionId: question.id, seen, reason: "" }))
    const page = await readQuestion(heron.manager, question.id)
    expect(page?.keys[0]?.why).toBe("Ama O. says: Why a has 5. Why a has 5.")
    expect(page?.keys[3]?.why).toBe("Ama O. says: Why d has 4. Why d has 4. Why d has 3.")
    expect(JSON.stringify(page?.keys)).not.toMatch(/Ben|Cal/)
  })
})
