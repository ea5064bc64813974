import type { CannotScoreReason } from "#app/domain/panels/vocabulary.ts"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"

/** Says why somebody cannot score an answer, in the reader's language. */
export function useCannotInWords(supports?: string | null): (reason: CannotScoreReason) => string {
  const { cannot, knowsLink } = usePanelWords(supports).moving
  return (reason) => (reason === "knows-person" ? knowsLink : cannot.reasons[reason])
}
