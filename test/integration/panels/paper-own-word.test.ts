import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  confirmSheet,
  disownSheet,
  knowsPaperWriter,
  printPack,
  readMembersPaper,
  readMyQuestion,
  readMyTyped,
  readQuestionSpread,
  readSheet,
  saveScore,
  saveTakingPart,
  sendScores,
  tellOfPaperNotTheirs,
  typeSheet,
} from "#app/domain/panels/index.server.ts"
import type { OnSheet } from "#app/domain/panels/paper-rules.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"
import { anApplication } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asSystem, asThemself, eventsOf, lettersOf, must, notFound, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy, type PublishedOnStage } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const heron = await aProvider()
const second = await aColleague(heron.id, "owner")
const refused = (kind: string) => ({ ok: false, error: { kind } })
const one: OnSheet = { points: 1, cannotReason: null, note: "", done: true }

async function scoringOpen() {
  const vacancy = await aPublishedVacancy(heron)
  await anApplication(vacancy)
  await vacancy.close()
  const { slug, rosa } = vacancy
  const [seat] = await owner<{ id: string }[]>`
    select id from panel_members where vacancy_id = ${vacancy.id} and person_id = ${rosa.actor.personId}`
  return { vacancy, slug, rosa, memberId: seat!.id }
}

const choosesPaper = (rosa: Ctx<PersonActor>) => must(saveTakingPart(rosa, { ways: ["on-paper"] }))

async function aPack() {
  const scene = await scoringOpen()
  await choosesPaper(scene.rosa)
  const { code } = await must(printPack(heron.manager, { slug: scene.slug, memberId: scene.memberId }))
  return { ...scene, code }
}

async function typed(code: string, number: number, on: OnSheet = one) {
  await must(typeSheet(heron.manager, { code, number, typed: on }))
  const sheet = await readSheet(second, code, number)
  return confirmSheet(second, { code, number, seen: sheet!.seen })
}

async function everybodyScores({ slug, imran, dilys }: PublishedOnStage) {
  for (const member of [imran, dilys]) {
    const sheet = (await readMyQuestion(member, slug, 1))!.sheet
    for (const { answerId } of sheet) await must(saveScore(member, { slug, answerId, points: 4, note: "" }))
    await must(sendScores(member, { slug, position: 1 }))
  }
}

const scoresOf = (memberId: string) =>
  owner`select points from scores where panel_member_id = ${memberId} order by id`

async function why(doing: Promise<unknown>) {
  const error = await doing.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return String((error as { cause?: unknown } | undefined)?.cause ?? error)
}
const doing = (who: Parameters<typeof inTransaction>[0], change: (tx: Tx) => Promise<unknown>) =>
  inTransaction(who, async (tx) => ok(await change(tx)))

describe("a pack", () => {
  it("is made for nobody who has not said paper themself, past the app either", async () => {
    const { vacancy, slug, rosa, memberId } = await scoringOpen()
    expect(await printPack(heron.manager, { slug, memberId })).toEqual(refused("paper-not-chosen"))
    expect(await readMembersPaper(heron.manager, slug, memberId)).toMatchObject({ choseOn: null })
    const forged = sql`
      insert into paper_packs (provider_id, vacancy_id, panel_member_id, code, printed_by)
      values (${heron.id}, ${vacancy.id}, ${memberId}, 'amber-boat-cloud', ${heron.manager.actor.personId})`
    expect(await why(doing(heron.manager, (tx) => tx.execute(forged)))).toMatch(/no pack for this seat/)
    const asTheirs = sql`insert into taking_part (person_id, ways) values (${rosa.actor.personId}, '{on-paper}')`
    expect(await why(doing(heron.manager, (tx) => tx.execute(asTheirs)))).toMatch(/row-level security/)
    await choosesPaper(rosa)
    expect(await readMembersPaper(heron.manager, slug, memberId)).toMatchObject({ choseOn: expect.any(Date) })
    await must(printPack(heron.manager, { slug, memberId }))
  })

  it("counts for nothing once the member has taken back that they want paper", async () => {
    const { rosa, memberId, code } = await aPack()
    await must(saveTakingPart(rosa, { ways: ["on-screen"] }))
    expect(await typed(code, 1)).toEqual(refused("paper-not-chosen"))
    expect(await scoresOf(memberId)).toHaveLength(0)
  })
})

