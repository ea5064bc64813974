import type { Practised } from "#app/domain/panels/practice-rules.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"

/** Addresses of a panel's practice: `/practice/3` is asked in applying, `/practice/meeting-3` when people meet. */
export function practicePaths(slug: string) {
  const question = ({ setting, position }: Practised) =>
    `${panelPaths(slug).panel}/practice/${setting === "meeting" ? "meeting-" : ""}${position}`
  return {
    question,
    answer: (asked: Practised, place: number) => `${question(asked)}/answer/${place}`,
    check: (asked: Practised) => `${question(asked)}/check`,
    spread: (asked: Practised) => `${question(asked)}/spread`,
    /** Where the panel talks about it and its guide stands, after so many answers. */
    talk: (asked: Practised, answers: number) => `${question(asked)}/spread?step=${answers + 1}#talk`,
    guide: (asked: Practised, points: number) => `${question(asked)}/guide/${points}`,
  }
}
