import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  confirmSheet,
  printPack,
  readMembersPaper,
  readMyQuestion,
  readScorePack,
  readSheet,
  readSheetsToConfirm,
  saveScore,
  saveTakingPart,
  typeSheet,
} from "#app/domain/panels/index.server.ts"
import type { OnSheet } from "#app/domain/panels/paper-rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"
import { anApplication } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asStaff, eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const second = await aColleague(heron.id, "owner")
const other = await aProvider("Kestrel Court")
const four: OnSheet = { points: 4, cannotReason: null, note: "She waited.", done: false }
const refused = (kind: string) => ({ ok: false, error: { kind } })

async function aPack({ applicants = 1 } = {}) {
  const vacancy = await aPublishedVacancy(heron)
  for (let each = 0; each < applicants; each += 1) await anApplication(vacancy)
  await vacancy.close()
  const { slug, rosa } = vacancy
  const [seat] = await owner<{ id: string }[]>`
    select id from panel_members where vacancy_id = ${vacancy.id} and person_id = ${rosa.actor.personId}`
  const memberId = seat!.id
  await must(saveTakingPart(rosa, { ways: ["on-screen", "on-paper"] }))
  const pack = await must(printPack(heron.manager, { slug, memberId }))
  return { vacancy, slug, rosa, memberId, ...pack }
}

async function seenBy(who: Ctx<StaffActor>, code: string, number: number) {
  const sheet = await readSheet(who, code, number)
  if (!sheet) throw new Error("no such sheet")
  return sheet.seen
}

async function typedAndConfirmed(code: string, number: number, typed: OnSheet) {
  await must(typeSheet(heron.manager, { code, number, typed }))
  return confirmSheet(second, { code, number, seen: await seenBy(second, code, number) })
}

const scoresOf = (memberId: string) => owner<
  { points: number | null; given: string; keyedBy: string; sent: boolean; note: string; why: string | null }[]
>`
  select points, given, keyed_by as "keyedBy", sent_at is not null as sent, note, cannot_reason as why
  from scores where panel_member_id = ${memberId} order by id`

