import { asc, eq } from "drizzle-orm"
import { seenOnSheet } from "#app/domain/panels/paper.server.ts"
import { sheetState } from "#app/domain/panels/paper-rules.ts"
import {
  findSheet,
  packsOf,
  seatWithVacancy,
  sheetsToConfirm,
  unscoredOf,
} from "#app/domain/panels/paper-store.server.ts"
import { mayArrangePanel, mayTypePaper } from "#app/domain/panels/policy.ts"
import { guideOf } from "#app/domain/panels/practice-store.server.ts"
import { questionsOf } from "#app/domain/panels/store.server.ts"
import { panelScoredKinds } from "#app/domain/scenarios/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { paperSheets } from "#db/schema/paper.ts"
import { answersToScore } from "#db/schema/scoring.ts"

/** What a panel calls its questions: of those that it scores the first, the second. By their places in the job. */
async function numbersOf(tx: Tx, vacancyId: string): Promise<ReadonlyMap<number, number>> {
  const scored = (await questionsOf(tx, vacancyId)).filter(({ kind }) => panelScored.includes(kind))
  return new Map(scored.map(({ position }, index) => [position, index + 1]))
}
const panelScored: readonly string[] = panelScoredKinds

/** What a member has on paper: their packs and how far each is, and what a new one would hold. */
export function readMembersPaper(ctx: Ctx<StaffActor>, slug: string, memberId: string) {
  return reading(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const found = mayArrangePanel(ctx.actor)
      ? await seatWithVacancy(tx, providerId, slug, memberId)
      : undefined
    if (!found) return null
    const packs = await packsOf(tx, memberId)
    const numbers = await numbersOf(tx, found.seat.vacancyId)
    return {
      vacancy: { slug: found.vacancy.slug, title: found.vacancy.title },
      member: { id: memberId, name: found.seat.called, joined: found.seat.joinedAt !== null },
      takesScores: found.takesScores,
      askerSits: found.askerSits,
      choseOn: found.choseOn,
      toPrint: (await unscoredOf(tx, memberId)).length,
      packs: packs.map(({ sheets, ...pack }) => ({
        ...pack,
        sheets: sheets.map(({ number, position, ...sheet }) => ({
          number,
          question: numbers.get(position) ?? position,
          state: sheetState(sheet, personId),
        })),
      })),
    }
  })
}

export type ScorePack = NonNullable<Awaited<ReturnType<typeof readScorePack>>>

/** All that a member's pack says: its questions with their guides, and on each sheet one answer. */
export function readScorePack(
  ctx: Ctx<StaffActor>,
  { slug, memberId, packId }: Record<"slug" | "memberId" | "packId", string>,
) {
  return reading(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const found = mayArrangePanel(ctx.actor)
      ? await seatWithVacancy(tx, providerId, slug, memberId)
      : undefined
    const pack = found && (await packsOf(tx, memberId)).find(({ id }) => id === packId)
    if (!found || !pack) return null
    const [provider] = await tx
      .select({
        name: providers.name,
        slug: providers.slug,
        person: providers.contactName,
        phone: providers.contactPhone,
        email: providers.contactEmail,
      })
      .from(providers)
      .where(eq(providers.id, providerId))
    const sheets = await tx
      .select({
        number: paperSheets.number,
        questionId: paperSheets.vacancyQuestionId,
        body: answersToScore.body,
      })
      .from(paperSheets)
      .innerJoin(answersToScore, eq(answersToScore.answerId, paperSheets.answerId))
      .where(eq(paperSheets.packId, packId))
      .orderBy(asc(paperSheets.number))
    const asked = (await questionsOf(tx, found.seat.vacancyId)).filter(({ id }) =>
      sheets.some(({ questionId }) => questionId === id),
    )
    const numbers = await numbersOf(tx, found.seat.vacancyId)
    const questions = []
    for (const question of asked) {
      questions.push({
        ...question,
        asked: numbers.get(question.position) ?? question.position,
        guide: (await guideOf(tx, question.id)) ?? question.guide ?? [],
        sheets: sheets.filter(({ questionId }) => questionId === question.id),
      })
    }
    return {
      code: pack.code,
      printedAt: pack.printedAt,
      member: found.seat.called,
      job: found.vacancy.title,
      hearBy: found.vacancy.hearBy,
      provider: provider!,
      questions,
    }
  })
}

/** One sheet as a colleague may see it: what another typed only where they may confirm it. */
export function readSheet(ctx: Ctx<StaffActor>, code: string, number: number) {
  return reading(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const found = mayTypePaper(ctx.actor) ? await findSheet(tx, providerId, code, number) : undefined
    if (!found || found.member.personId === personId) return null
    const { sheet, member, vacancy, theirs } = found
    const { points, cannotReason, note, done } = sheet
    return {
      code: found.code,
      number: sheet.number,
      member: member.name,
      vacancy,
      theirs,
      state: sheetState(sheet, personId),
      typed: { points, cannotReason, note, done },
      seen: seenOnSheet(sheet),
    }
  })
}

/** Sheets that wait for this colleague to confirm what another typed. */
export function readSheetsToConfirm(ctx: Ctx<StaffActor>) {
  const { providerId, personId } = ctx.actor
  return reading(ctx, async (tx) =>
    mayTypePaper(ctx.actor) ? sheetsToConfirm(tx, providerId, personId) : [],
  )
}
