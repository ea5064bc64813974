import { panelPaths } from "#app/ui/panel/paths.ts"

/** Addresses of a panel's practice. */
export function practicePaths(slug: string) {
  const question = (position: number) => `${panelPaths(slug).panel}/practice/${position}`
  return {
    question,
    answer: (position: number, place: number) => `${question(position)}/answer/${place}`,
    check: (position: number) => `${question(position)}/check`,
    spread: (position: number) => `${question(position)}/spread`,
    guide: (position: number, points: number) => `${question(position)}/guide/${points}`,
  }
}
