import { and, asc, count, desc, eq, isNull, sql } from "drizzle-orm"
import type { OnSheet } from "#app/domain/panels/paper-rules.ts"
import type { Tx } from "#db/ctx.ts"
import { panelMembers, takingPart } from "#db/schema/panels.ts"
import { paperPacks, paperSheets } from "#db/schema/paper.ts"
import { scoreAllocations } from "#db/schema/scoring.ts"
import { vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

/** A seat of this provider's vacancy, with the vacancy. */
export async function seatWithVacancy(tx: Tx, providerId: string, slug: string, memberId: string) {
  const [row] = await tx
    .select({
      seat: panelMembers,
      vacancy: vacancies,
      takesScores: sql<boolean>`vacancy_takes_scores(${vacancies.id})`,
      askerSits: sql<boolean>`has_had_seat(${vacancies.id})`,
      /** When the member last said that they score on paper; null: they have not. */
      choseOn: sql<Date | null>`chose_paper(${panelMembers.personId})`.mapWith(takingPart.savedAt),
    })
    .from(panelMembers)
    .innerJoin(vacancies, eq(vacancies.id, panelMembers.vacancyId))
    .where(
      and(
        eq(vacancies.providerId, providerId),
        eq(vacancies.slug, slug),
        eq(panelMembers.id, memberId),
        isNull(panelMembers.leftAt),
      ),
    )
  return row
}

/** What a member has to score and has given nothing for, question by question. */
export async function unscoredOf(tx: Tx, memberId: string) {
  return tx
    .select({
      answerId: scoreAllocations.answerId,
      vacancyQuestionId: scoreAllocations.vacancyQuestionId,
      position: vacancyQuestions.position,
    })
    .from(scoreAllocations)
    .innerJoin(vacancyQuestions, eq(vacancyQuestions.id, scoreAllocations.vacancyQuestionId))
    .where(
      and(
        eq(scoreAllocations.panelMemberId, memberId),
        isNull(scoreAllocations.endedAt),
        sql`${scoreAllocations.answerId} in (select answer_id from unscored_by(${memberId}))`,
        sql`paper_can_score(${scoreAllocations.answerId}, ${scoreAllocations.panelMemberId})`,
      ),
    )
    .orderBy(asc(vacancyQuestions.position), asc(scoreAllocations.answerId))
}

/** @returns the pack's id, or undefined where its words are taken */
export async function insertPack(
  tx: Tx,
  pack: { providerId: string; vacancyId: string; panelMemberId: string; code: string; printedBy: string },
): Promise<string | undefined> {
  const [row] = await tx
    .insert(paperPacks)
    .values(pack)
    .onConflictDoNothing()
    .returning({ id: paperPacks.id })
  return row?.id
}

export async function insertSheets(
  tx: Tx,
  sheets: readonly (typeof paperSheets.$inferInsert)[],
): Promise<void> {
  await tx.insert(paperSheets).values([...sheets])
}

/** A member's packs, newest first, with their sheets in order. */
export async function packsOf(tx: Tx, memberId: string) {
  const packs = await tx
    .select({ id: paperPacks.id, code: paperPacks.code, printedAt: paperPacks.printedAt })
    .from(paperPacks)
    .where(eq(paperPacks.panelMemberId, memberId))
    .orderBy(desc(paperPacks.id))
  const sheets = await tx
    .select({
      packId: paperSheets.packId,
      number: paperSheets.number,
      position: vacancyQuestions.position,
      keyedBy: paperSheets.keyedBy,
      confirmedAt: paperSheets.confirmedAt,
      disownedAt: paperSheets.disownedAt,
    })
    .from(paperSheets)
    .innerJoin(paperPacks, eq(paperPacks.id, paperSheets.packId))
    .innerJoin(vacancyQuestions, eq(vacancyQuestions.id, paperSheets.vacancyQuestionId))
    .where(eq(paperPacks.panelMemberId, memberId))
    .orderBy(asc(paperSheets.number))
  return packs.map((pack) => ({ ...pack, sheets: sheets.filter(({ packId }) => packId === pack.id) }))
}

/** One sheet with its pack and whose it is; not there for a colleague on the panel, once another typed it. */
export async function findSheet(tx: Tx, providerId: string, code: string, number: number) {
  const [row] = await tx
    .select({
      sheet: paperSheets,
      code: paperPacks.code,
      member: {
        id: panelMembers.id,
        personId: panelMembers.personId,
        name: panelMembers.called,
        email: panelMembers.invitedEmail,
        phone: panelMembers.invitedPhone,
      },
      vacancy: { id: vacancies.id, slug: vacancies.slug, title: vacancies.title },
      theirs: sql<boolean>`paper_can_score(${paperSheets.answerId}, ${paperPacks.panelMemberId})`,
    })
    .from(paperSheets)
    .innerJoin(paperPacks, eq(paperPacks.id, paperSheets.packId))
    .innerJoin(panelMembers, eq(panelMembers.id, paperPacks.panelMemberId))
    .innerJoin(vacancies, eq(vacancies.id, paperSheets.vacancyId))
    .where(
      and(eq(paperPacks.providerId, providerId), eq(paperPacks.code, code), eq(paperSheets.number, number)),
    )
  return row
}

/** Keeps what was typed. Nobody has confirmed it then. */
export async function saveSheet(
  tx: Tx,
  sheetId: string,
  typed: OnSheet & { readonly keyedBy: string; readonly keyedAt: Date },
): Promise<void> {
  await tx.update(paperSheets).set(typed).where(eq(paperSheets.id, sheetId))
}

/** Confirms a sheet that somebody else typed; the score is the member's from then on. */
export async function confirmSheetRow(tx: Tx, sheetId: string): Promise<string> {
  const [row] = await tx.execute<{ outcome: string }>(
    sql`select confirm_paper_sheet(${sheetId}::uuid) as outcome`,
  )
  return row!.outcome
}

/** Sheets that wait for a second person, oldest first, without those the asker typed. */
export async function sheetsToConfirm(tx: Tx, providerId: string, personId: string) {
  return tx
    .select({ code: paperPacks.code, number: sql<number>`min(${paperSheets.number})::int`, sheets: count() })
    .from(paperSheets)
    .innerJoin(paperPacks, eq(paperPacks.id, paperSheets.packId))
    .where(
      and(
        eq(paperSheets.providerId, providerId),
        isNull(paperSheets.confirmedAt),
        sql`${paperSheets.keyedBy} <> ${personId}`,
        sql`not has_had_seat(${paperSheets.vacancyId})`,
        sql`paper_can_score(${paperSheets.answerId}, ${paperPacks.panelMemberId})`,
      ),
    )
    .groupBy(paperPacks.id, paperPacks.code)
    .orderBy(asc(paperPacks.id))
    .limit(50)
}