describe("scoring on paper", () => {
  it("prints one answer a sheet of all that a member has yet to score, and says so in the audit", async () => {
    const { slug, memberId, packId, code, sheets } = await aPack({ applicants: 2 })
    expect(sheets).toBe(6)
    expect(code).toMatch(/^[a-z]+-[a-z]+-[a-z]+$/)
    const pack = await readScorePack(heron.manager, { slug, memberId, packId })
    expect(pack?.questions.flatMap((question) => question.sheets.map(({ number }) => number))).toEqual([
      1, 2, 3, 4, 5, 6,
    ])
    expect(JSON.stringify(pack)).not.toMatch(/selam|tesfaye/i)
    expect(await eventsOf(packId)).toEqual(["paper-pack.printed"])
  })

  it("counts once a second person has confirmed it, and sends a question with its last sheet's tick", async () => {
    const { slug, rosa, memberId, code } = await aPack()
    await must(typeSheet(heron.manager, { code, number: 1, typed: { ...four, done: true } }))
    expect(await scoresOf(memberId)).toEqual([])
    expect((await readSheetsToConfirm(second)).find((waiting) => waiting.code === code)).toMatchObject({
      sheets: 1,
    })
    const confirmed = await confirmSheet(second, { code, number: 1, seen: await seenBy(second, code, 1) })
    expect(confirmed).toEqual(ok({ sent: true }))
    expect(await scoresOf(memberId)).toEqual([
      {
        points: 4,
        given: "on-paper",
        keyedBy: heron.manager.actor.personId,
        sent: true,
        note: "She waited.",
        why: null,
      },
    ])
    expect(await eventsOf(memberId)).toContain("scores.sent")
    const [sheet] = await owner<{ id: string }[]>`
      select s.id from paper_sheets s join paper_packs p on p.id = s.pack_id where p.code = ${code} and s.number = 1`
    expect(await eventsOf(sheet!.id)).toEqual(["paper-sheet.typed", "paper-sheet.confirmed"])
    expect(await readMyQuestion(rosa, slug, 1)).toMatchObject({
      sent: true,
      sheet: [{ points: 4, sent: true }],
    })
  })

  it("waits with sending for the tick and for every sheet of the question", async () => {
    const { memberId, code } = await aPack({ applicants: 2 })
    expect(await typedAndConfirmed(code, 2, { ...four, done: true })).toEqual(ok({ sent: false }))
    expect((await scoresOf(memberId)).map(({ sent }) => sent)).toEqual([false])
    expect(await typedAndConfirmed(code, 1, { ...four, points: 2 })).toEqual(ok({ sent: true }))
    expect(await typedAndConfirmed(code, 3, four)).toEqual(ok({ sent: false }))
    expect(await typedAndConfirmed(code, 4, four)).toEqual(ok({ sent: false }))
    expect((await scoresOf(memberId)).map(({ sent }) => sent)).toEqual([true, true, false, false])
  })

  it("takes a correction for a new typing, which again somebody else confirms", async () => {
    const { code } = await aPack()
    await must(typeSheet(heron.manager, { code, number: 1, typed: four }))
    const seen = await seenBy(second, code, 1)
    await must(typeSheet(second, { code, number: 1, typed: { ...four, points: 5 } }))
    expect(await confirmSheet(heron.manager, { code, number: 1, seen })).toEqual(
      refused("changed-since-seen"),
    )
    const anew = await seenBy(heron.manager, code, 1)
    expect(await confirmSheet(second, { code, number: 1, seen: anew })).toEqual(refused("typed-by-you"))
    expect(await confirmSheet(heron.manager, { code, number: 1, seen: anew })).toMatchObject({ ok: true })
    expect(await confirmSheet(second, { code, number: 1, seen: anew })).toEqual(refused("already-confirmed"))
    expect(await typeSheet(second, { code, number: 1, typed: four })).toEqual(refused("already-confirmed"))
  })

  it("keeps why there is no score; that they know the writer is one of the reasons, and no more", async () => {
    const { memberId, code, vacancy } = await aPack()
    const cannot = { points: null, note: "", done: true } as const
    expect(await typedAndConfirmed(code, 1, { ...cannot, cannotReason: "cannot-understand" })).toEqual(
      ok({ sent: true }),
    )
    expect(await scoresOf(memberId)).toMatchObject([{ points: null, why: "cannot-understand", sent: true }])
    expect(await typedAndConfirmed(code, 2, { ...cannot, cannotReason: "knows-person" })).toMatchObject({
      ok: true,
    })
    expect(await scoresOf(memberId)).toMatchObject([{}, { points: null, why: "knows-person", sent: true }])
    expect(await eventsOf(memberId)).toContain("paper-question.sent")
    expect(await eventsOf(memberId)).not.toContain("answers.not-scorable")
    expect(await eventsOf(memberId)).not.toContain("answer.writer-known")
    expect(await owner`select from panel_conflicts where vacancy_id = ${vacancy.id}`).toHaveLength(0)
  })

  it("leaves alone what the member pressed on the screen", async () => {
    const { slug, rosa, code, memberId } = await aPack()
    const question = await readMyQuestion(rosa, slug, 1)
    const { answerId } = question!.sheet[0]!
    await must(saveScore(rosa, { slug, answerId, points: 1, note: "" }))
    expect(await typedAndConfirmed(code, 1, four)).toEqual(refused("scored-on-screen"))
    expect(await scoresOf(memberId)).toMatchObject([{ points: 1, given: "self" }])
  })

  it("shows colleagues on the panel nothing that another typed, and lets them confirm nothing", async () => {
    const { vacancy, code } = await aPack({ applicants: 2 })
    const dilys = asStaff(vacancy.dilys.actor.personId, heron.id, "hiring-manager")
    await must(typeSheet(dilys, { code, number: 2, typed: four }))
    expect(await readSheet(dilys, code, 2)).toMatchObject({ state: "typed-by-you", typed: { points: 4 } })
    await must(typeSheet(heron.manager, { code, number: 1, typed: four }))
    expect(await readSheet(dilys, code, 1)).toBeNull()
    expect(await typeSheet(dilys, { code, number: 1, typed: four })).toEqual(notFound)
    expect(await confirmSheet(dilys, { code, number: 1, seen: await seenBy(second, code, 1) })).toEqual(
      notFound,
    )
    expect((await readSheetsToConfirm(dilys)).map((waiting) => waiting.code)).not.toContain(code)
  })

  it("is no business of the member's own as staff, of an assessor's printing, or of another provider", async () => {
    const { vacancy, slug, memberId, packId, code } = await aPack()
    const rosaAtWork = asStaff(vacancy.rosa.actor.personId, heron.id, "owner")
    expect(await typeSheet(rosaAtWork, { code, number: 1, typed: four })).toEqual(refused("own-sheet"))
    expect(await printPack(heron.assessor, { slug, memberId })).toEqual(notFound)
    expect(await printPack(other.manager, { slug, memberId })).toEqual(notFound)
    expect(await readMembersPaper(other.manager, slug, memberId)).toBeNull()
    expect(await readScorePack(other.manager, { slug, memberId, packId })).toBeNull()
    expect(await readSheet(other.manager, code, 1)).toBeNull()
    expect(await typeSheet(other.manager, { code, number: 1, typed: four })).toEqual(notFound)
    expect(await confirmSheet(other.manager, { code, number: 1, seen: "" })).toEqual(notFound)
  })

  it("is printed only once scoring is open, for somebody who joined and has answers left", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const [seat] = await owner<
      { id: string }[]
    >`select id from panel_members where vacancy_id = ${vacancy.id} and person_id = ${vacancy.rosa.actor.personId}`
    const print = { slug: vacancy.slug, memberId: seat!.id }
    expect(await printPack(heron.manager, print)).toEqual(refused("scoring-not-open"))
    await vacancy.close()
    await must(saveTakingPart(vacancy.rosa, { ways: ["on-paper"] }))
    expect(await printPack(heron.manager, print)).toEqual(refused("nothing-to-print"))
  })
})

