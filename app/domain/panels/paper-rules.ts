import type { CannotScoreReason, ScorePoints } from "#app/domain/panels/vocabulary.ts"

/** What somebody wrote on one sheet, as it was typed. */
export type OnSheet = {
  readonly points: ScorePoints | null
  /** Why there is no score; null where there is one. */
  readonly cannotReason: CannotScoreReason | null
  readonly note: string
  /** Ticked: "I am done with this question." */
  readonly done: boolean
}

export type PrintRefusal = {
  readonly kind: "not-found" | "not-joined" | "scoring-not-open" | "nothing-to-print"
}
export type TypeRefusal = {
  readonly kind: "not-found" | "own-sheet" | "already-confirmed" | "not-theirs-now"
}
/** Why a typed sheet is not confirmed. The database decides (`confirm_paper_sheet`). */
export type ConfirmRefusal = {
  readonly kind:
    | "not-found"
    | "own-sheet"
    | "sits-on-panel"
    | "not-typed"
    | "typed-by-you"
    | "changed-since-seen"
    | "already-confirmed"
    | "not-theirs-now"
    | "scored-on-screen"
}

/** How far one sheet is, for whoever looks at it. `to-confirm`: somebody else typed it. */
export type SheetState = "to-type" | "typed-by-you" | "to-confirm" | "confirmed"

/** Where a sheet stands for a colleague. */
export function sheetState(
  sheet: { readonly keyedBy: string | null; readonly confirmedAt: Date | null },
  askerId: string,
): SheetState {
  if (sheet.confirmedAt) return "confirmed"
  if (!sheet.keyedBy) return "to-type"
  return sheet.keyedBy === askerId ? "typed-by-you" : "to-confirm"
}
