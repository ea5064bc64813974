import type { ImportPreview } from "#app/domain/training/index.server.ts"
import { type ShownPreview, shownAtMost } from "#app/ui/training/import-preview.tsx"

/** The longest a cell is shown that could not be read. */
const wasAtMost = 200

/** As much of a preview as its page shows, with all that comes back when it is pressed. */
export function shownPreview(text: string, preview: ImportPreview): ShownPreview {
  const { toNote, there, wrong, changed, unfilled, ignored, seen } = preview
  return {
    text,
    seen,
    counts: {
      toNote: toNote.length,
      later: toNote.filter(({ training }) => training.proof !== "taught").length,
      there: there.length,
      wrong: new Set(wrong.map(({ line }) => line)).size,
      unfilled,
      changed: changed.length,
      problems: wrong.length,
    },
    toNote: toNote.slice(0, shownAtMost),
    problems: wrong
      .slice(0, shownAtMost)
      .map((each) => ({ ...each, was: [...each.was].slice(0, wasAtMost).join("") })),
    changed: changed.slice(0, shownAtMost),
    ignored: ignored.slice(0, shownAtMost),
  }
}