describe("the database", () => {
  const doing = (who: Ctx<StaffActor>, change: (tx: Tx) => Promise<unknown>) =>
    inTransaction(who, async (tx) => ok(await change(tx)))
  const why = async (doing: Promise<unknown>) => {
    const error = await doing.then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    return String((error as { cause?: unknown } | undefined)?.cause ?? error)
  }

  it("lets nobody make scores for a member who has no pack", async () => {
    const { vacancy, packId } = await aPack()
    const [imran] = await owner<{ id: string; answerId: string; questionId: string }[]>`
      select m.id, l.answer_id as "answerId", l.vacancy_question_id as "questionId"
      from panel_members m join score_allocations l on l.panel_member_id = m.id
      where m.person_id = ${vacancy.imran.actor.personId} and m.vacancy_id = ${vacancy.id} limit 1`
    const { id, answerId, questionId } = imran!
    const score = sql`
      insert into scores (provider_id, vacancy_id, vacancy_question_id, answer_id, panel_member_id, person_id, points, given, keyed_by)
      values (${heron.id}, ${vacancy.id}, ${questionId}, ${answerId}, ${id}, ${vacancy.imran.actor.personId}, 5, 'on-paper', ${second.actor.personId})`
    expect(await why(doing(second, (tx) => tx.execute(score)))).toMatch(
      /row-level security|may not be scored|only the member/,
    )
    expect(
      await why(doing(second, (tx) => tx.execute(sql`select confirm_paper_sheet(${packId}::uuid)`))),
    ).toMatch(/not yours/)
    const typed = sql`
      insert into paper_sheets (provider_id, pack_id, vacancy_id, vacancy_question_id, answer_id, number, points, keyed_by, keyed_at)
      select provider_id, pack_id, vacancy_id, vacancy_question_id, answer_id, 90, 5, ${second.actor.personId}, now()
      from paper_sheets where pack_id = ${packId} limit 1`
    expect(await why(doing(second, (tx) => tx.execute(typed)))).toMatch(/no sheet/)
  })

  it("takes what is typed for whoever's typed it, and confirms by its own door alone", async () => {
    const { packId } = await aPack()
    const forger = second.actor.personId
    const changes = [
      sql`update paper_sheets set points = 5, keyed_by = ${forger}, keyed_at = now() where pack_id = ${packId}`,
      sql`update paper_sheets set confirmed_by = ${forger}, confirmed_at = now() where pack_id = ${packId}`,
      sql`update paper_sheets set answer_id = gen_random_uuid() where pack_id = ${packId}`,
    ]
    for (const change of changes) {
      expect(await why(doing(heron.manager, (tx) => tx.execute(change)))).toMatch(/may not be typed so/)
    }
    expect(
      await why(
        doing(heron.manager, (tx) => tx.execute(sql`delete from paper_sheets where pack_id = ${packId}`)),
      ),
    ).toMatch(/permission denied/)
  })

  it("shows another provider no pack and no sheet", async () => {
    const { packId } = await aPack()
    const rows = await reading(other.manager, (tx) =>
      tx.execute(sql`
        select id from paper_packs where id = ${packId} union all select id from paper_sheets where pack_id = ${packId}`),
    )
    expect(rows).toHaveLength(0)
  })
})
