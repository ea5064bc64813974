import type { CannotScoreReason } from "#app/domain/panels/vocabulary.ts"
import { useWords } from "#app/ui/language/use-words.ts"

/** Says why somebody cannot score an answer, in the reader's language. */
export function useCannotInWords(): (reason: CannotScoreReason) => string {
  const { cannot, knowsLink } = useWords().panel.moving
  return (reason) => (reason === "knows-person" ? knowsLink : cannot.reasons[reason])
}
