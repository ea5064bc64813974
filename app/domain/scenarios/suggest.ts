import { keyScoredKinds, type QuestionKind } from "#app/domain/scenarios/vocabulary.ts"
import { leastScenarios, promptsPerVacancy, writtenPerVacancy } from "#app/domain/vacancies/vocabulary.ts"

type Suggestable = {
  readonly versionId: string
  readonly kind: QuestionKind
  readonly valueCodes: readonly string[]
}

const wanted: readonly (readonly [readonly QuestionKind[], number])[] = [
  [["prompt"], promptsPerVacancy],
  [keyScoredKinds, leastScenarios],
  [["written", "spoken"], writtenPerVacancy],
]

/**
 * A first choice of questions for a vacancy, to be changed by people: of each kind as many as are needed,
 * those first that show most of the values asked for that no question before them shows, kinds mixed.
 */
export function suggestQuestions(bank: readonly Suggestable[], values: readonly string[]): string[] {
  const shown = new Map<string, number>()
  const chosen: Suggestable[] = []
  // A little for a kind not asked yet: six of one kind tire.
  const fresh = ({ kind }: Suggestable) => 0.1 / (1 + chosen.filter((one) => one.kind === kind).length)
  const worth = (question: Suggestable) =>
    question.valueCodes
      .filter((code) => values.includes(code))
      .reduce((sum, code) => sum + 1 / (1 + (shown.get(code) ?? 0)), fresh(question))
  for (const [kinds, count] of wanted) {
    const left = bank.filter((question) => kinds.includes(question.kind))
    for (let taken = 0; taken < count && left.length > 0; taken++) {
      const best = left.reduce((one, other) => (worth(other) > worth(one) ? other : one))
      left.splice(left.indexOf(best), 1)
      chosen.push(best)
      for (const code of best.valueCodes) shown.set(code, (shown.get(code) ?? 0) + 1)
    }
  }
  return chosen.map(({ versionId }) => versionId)
}

/** Which of the values asked for no chosen question shows. */
export function valuesNotShown(
  chosen: readonly Pick<Suggestable, "valueCodes">[],
  values: readonly string[],
): string[] {
  return values.filter((code) => !chosen.some(({ valueCodes }) => valueCodes.includes(code)))
}
