import { sql } from "drizzle-orm"
import { beforeAll, describe, expect, test } from "vitest"
import {
  correctTranscript,
  playRecording,
  readApplication,
  readRecording,
  readRecordings,
  readRecordingsWaiting,
  saveRecording,
  typeTranscript,
  withdrawApplication,
} from "#app/domain/applications/index.server.ts"
import { readApplicationToDecide } from "#app/domain/decisions/index.server.ts"
import { readMyPanel, readMyQuestion, saveScore } from "#app/domain/panels/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { type ApplicationOnStage, anApplication, preparedScoring } from "#test/factories/application.ts"
import { aColleague, aProvider, type ProviderOnStage } from "#test/factories/provider.ts"
import { webm } from "#test/factories/sound.ts"
import { asStaff, eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { aMember, aPublishedVacancy, type PublishedOnStage } from "#test/factories/vacancy.ts"

const spoken = webm()
const said = "I sat down beside her and asked what she would like. [laughs]"

type Scene = {
  readonly provider: ProviderOnStage
  readonly vacancy: PublishedOnStage
  readonly slug: string
  /** A colleague who sits on this panel. */
  readonly scorer: Ctx<StaffActor>
  readonly speaker: ApplicationOnStage
  readonly typer: ApplicationOnStage
  readonly position: number
}

/** Two applications, one of which answers its first prompt aloud; closed unless the test keeps it open. */
async function aScene({ close = true } = {}): Promise<Scene> {
  const provider = await aProvider()
  let scorer = provider.manager
  const vacancy = await aPublishedVacancy(provider, {
    seat: async (draft) => {
      const { personId } = (await aMember(draft, "staff", "Wyn Price")).actor
      await owner`insert into memberships (provider_id, person_id, role)
        values (${provider.id}, ${personId}, 'hiring-manager')`
      scorer = asStaff(personId, provider.id, "hiring-manager")
    },
  })
  const speaker = await anApplication(vacancy, { name: "Noor" })
  const typer = await anApplication(vacancy, { name: "Ben" })
  const position = (await readApplication(speaker.applicant))!.questions.find(
    ({ kind }) => kind === "prompt",
  )!.number
  await must(saveRecording(speaker.applicant, { number: position, sent: spoken }))
  if (close) await vacancy.close()
  return { provider, vacancy, slug: vacancy.slug, scorer, speaker, typer, position }
}

let scene: Scene
let recordingId: string
beforeAll(async () => {
  scene = await aScene()
  recordingId = (await readRecordings(scene.provider.manager, scene.slug))[0]!.id
})

const typing = (over: Partial<Parameters<typeof typeTranscript>[1]> = {}) => ({
  slug: scene.slug,
  recordingId,
  words: said,
  done: false,
  seen: 0,
  ...over,
})

const sheet = async (position = scene.position) =>
  (await readMyQuestion(scene.vacancy.rosa, scene.slug, position))?.sheet ?? []

describe("before it is typed", () => {
  test("a colleague who does not score finds it, listens, and each press of play is on record", async () => {
    const { manager } = scene.provider
    expect(await readRecordingsWaiting(manager)).toMatchObject([{ slug: scene.slug, waiting: 1 }])
    expect(await readRecordings(manager, scene.slug)).toMatchObject([{ typed: false, begun: false }])
    const which = { slug: scene.slug, recordingId }
    const sound = await playRecording(manager, { ...which, fromStart: true })
    expect(Buffer.from(sound!.bytes).includes("A_OPUS")).toBe(true)
    await playRecording(manager, { ...which, fromStart: false })
    const events = await eventsOf(scene.speaker.id)
    expect(events.filter((event) => event === "recording.listened-to")).toHaveLength(1)
  })

  test("asking for a part that is not the first plays nothing that is not on record", async () => {
    const colleague = await aColleague(scene.provider.id, "hiring-manager")
    const heard = async () =>
      (
        await owner`select from audit_events where event = 'recording.listened-to'
        and subject_id = ${scene.speaker.id} and actor_person_id = ${colleague.actor.personId}`
      ).length
    const which = { slug: scene.slug, recordingId }
    for (const fromStart of [false, false]) await playRecording(colleague, { ...which, fromStart })
    expect(await heard()).toBe(1)
    await playRecording(colleague, { ...which, fromStart: true })
    expect(await heard()).toBe(2)
  })

  test("whoever scores hears and types nothing, nor does an assessor, nor anybody of another provider", async () => {
    const elsewhere = await aProvider("Elsewhere")
    const actors = [scene.scorer, scene.provider.assessor, elsewhere.manager]
    for (const ctx of actors) {
      expect(await readRecordingsWaiting(ctx)).toEqual([])
      expect(await readRecordings(ctx, scene.slug)).toEqual([])
      expect(await readRecording(ctx, scene.slug, recordingId)).toBeNull()
      expect(await playRecording(ctx, { slug: scene.slug, recordingId, fromStart: true })).toBeNull()
      expect(await typeTranscript(ctx, typing())).toEqual(notFound)
      expect(await typeTranscript(ctx, typing({ done: true }))).toEqual(notFound)
    }
    expect(
      (await owner`select from transcript_drafts where application_id = ${scene.speaker.id}`).count,
    ).toBe(0)
  })

  test("the panel waits for the whole question, and cannot tell which answer it waits for", async () => {
    const panel = await readMyPanel(scene.vacancy.rosa, scene.slug)
    const waiting = panel?.questions.filter((question) => question.waiting)
    expect(waiting).toMatchObject([{ position: scene.position, answers: 0, scored: 0 }])
    expect(await sheet()).toEqual([])
    const [answer] = await owner<{ id: string }[]>`select id from answers
      where application_id = ${scene.typer.id} and body is not null order by vacancy_question_id limit 1`
    const scores = await saveScore(scene.vacancy.rosa, {
      slug: scene.slug,
      answerId: answer!.id,
      points: 3,
      note: "",
    })
    expect(scores).toEqual(notFound)
    for (const ctx of [scene.scorer, scene.provider.manager]) {
      for (const { id } of [scene.speaker, scene.typer]) {
        const shown = (await readApplicationToDecide(ctx, id))?.questions.find((one) => one.waiting)
        expect(shown).toMatchObject({ body: null, position: scene.position })
      }
    }
  })

  test("nothing is typed while people may still change what they said", async () => {
    const open = await aScene({ close: false })
    const { manager } = open.provider
    expect(await readRecordings(manager, open.slug)).toEqual([])
    const [row] = await owner<
      { id: string }[]
    >`select id from recordings where application_id = ${open.speaker.id}`
    const typed = { slug: open.slug, recordingId: row!.id, words: said, done: true, seen: 0 }
    expect(await typeTranscript(manager, typed)).toEqual(notFound)
  })

  test("what was typed so far goes with the application that is erased", async () => {
    const own = await aScene()
    const [row] = await readRecordings(own.provider.manager, own.slug)
    const begun = { slug: own.slug, recordingId: row!.id, words: said, done: false, seen: 0 }
    await must(typeTranscript(own.provider.manager, begun))
    const left = () => owner`select from transcript_drafts where application_id = ${own.speaker.id}`
    expect((await left()).count).toBe(1)
    await inTransaction(own.speaker.applicant, async (tx) =>
      ok(await tx.execute(sql`select erase_application(${own.speaker.id}::uuid, 'no such token')`)),
    )
    expect((await left()).count).toBe(0)
    await preparedScoring(own.vacancy)
    expect((await readMyQuestion(own.vacancy.rosa, own.slug, own.position))?.sheet).toHaveLength(1)
  })

  test("what is taken back is no longer heard, and nobody waits for it", async () => {
    const own = await aScene()
    await must(withdrawApplication(own.speaker.applicant, { reason: "" }))
    expect(await readRecordings(own.provider.manager, own.slug)).toEqual([])
    await preparedScoring(own.vacancy)
    const question = await readMyQuestion(own.vacancy.rosa, own.slug, own.position)
    expect(question?.sheet).toHaveLength(1)
  })
})

describe("typing", () => {
  test("is kept on the way, sealed, with who else typed in the meantime told", async () => {
    const { manager } = scene.provider
    const colleague = await aColleague(scene.provider.id, "owner")
    await must(typeTranscript(manager, typing({ words: "I sat down" })))
    expect(await readRecording(colleague, scene.slug, recordingId)).toMatchObject({
      draft: "I sat down",
      version: 1,
    })
    expect(await readRecordings(colleague, scene.slug)).toMatchObject([{ begun: true, typed: false }])
    const [row] = await owner<{ sealed: Buffer }[]>`select sealed from transcript_drafts`
    expect(row?.sealed.includes("sat down")).toBe(false)
    expect(await typeTranscript(colleague, typing({ words: "I stood" }))).toEqual({
      ok: false,
      error: { kind: "typed-elsewhere", theirs: "I sat down", version: 1 },
    })
    expect(await sheet()).toEqual([])
  })

  test("ends with words, once; from then on the panel scores them like any other answer", async () => {
    const { manager } = scene.provider
    expect(await typeTranscript(manager, typing({ words: " ", done: true, seen: 1 }))).toMatchObject({
      error: { kind: "transcript-missing" },
    })
    const both = await Promise.all([
      typeTranscript(manager, typing({ done: true, seen: 1 })),
      typeTranscript(manager, typing({ done: true, seen: 1 })),
    ])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, error: { kind: "already-typed" } })
    expect(
      (await owner`select from transcript_drafts where application_id = ${scene.speaker.id}`).count,
    ).toBe(0)
    expect(await eventsOf(scene.speaker.id)).toEqual(
      expect.arrayContaining(["transcript.saved", "transcript.finished"]),
    )
    expect(await sheet()).toEqual([])
    await preparedScoring(scene.vacancy)
    expect((await sheet()).map(({ body }) => body).sort()).toEqual([
      said,
      expect.stringContaining("says it plainly."),
    ])
    expect((await readMyPanel(scene.vacancy.rosa, scene.slug))?.next).toMatchObject({ kind: "score" })
    expect(await readRecordingsWaiting(manager)).toEqual([])
    const decided = await readApplicationToDecide(manager, scene.speaker.id)
    expect(decided?.questions.find(({ position }) => position === scene.position)?.body).toBe(said)
  })

  test("is read by the one who spoke", async () => {
    const application = await readApplication(scene.speaker.applicant)
    expect(application?.questions.find(({ number }) => number === scene.position)?.transcript).toBe(said)
  })
})

