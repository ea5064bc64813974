import type { GuideAnchor } from "#app/domain/scenarios/vocabulary.ts"
import { useWords } from "#app/ui/language/use-words.ts"

/** Says a score by this guide: "4, clear". */
export function useScoreInWords(guide: readonly GuideAnchor[]): (points: number) => string {
  const words = useWords().panel.answer
  return (points) => {
    const label = guide.find((anchor) => anchor.points === points)?.label
    return label ? words.score(points, label) : String(points)
  }
}
