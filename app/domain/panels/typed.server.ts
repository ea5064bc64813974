import { record } from "#app/domain/audit/index.server.ts"
import { type TypedState, typedState } from "#app/domain/panels/paper-rules.ts"
import { findSeat, questionsOf } from "#app/domain/panels/store.server.ts"
import { disownSheetRow, knowPaperWriterRow, ownTypedSheets } from "#app/domain/panels/typed-store.server.ts"
import type { CannotScoreReason } from "#app/domain/panels/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }
type Which = { readonly slug: string; readonly sheetId: string }

/** One sheet of the asker's own paper, as it was typed and by whom. */
export type TypedSheet = {
  readonly id: string
  readonly number: number
  readonly question: string
  readonly points: number | null
  readonly cannotReason: CannotScoreReason | null
  readonly note: string
  readonly on: Date
  /** Who typed it, and who confirmed it. */
  readonly by: readonly string[]
  readonly state: TypedState
}

/** What colleagues typed from the asker's own paper, sheet by sheet. Nothing for anybody without a seat. */
export function readMyTyped(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found) return []
    const titles = new Map((await questionsOf(tx, found.seat.vacancyId)).map(({ id, title }) => [id, title]))
    return (await ownTypedSheets(tx, found.seat.vacancyId)).map(
      ({ id, number, questionId, points, cannotReason, note, confirmedAt, by, ...sheet }): TypedSheet => ({
        id,
        number,
        question: titles.get(questionId) ?? "",
        points,
        cannotReason,
        note,
        on: confirmedAt,
        by,
        state: typedState(sheet),
      }),
    )
  })
}

/** The asker's own sheet, if they have not said a word about it. */
async function sheetToJudge(tx: Tx, ctx: Ctx<PersonActor>, { slug, sheetId }: Which) {
  const found = await findSeat(tx, ctx.actor.personId, slug)
  const sheet = found && (await ownTypedSheets(tx, found.seat.vacancyId)).find(({ id }) => id === sheetId)
  return found && sheet && !sheet.disowned && !sheet.known ? { seat: found.seat, sheet } : null
}

/**
 * "That is not what I wrote." The score is gone, and the answer is theirs to score again, on the screen. Where the
 * panel has seen it already it stays, and the provider is told that it is not theirs.
 */
export function disownSheet(ctx: Ctx<PersonActor>, which: Which) {
  return inTransaction<{ counts: boolean }, NotFound>(ctx, async (tx) => {
    const found = await sheetToJudge(tx, ctx, which)
    if (!found) return err({ kind: "not-found" })
    const { providerId, id } = found.seat
    const counts = await disownSheetRow(tx, which.sheetId)
    await record(tx, ctx, {
      event: "paper-sheet.disowned",
      providerId,
      subjectId: id,
      detail: { sheet: which.sheetId, counts },
    })
    return ok({ counts })
  })
}

/** "Yes, I know who wrote it": the tick on the asker's own sheet becomes their word. */
export function knowsPaperWriter(ctx: Ctx<PersonActor>, which: Which) {
  return inTransaction<null, NotFound>(ctx, async (tx) => {
    const found = await sheetToJudge(tx, ctx, which)
    if (found?.sheet.cannotReason !== "knows-person") return err({ kind: "not-found" })
    const { providerId, id } = found.seat
    await knowPaperWriterRow(tx, which.sheetId)
    const detail = { who: "member", given: "on-paper" }
    await record(tx, ctx, { event: "answer.writer-known", providerId, subjectId: id, detail })
    return ok(null)
  })
}
