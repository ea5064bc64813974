import { type SQL, sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { readApplicationToDecide, shortlist } from "#app/domain/decisions/index.server.ts"
import {
  knowWriter,
  leavePanel,
  readMyPanel,
  readMyQuestion,
  saveScore,
  sayCannotScore,
  sendScores,
} from "#app/domain/panels/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { anApplication, preparedScoring, scoreEverything } from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { asSystem, must } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const reason = "They asked before they helped."

/** A panel of three, Rosa of whom draws on support, and one application that is ready to be scored. */
async function aScene() {
  const vacancy = await aPublishedVacancy(heron)
  const application = await anApplication(vacancy)
  await vacancy.close()
  await preparedScoring(vacancy)
  const { slug } = vacancy
  const choose = () => shortlist(heron.manager, { slug, chosen: [application.id], reason })
  const decidePast = () =>
    inTransaction(heron.manager, async (tx) => {
      await tx.execute(sql`
        insert into decisions (provider_id, application_id, outcome, reason, decided_by) values
          (${heron.id}, ${application.id}, 'shortlist', ${reason}, ${heron.manager.actor.personId})`)
      return ok(null)
    })
  const knows = async (member: typeof vacancy.rosa) => {
    const [line] = (await readMyQuestion(member, slug, 1))?.sheet ?? []
    await must(knowWriter(member, { slug, answerId: line!.answerId }))
    await preparedScoring(vacancy)
  }
  return { vacancy, slug, application, choose, decidePast, knows }
}

const refused = (why: object) => ({ ok: false, error: { kind: "not-all-ready", refused: [{ why }] } })
const tooFewInTheDatabase = { cause: { message: "too few independent scores" } }

describe("a panel of three", () => {
  it("of whom one knows the applicant: the other two are enough, and one of them is not", async () => {
    const { vacancy, application, choose, decidePast, knows } = await aScene()
    await knows(vacancy.imran)
    await scoreEverything(vacancy.rosa, vacancy)
    expect(await choose()).toMatchObject(refused({ kind: "too-few-scores", scores: 1, scorers: 2 }))
    await expect(decidePast()).rejects.toMatchObject(tooFewInTheDatabase)
    await scoreEverything(vacancy.dilys, vacancy)
    const read = await readApplicationToDecide(heron.manager, application.id)
    expect(read?.heard).toEqual({ livedExperience: 1, quorum: 1, scores: 2, scorers: 2 })
    expect(await choose()).toEqual({ ok: true, value: { shortlisted: 1 } })
  })

  it("of whom one leaves: the same", async () => {
    const { vacancy, slug, choose } = await aScene()
    await must(leavePanel(vacancy.imran, { slug }))
    await preparedScoring(vacancy)
    await scoreEverything(vacancy.rosa, vacancy)
    expect(await choose()).toMatchObject(refused({ kind: "too-few-scores", scores: 1, scorers: 2 }))
    await scoreEverything(vacancy.dilys, vacancy)
    expect(await choose()).toEqual({ ok: true, value: { shortlisted: 1 } })
  })

  it("of whom one leaves who had scored it all: the third is asked for still", async () => {
    const { vacancy, slug, choose, decidePast } = await aScene()
    await scoreEverything(vacancy.imran, vacancy)
    await must(leavePanel(vacancy.imran, { slug }))
    await preparedScoring(vacancy)
    await scoreEverything(vacancy.rosa, vacancy)
    expect(await choose()).toMatchObject(refused({ kind: "too-few-scores", scores: 2, scorers: 3 }))
    await expect(decidePast()).rejects.toMatchObject(tooFewInTheDatabase)
    await scoreEverything(vacancy.dilys, vacancy)
    expect(await choose()).toEqual({ ok: true, value: { shortlisted: 1 } })
  })

  it("of whom one leaves who had scored one question: of that one the third is asked for still", async () => {
    const { vacancy, slug, choose } = await aScene()
    const sendOne = async (member: typeof vacancy.rosa, position: number) => {
      const [line] = (await readMyQuestion(member, slug, position))?.sheet ?? []
      await must(saveScore(member, { slug, answerId: line!.answerId, points: 4, note: "" }))
      await must(sendScores(member, { slug, position }))
    }
    const positions = (await readMyPanel(vacancy.imran, slug))!.questions
      .filter(({ answers }) => answers > 0)
      .map(({ position }) => position)
    await sendOne(vacancy.imran, positions[0]!)
    await must(leavePanel(vacancy.imran, { slug }))
    await preparedScoring(vacancy)
    await scoreEverything(vacancy.rosa, vacancy)
    for (const position of positions.slice(1)) await sendOne(vacancy.dilys, position)
    expect(await choose()).toMatchObject(refused({ kind: "too-few-scores", scores: 2, scorers: 3 }))
    await sendOne(vacancy.dilys, positions[0]!)
    expect(await choose()).toEqual({ ok: true, value: { shortlisted: 1 } })
  })

  it("of whom the provider would be rid: nobody says for a member that they leave", async () => {
    const { vacancy, choose } = await aScene()
    await scoreEverything(vacancy.imran, vacancy)
    await scoreEverything(vacancy.rosa, vacancy)
    const removed = (set: SQL) => (ctx: Ctx) =>
      inTransaction(ctx, async (tx) => {
        await tx.execute(sql`update panel_members set ${set}
          where vacancy_id = ${vacancy.id} and person_id = ${vacancy.dilys.actor.personId}`)
        return ok(null)
      })
    for (const who of [heron.manager, asSystem(heron.id)]) {
      for (const set of [sql`left_at = now()`, sql`answered = 'no'`, sql`consent_form = 'in-writing'`]) {
        await expect(removed(set)(who)).rejects.toMatchObject({
          cause: { message: "a seat is its member's own" },
        })
      }
    }
    expect(await choose()).toMatchObject(refused({ kind: "too-few-scores", scores: 2, scorers: 3 }))
  })

  it("of whom one cannot score one of the answers: of that one the other two are enough", async () => {
    const { vacancy, slug, choose } = await aScene()
    const [line] = (await readMyQuestion(vacancy.imran, slug, 1))?.sheet ?? []
    await must(
      sayCannotScore(vacancy.imran, { slug, answerId: line!.answerId, reason: "other", note: "Too near." }),
    )
    await must(sendScores(vacancy.imran, { slug, position: 1 }))
    await preparedScoring(vacancy)
    await scoreEverything(vacancy.rosa, vacancy)
    // What he can score he is asked for still.
    expect(await choose()).toMatchObject(refused({ kind: "too-few-scores", scores: 1, scorers: 3 }))
    await scoreEverything(vacancy.imran, vacancy)
    expect(await choose()).toMatchObject(refused({ kind: "too-few-scores", scores: 1, scorers: 2 }))
    await scoreEverything(vacancy.dilys, vacancy)
    expect(await choose()).toEqual({ ok: true, value: { shortlisted: 1 } })
  })

  it("of whom two are gone: nobody decides with one score", async () => {
    const { vacancy, slug, choose, decidePast, knows } = await aScene()
    await knows(vacancy.imran)
    await must(leavePanel(vacancy.dilys, { slug }))
    await preparedScoring(vacancy)
    await scoreEverything(vacancy.rosa, vacancy)
    expect(await choose()).toMatchObject(refused({ kind: "too-few-scores", scores: 1, scorers: 2 }))
    await expect(decidePast()).rejects.toMatchObject(tooFewInTheDatabase)
  })

  it("of whom the one who draws on support knows them: it stays at how many such people were sealed", async () => {
    const { vacancy, choose, knows } = await aScene()
    await knows(vacancy.rosa)
    await scoreEverything(vacancy.imran, vacancy)
    await scoreEverything(vacancy.dilys, vacancy)
    expect(await choose()).toMatchObject(refused({ kind: "not-heard-yet", heard: 0, quorum: 1 }))
  })

  it("of whom all may score: two are too few", async () => {
    const { vacancy, choose, decidePast } = await aScene()
    await scoreEverything(vacancy.rosa, vacancy)
    await scoreEverything(vacancy.imran, vacancy)
    expect(await choose()).toMatchObject(refused({ kind: "too-few-scores", scores: 2, scorers: 3 }))
    await expect(decidePast()).rejects.toMatchObject(tooFewInTheDatabase)
  })
})
