import type { InvitationAnswer } from "#app/domain/panels/vocabulary.ts"

/** Where a page says which answer it is about: there the browser goes on after one was saved, by keyboard too. */
export const atPlace = "#place"

/** Addresses of a panel member's pages. An answer is named by its place in the member's own order only. */
export function panelPaths(slug: string) {
  const panel = `/panel/${slug}`
  const question = (position: number) => `${panel}/question/${position}`
  return {
    panel,
    question,
    invitation: (answer: InvitationAnswer) => `${panel}/invitation/${answer}`,
    paid: `${panel}/paid`,
    supporters: `${panel}/supporters`,
    supporter: (id: string) => `${panel}/supporters/${id}`,
    say: `${panel}/say`,
    explained: `${panel}/explained`,
    goodDay: `${panel}/good-day`,
    myScoring: `${panel}/my-scoring`,
    answer: (position: number, place: number) => `${question(position)}/answer/${place}`,
    aloud: (position: number, place: number) => `${question(position)}/answer/${place}/aloud.mp3`,
    tellsWho: (position: number, place: number) => `${question(position)}/answer/${place}/tells-who`,
    cannot: (position: number, place: number) => `${question(position)}/answer/${place}/cannot`,
    knows: (position: number, place: number) => `${question(position)}/answer/${place}/knows`,
    talk: (position: number) => `${question(position)}/talk`,
    change: (position: number, place: number) => `${question(position)}/answer/${place}/change`,
    moved: (position: number) => `${panel}/moved?question=${position}`,
    typed: `${panel}/typed`,
    enough: `${panel}/enough`,
    check: (position: number) => `${question(position)}/check`,
    spread: (position: number) => `${question(position)}/spread`,
    day: `${panel}/day`,
    /** `who`: stands for somebody the panel meets; different for each reader. */
    person: (who: string) => `${panel}/day/${who}`,
    personQuestion: (who: string, position: number) => `${panel}/day/${who}/question/${position}`,
    together: (who: string) => `${panel}/day/${who}/together`,
    order: `${panel}/order`,
    move: (who: string) => `${panel}/order/${who}`,
    /** `position`: the question to go on with after a rest. */
    rest: (position?: number) => {
      const from = position ? `?question=${position}` : ""
      return { breakHref: `${panel}/break${from}`, stopHref: `${panel}/stop${from}` }
    },
  }
}