describe("what was typed from paper", () => {
  it("stands on the member's own page as it was typed, with who typed it, and they are written to once", async () => {
    const scene = await scoringOpen()
    await behindTheTriggers(
      owner,
      (tx) => tx`update panel_members set invited_email = 'rosa@example.org' where id = ${scene.memberId}`,
    )
    await choosesPaper(scene.rosa)
    const { slug, memberId, rosa, vacancy } = scene
    const { code } = await must(printPack(heron.manager, { slug, memberId }))
    const before = (await lettersOf(heron.id)).filter((letter) => letter === "typed-from-paper").length
    await typed(code, 1, { ...one, note: "No." })
    await typed(code, 2)
    expect(await readMyTyped(rosa, slug)).toMatchObject([
      { number: 1, points: 1, cannotReason: null, note: "No.", state: "can-be-taken-back" },
      { number: 2, points: 1 },
    ])
    expect((await readMyTyped(rosa, slug))[0]?.by).toHaveLength(2)
    expect(await readMyTyped(vacancy.imran, slug)).toEqual([])
    const letters = (await lettersOf(heron.id)).filter((letter) => letter === "typed-from-paper")
    expect(letters.length - before).toBe(1)
  })

  it("is taken back by one press of the member alone, and nobody types it for them again", async () => {
    const { slug, rosa, memberId, vacancy, code } = await aPack()
    expect(await typed(code, 1)).toEqual(ok({ sent: true }))
    const [sheet] = await readMyTyped(rosa, slug)
    const which = { slug, sheetId: sheet!.id }
    expect(await disownSheet(vacancy.imran, which)).toEqual(notFound)
    const asStaff = sql`select disown_paper_sheet(${sheet!.id}::uuid)`
    expect(await why(doing(heron.manager, (tx) => tx.execute(asStaff)))).toMatch(/not yours/)
    expect(await must(disownSheet(rosa, which))).toEqual({ counts: false })
    expect(await scoresOf(memberId)).toHaveLength(0)
    expect(await readMyTyped(rosa, slug)).toMatchObject([{ state: "taken-back" }])
    expect(await eventsOf(memberId)).toContain("paper-sheet.disowned")
    expect(await disownSheet(rosa, which)).toEqual(notFound)
    const told = await lettersOf(heron.id)
    await must(tellOfPaperNotTheirs(asSystem(heron.id), { memberId }))
    await must(tellOfPaperNotTheirs(asSystem(heron.id), { memberId }))
    expect((await lettersOf(heron.id)).slice(told.length)).toEqual(["paper-not-theirs"])
    // A second pack has everything else, and never this answer.
    const anew = await must(printPack(heron.manager, { slug, memberId }))
    expect(anew.sheets).toBe(2)
    const question = await readMyQuestion(rosa, slug, 1)
    expect(question).toMatchObject({ sent: false, sheet: [{ points: null }] })
    await must(saveScore(rosa, { slug, answerId: question!.sheet[0]!.answerId, points: 5, note: "" }))
    await must(sendScores(rosa, { slug, position: 1 }))
    expect(await readMyQuestion(rosa, slug, 1)).toMatchObject({ sent: true })
    expect(await readMembersPaper(heron.manager, slug, memberId)).toMatchObject({
      packs: [{}, { sheets: [{ state: "disowned" }, {}, {}] }],
    })
  })

  it("stays once the panel has seen it, and the other side is told that it is not theirs", async () => {
    const { slug, rosa, memberId, vacancy, code } = await aPack()
    await everybodyScores(vacancy)
    await typed(code, 1)
    expect(await readQuestionSpread(rosa, slug, 1)).toMatchObject({ allIn: true })
    const [sheet] = await readMyTyped(rosa, slug)
    expect(sheet).toMatchObject({ state: "counts" })
    expect(await must(disownSheet(rosa, { slug, sheetId: sheet!.id }))).toEqual({ counts: true })
    expect(await scoresOf(memberId)).toHaveLength(1)
    expect(await readMyTyped(rosa, slug)).toMatchObject([{ state: "disowned" }])
    const [row] = await owner<{ detail: unknown }[]>`
      select detail from audit_events where subject_id = ${memberId} and event = 'paper-sheet.disowned'`
    expect(row?.detail).toMatchObject({ counts: true })
  })

  it("declares no conflict for them: the tick is a reason for no score, until they say it themself", async () => {
    const { slug, rosa, memberId, vacancy, code } = await aPack()
    const knows: OnSheet = { points: null, cannotReason: "knows-person", note: "", done: true }
    expect(await typed(code, 1, knows)).toEqual(ok({ sent: true }))
    const conflicts = () => owner`select from panel_conflicts where vacancy_id = ${vacancy.id}`
    expect(await conflicts()).toHaveLength(0)
    expect(
      await owner`select cannot_reason as why from scores where panel_member_id = ${memberId}`,
    ).toMatchObject([{ why: "knows-person" }])
    const [sheet] = await readMyTyped(rosa, slug)
    const which = { slug, sheetId: sheet!.id }
    expect(await knowsPaperWriter(vacancy.imran, which)).toEqual(notFound)
    const asStaff = sql`select know_paper_writer(${sheet!.id}::uuid)`
    expect(await why(doing(second, (tx) => tx.execute(asStaff)))).toMatch(/not yours/)
    await must(knowsPaperWriter(rosa, which))
    expect(await conflicts()).toHaveLength(1)
    expect(await eventsOf(memberId)).toContain("answer.writer-known")
    expect(await readMyTyped(rosa, slug)).toMatchObject([{ state: "said-known" }])
    expect(await knowsPaperWriter(asThemself(rosa.actor.personId), which)).toEqual(notFound)
  })
})
