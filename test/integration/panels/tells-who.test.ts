import { describe, expect, it } from "vitest"
import {
  hideInAnswer,
  readMyQuestion,
  readWhatTells,
  readWhatTellsIn,
  saveScore,
  sayItTells,
} from "#app/domain/panels/index.server.ts"
import { anApplication, preparedScoring } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asStaff, eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")

async function reported() {
  const vacancy = await aPublishedVacancy(heron)
  await anApplication(vacancy)
  await vacancy.close()
  await preparedScoring(vacancy)
  const { slug } = vacancy
  const question = await readMyQuestion(vacancy.rosa, slug, 1)
  const answerId = question!.sheet[0]!.answerId
  await must(sayItTells(vacancy.rosa, { slug, answerId }))
  const reports = await readWhatTells(heron.manager)
  const [row] = await owner<{ id: string }[]>`select id from identity_reports where answer_id = ${answerId}`
  return { vacancy, slug, answerId, reportId: row!.id, reports }
}

const kept = async (answerId: string) => {
  const [row] = await owner<{ body: string; hidden: number; version: number }[]>`
    select body, hidden, version from answers_to_score where answer_id = ${answerId}`
  return row!
}

/** What a correction leaves: other words, and nothing ready for the panel before the job has seen to it. */
async function typedAnew(
  vacancy: Parameters<typeof preparedScoring>[0],
  answerId: string,
  anew: (words: string) => string,
) {
  await behindTheTriggers(owner, async (tx) => {
    const [row] = await tx<{ body: string }[]>`select body from answers where id = ${answerId}`
    await tx`update answers set body = ${anew(row!.body)} where id = ${answerId}`
    await tx`delete from answers_to_score where answer_id = ${answerId}`
  })
  await preparedScoring(vacancy)
}

describe("an answer that tells who wrote it", () => {
  it("is said to by one press, once for each member, and waits for somebody who does not score", async () => {
    const { vacancy, slug, answerId, reportId, reports } = await reported()
    await must(sayItTells(vacancy.rosa, { slug, answerId }))
    expect(reports.map(({ id }) => id)).toContain(reportId)
    expect(await readWhatTellsIn(heron.manager, reportId)).toMatchObject({
      answerId,
      version: 1,
      seenTo: false,
    })
    expect((await eventsOf(answerId)).filter((event) => event === "answer.tells-who")).toHaveLength(1)
  })

  it("has more hidden in it; what was sent stays, and the panel reads the new words", async () => {
    const { vacancy, slug, answerId, reportId } = await reported()
    const before = await kept(answerId)
    const done = await hideInAnswer(heron.manager, { reportId, phrases: ["says it plainly"], version: 1 })
    expect(done).toEqual({ ok: true, value: { hidden: 1 } })
    expect(await kept(answerId)).toEqual({
      body: before.body.replace("says it plainly", "⟦words⟧"),
      hidden: before.hidden + 1,
      version: 2,
    })
    const question = await readMyQuestion(vacancy.rosa, slug, 1)
    expect(question?.sheet[0]?.body).toContain("⟦words⟧")
    const [sent] = await owner<{ body: string }[]>`select body from answers where id = ${answerId}`
    expect(sent?.body).toContain("Selam Tesfaye says it plainly")
    expect(await eventsOf(answerId)).toContain("answer.hidden-more")
    expect((await readWhatTells(heron.manager)).map(({ id }) => id)).not.toContain(reportId)
  })

  it("has the same hidden again when it is typed anew, though nobody hides it again by hand", async () => {
    const { vacancy, slug, answerId, reportId } = await reported()
    await must(hideInAnswer(heron.manager, { reportId, phrases: ["says it plainly"], version: 1 }))
    const before = await kept(answerId)
    await typedAnew(vacancy, answerId, (words) => `${words} Twice.`)
    expect(await kept(answerId)).toMatchObject({ body: `${before.body} Twice.`, hidden: before.hidden })
    expect((await readMyQuestion(vacancy.rosa, slug, 1))?.sheet[0]?.body).toContain("⟦words⟧")
    expect((await readWhatTells(heron.manager)).map(({ id }) => id)).not.toContain(reportId)
  })

  it("whose hidden words were put right waits for somebody who does not score before the panel reads it", async () => {
    const { vacancy, slug, answerId, reportId } = await reported()
    await must(hideInAnswer(heron.manager, { reportId, phrases: ["says it plainly"], version: 1 }))
    await typedAnew(vacancy, answerId, (words) => words.replace("says it plainly", "said it clearly"))
    const shown = async () => (await readMyQuestion(vacancy.rosa, slug, 1))?.sheet ?? []
    expect(await shown()).toEqual([])
    const sent = { slug, answerId, points: 4, note: "" } as const
    expect(await saveScore(vacancy.rosa, sent)).toEqual(notFound)
    expect((await readWhatTells(heron.manager)).map(({ id }) => id)).toContain(reportId)
    expect(await readWhatTellsIn(heron.manager, reportId)).toMatchObject({ held: true, seenTo: false })
    await must(hideInAnswer(heron.manager, { reportId, phrases: ["said it clearly"], version: 1 }))
    expect((await shown()).map(({ body }) => body)).toEqual([expect.stringContaining("⟦words⟧")])
    await typedAnew(vacancy, answerId, (words) => words.replace("said it clearly", "says it so"))
    expect(await shown()).toEqual([])
    await must(hideInAnswer(heron.manager, { reportId, phrases: [], version: 1 }))
    expect(await shown()).toHaveLength(1)
  })

  it("can be found to tell nothing", async () => {
    const { answerId, reportId } = await reported()
    expect(await hideInAnswer(heron.manager, { reportId, phrases: [], version: 1 })).toMatchObject({
      ok: true,
    })
    expect(await kept(answerId)).toMatchObject({ version: 1 })
    expect((await readWhatTells(heron.manager)).map(({ id }) => id)).not.toContain(reportId)
  })

  it("refuses words that do not stand there, and a change that crossed another", async () => {
    const { reportId } = await reported()
    expect(await hideInAnswer(heron.manager, { reportId, phrases: ["elephant"], version: 1 })).toEqual({
      ok: false,
      error: { kind: "phrase-not-there", phrase: "elephant" },
    })
    expect(await hideInAnswer(heron.manager, { reportId, phrases: ["plainly"], version: 7 })).toEqual({
      ok: false,
      error: { kind: "changed-since-seen" },
    })
  })

  it("is nobody's to see but of a manager without a seat on the panel", async () => {
    const { vacancy, slug, answerId, reportId } = await reported()
    const hide = { reportId, phrases: ["plainly"], version: 1 }
    for (const who of [
      other.manager,
      heron.assessor,
      asStaff(vacancy.rosa.actor.personId, heron.id, "owner"),
    ]) {
      expect(await readWhatTellsIn(who, reportId)).toBeNull()
      expect(await hideInAnswer(who, hide)).toEqual(notFound)
    }
    const stranger = await aColleague(other.id, "owner")
    const themself = { ...stranger, actor: { kind: "person", personId: stranger.actor.personId } } as const
    expect(await sayItTells(themself, { slug, answerId })).toEqual(notFound)
  })

  it("is only said of an answer that is the member's to score", async () => {
    const { slug, vacancy } = await reported()
    const elsewhere = await reported()
    expect(await sayItTells(vacancy.rosa, { slug, answerId: elsewhere.answerId })).toEqual(notFound)
  })
})