describe("correcting what was typed", () => {
  const corrected = "I sat down beside her, and asked her what she would like."
  const correcting = (over: Partial<Parameters<typeof correctTranscript>[1]> = {}) => ({
    slug: scene.slug,
    recordingId,
    words: corrected,
    seen: 1,
    ...over,
  })
  const scoredAlready = { ok: false, error: { kind: "scored-already" } }

  test("is not for who scores, nor an assessor, nor another provider, nor of what is not typed yet", async () => {
    const elsewhere = await aProvider("Elsewhere")
    for (const ctx of [scene.scorer, scene.provider.assessor, elsewhere.manager]) {
      expect(await correctTranscript(ctx, correcting())).toEqual(notFound)
    }
    const own = await aScene()
    const [row] = await readRecordings(own.provider.manager, own.slug)
    const untyped = correcting({ slug: own.slug, recordingId: row!.id, seen: 0 })
    expect(await correctTranscript(own.provider.manager, untyped)).toEqual(notFound)
  })

  test("is done by any colleague who may type, told of who was there before, and put on record without words", async () => {
    const colleague = await aColleague(scene.provider.id, "owner")
    expect(await readRecording(colleague, scene.slug, recordingId)).toMatchObject({
      mayCorrect: true,
      wordsVersion: 1,
    })
    expect(await correctTranscript(colleague, correcting({ words: " " }))).toMatchObject({
      error: { kind: "transcript-missing" },
    })
    await must(correctTranscript(colleague, correcting()))
    expect(await correctTranscript(scene.provider.manager, correcting({ words: "Mine" }))).toEqual({
      ok: false,
      error: { kind: "typed-elsewhere", theirs: corrected, version: 2 },
    })
    // Until it is got ready again, nobody reads what was typed wrong.
    expect(await sheet()).toHaveLength(1)
    await preparedScoring(scene.vacancy)
    expect((await sheet()).map(({ body }) => body)).toContain(corrected)
    const events = await owner`select detail from audit_events
      where subject_id = ${scene.speaker.id} and event = 'transcript.corrected'`
    expect(events.map(({ detail }) => detail)).toEqual([{ question: expect.any(Number) }])
    expect((await owner`select from audit_events where detail::text like '%sat down%'`).count).toBe(0)
  })

  test("changes nothing but the words, and only by who may type them", async () => {
    const change = (ctx: Ctx, what: ReturnType<typeof sql>) =>
      inTransaction(ctx, async (tx) => ok(await tx.execute(what)))
    const { manager } = scene.provider
    await expect(change(manager, sql`update transcripts set typed_by = typed_by`)).rejects.toMatchObject({
      cause: { message: expect.stringContaining("permission denied") },
    })
    for (const ctx of [scene.scorer, scene.vacancy.rosa, scene.speaker.applicant]) {
      const none = await must(change(ctx, sql`update transcripts set words = 'x' returning id`))
      expect(none).toHaveLength(0)
    }
  })

  test("leaves nobody scoring the words that stood on their page before", async () => {
    const own = await aScene()
    const { manager } = own.provider
    const [row] = await readRecordings(manager, own.slug)
    const which = { slug: own.slug, recordingId: row!.id }
    await must(typeTranscript(manager, { ...which, words: said, done: true, seen: 0 }))
    await preparedScoring(own.vacancy)
    const line = async (words: string) =>
      (await readMyQuestion(own.vacancy.rosa, own.slug, own.position))!.sheet.find(
        ({ body }) => body === words,
      )!
    const { answerId, read } = await line(said)
    await must(correctTranscript(manager, { ...which, words: corrected, seen: 1 }))
    await preparedScoring(own.vacancy)
    const score = { slug: own.slug, answerId, points: 2, note: "" } as const
    expect(await saveScore(own.vacancy.rosa, { ...score, read })).toEqual({
      ok: false,
      error: { kind: "words-changed" },
    })
    expect((await owner`select from scores where answer_id = ${answerId}`).count).toBe(0)
    await must(saveScore(own.vacancy.rosa, { ...score, read: (await line(corrected)).read }))
  })

  test("ends with the first score of the answer, in the code and in the database", async () => {
    const answerId = (await sheet()).find(({ body }) => body === corrected)!.answerId
    await must(saveScore(scene.vacancy.rosa, { slug: scene.slug, answerId, points: 3, note: "" }))
    const { manager } = scene.provider
    expect(await readRecording(manager, scene.slug, recordingId)).toMatchObject({ mayCorrect: false })
    expect(await correctTranscript(manager, correcting({ seen: 2 }))).toEqual(scoredAlready)
    const raw = inTransaction(manager, async (tx) =>
      ok(
        await tx.execute(sql`update transcripts set words = 'x' where answer_id = ${answerId} returning id`),
      ),
    )
    expect(await must(raw)).toHaveLength(0)
  })

  test("and a score at the same moment: one waits for the other, and nobody scores what is then changed", async () => {
    const own = await aScene()
    const { manager } = own.provider
    const [row] = await readRecordings(manager, own.slug)
    const which = { slug: own.slug, recordingId: row!.id }
    await must(typeTranscript(manager, { ...which, words: said, done: true, seen: 0 }))
    await preparedScoring(own.vacancy)
    const shown = (await readMyQuestion(own.vacancy.rosa, own.slug, own.position))?.sheet ?? []
    const { answerId } = shown.find(({ body }) => body === said)!
    const score = { slug: own.slug, answerId, points: 3, note: "" } as const
    const [done, saved] = await Promise.all([
      correctTranscript(manager, { ...which, words: corrected, seen: 1 }),
      saveScore(own.vacancy.rosa, score),
    ])
    // Put right first, it is not there to score until it is got ready again.
    if (!saved.ok) {
      await preparedScoring(own.vacancy)
      await must(saveScore(own.vacancy.rosa, score))
    }
    const [kept] = await owner<
      { words: string }[]
    >`select words from transcripts where answer_id = ${answerId}`
    expect(kept?.words).toBe(done.ok ? corrected : said)
    expect(await correctTranscript(manager, { ...which, words: "Late", seen: 2 })).toEqual(scoredAlready)
  })
})

describe("how an answer was given", () => {
  test("no page of a panel or of who decides holds it, by no field", async () => {
    const shown = JSON.stringify([
      await readMyPanel(scene.vacancy.rosa, scene.slug),
      await readMyQuestion(scene.vacancy.rosa, scene.slug, scene.position),
      await readApplicationToDecide(scene.scorer, scene.speaker.id),
      await readApplicationToDecide(scene.provider.manager, scene.speaker.id),
    ])
    expect(shown).not.toMatch(/spoken|recording|transcript|"mode"|typed-by|typedBy|audio/i)
  })

  test("a panel member reads no recording, whatever the page", async () => {
    const rows = await reading(scene.vacancy.rosa, (tx) => tx.execute(sql`select from recordings`))
    expect(rows).toHaveLength(0)
  })
})
