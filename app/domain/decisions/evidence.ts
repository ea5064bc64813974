import type { ScorePoints } from "#app/domain/panels/vocabulary.ts"
import { panelScoredKinds, type QuestionKind } from "#app/domain/scenarios/vocabulary.ts"
import { type CareValue, careValueCodes } from "#app/domain/vacancies/vocabulary.ts"
import { type Spread, spreadOf } from "#app/kernel/statistics/spread.ts"

type Scored = {
  readonly id: string
  readonly kind: QuestionKind
  readonly title: string
  readonly valueCodes: readonly string[]
  /** The asker sits on the panel and has not sent their own yet. */
  readonly hidden: boolean
  readonly scores: readonly { readonly points: ScorePoints; readonly note: string }[]
}

export type Evidence = {
  /** Some scores open to the asker only once they have sent their own: nothing is summed up before. */
  readonly hidden: boolean
  readonly values: readonly {
    readonly code: CareValue
    readonly questions: number
    readonly spread: Spread<ScorePoints>
  }[]
  readonly questions: readonly {
    readonly id: string
    readonly title: string
    readonly spread: Spread<ScorePoints> | null
    /** What members wrote, of no name and no points, in an order that says nothing of who wrote it. */
    readonly notes: readonly string[]
  }[]
}

/** What the panel saw in somebody's answers, by value and by question. It ranks nobody. */
export function evidenceOf(all: readonly Scored[]): Evidence {
  const scored = all.filter(({ kind }) => panelScoredKinds.some((one) => one === kind))
  if (scored.some(({ hidden }) => hidden)) return { hidden: true, values: [], questions: [] }
  const values = careValueCodes.flatMap((code) => {
    const about = scored.filter(({ valueCodes }) => valueCodes.includes(code))
    const spread = spreadOf(about.flatMap(({ scores }) => scores.map(({ points }) => points)))
    return spread ? [{ code, questions: about.length, spread }] : []
  })
  return {
    hidden: false,
    values,
    questions: scored.map(({ id, title, scores }) => ({
      id,
      title,
      spread: spreadOf(scores.map(({ points }) => points)),
      notes: scores
        .map(({ note }) => note.trim())
        .filter((note) => note !== "")
        .sort((a, b) => a.localeCompare(b, "en-GB")),
    })),
  }
}
