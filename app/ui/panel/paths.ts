/** Addresses of a panel member's pages. An answer is named by its place in the member's own order only. */
export function panelPaths(slug: string) {
  const panel = `/panel/${slug}`
  const question = (position: number) => `${panel}/question/${position}`
  return {
    panel,
    question,
    goodDay: `${panel}/good-day`,
    answer: (position: number, place: number) => `${question(position)}/answer/${place}`,
    check: (position: number) => `${question(position)}/check`,
    spread: (position: number) => `${question(position)}/spread`,
    /** `position`: the question to go on with after a rest. */
    rest: (position?: number) => {
      const from = position ? `?question=${position}` : ""
      return { breakHref: `${panel}/break${from}`, stopHref: `${panel}/stop${from}` }
    },
  }
}
