import { sql } from "drizzle-orm"
import type { CannotScoreReason } from "#app/domain/panels/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { paperSheets } from "#db/schema/paper.ts"

type Row = {
  readonly id: string
  readonly number: number
  readonly questionId: string
  readonly points: number | null
  readonly cannotReason: CannotScoreReason | null
  readonly note: string
  readonly confirmedAt: string
  readonly typedBy: string
  readonly confirmedBy: string
  readonly disowned: boolean
  readonly known: boolean
  readonly counts: boolean
  readonly holds: boolean
}

/** The asker's own confirmed sheets. */
export async function ownTypedSheets(tx: Tx, vacancyId: string) {
  const rows = await tx.execute<Row>(sql`
    select id, number, vacancy_question_id as "questionId", points, cannot_reason as "cannotReason", note,
      confirmed_at as "confirmedAt", typed_by as "typedBy", confirmed_by as "confirmedBy", disowned, known, counts,
      holds
    from own_typed_sheets(${vacancyId})`)
  return rows.map(({ typedBy, confirmedBy, confirmedAt, ...sheet }) => ({
    ...sheet,
    confirmedAt: paperSheets.confirmedAt.mapFromDriverValue(confirmedAt) as Date,
    by: [typedBy, confirmedBy] as const,
  }))
}

/** @returns whether the score counts all the same, for the panel has seen it */
export async function disownSheetRow(tx: Tx, sheetId: string): Promise<boolean> {
  const [row] = await tx.execute<{ counts: boolean }>(
    sql`select disown_paper_sheet(${sheetId}::uuid) as counts`,
  )
  return row!.counts
}

export async function knowPaperWriterRow(tx: Tx, sheetId: string): Promise<void> {
  await tx.execute(sql`select know_paper_writer(${sheetId}::uuid)`)
}
