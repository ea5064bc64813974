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
  readonly kind: "not-found" | "not-joined" | "paper-not-chosen" | "scoring-not-open" | "nothing-to-print"
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
    | "paper-not-chosen"
    | "not-theirs-now"
    | "scored-on-screen"
}

/** How far one sheet is, for whoever looks at it. `to-confirm`: somebody else typed it; `disowned`: not what they wrote. */
export type SheetState = "to-type" | "typed-by-you" | "to-confirm" | "confirmed" | "disowned"

/** Where a sheet stands for a colleague. */
export function sheetState(
  sheet: {
    readonly keyedBy: string | null
    readonly confirmedAt: Date | null
    readonly disownedAt: Date | null
  },
  askerId: string,
): SheetState {
  if (sheet.disownedAt) return "disowned"
  if (sheet.confirmedAt) return "confirmed"
  if (!sheet.keyedBy) return "to-type"
  return sheet.keyedBy === askerId ? "typed-by-you" : "to-confirm"
}

/**
 * Where a typed sheet stands for the member whose paper it was. They can take it back until the panel has seen its
 * scores of that question; from then on it counts, and that it is not theirs stands beside it.
 */
export type TypedState = "can-be-taken-back" | "counts" | "taken-back" | "disowned" | "said-known"

export function typedState(sheet: Record<"disowned" | "known" | "counts" | "holds", boolean>): TypedState {
  if (sheet.disowned) return sheet.counts ? "disowned" : "taken-back"
  if (sheet.known) return "said-known"
  return sheet.holds ? "counts" : "can-be-taken-back"
}
