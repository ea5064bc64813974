import type { PanelPart, ScorePoints } from "#app/domain/panels/vocabulary.ts"
import { isKeyScored, type QuestionKind } from "#app/domain/scenarios/vocabulary.ts"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { meanText } from "#app/ui/provider/application-table.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"

export type ShownAnswer = {
  readonly id: string
  readonly kind: QuestionKind
  readonly title: string
  readonly situation: string
  readonly ask: string
  readonly body: string | null
  /** Some answers to this question are still being typed: none is shown before all are. */
  readonly waiting: boolean
  readonly hidden: boolean
  readonly spread: { readonly mean: number; readonly lowest: number; readonly highest: number } | null
  readonly scores: readonly {
    readonly part: PanelPart
    readonly points: ScorePoints
    readonly note: string
  }[]
  readonly options: readonly {
    readonly id: string
    readonly text: string
    readonly rated: number | null
    /** In which place it was put, from 1. */
    readonly place: number | null
    readonly chosen: "best" | "worst" | null
    readonly agreed: number | null
  }[]
}

/** One question, what the applicant answered, and what came of it. */
export function AnswerWithScores({ question }: { readonly question: ShownAnswer }) {
  const { application: words } = useWords().provider
  return (
    <section className="vf-answer" aria-labelledby={`question-${question.id}`}>
      <h3 className="govuk-heading-s" id={`question-${question.id}`}>
        {question.title}
      </h3>
      <p className="govuk-hint">
        {question.situation} {question.ask}
      </p>
      {isKeyScored(question.kind) ? (
        <OptionsAnswered question={question} />
      ) : (
        <>
          <div className="vf-answer__words">
            {question.body ? (
              <Prose text={question.body} />
            ) : (
              <p>{question.waiting ? words.stillTyped : words.noAnswer}</p>
            )}
          </div>
          <PanelScores question={question} />
        </>
      )}
    </section>
  )
}

/** Each option with what the applicant made of it, beside how good it was agreed to be. */
function OptionsAnswered({ question }: { readonly question: ShownAnswer }) {
  const { application: words } = useWords().provider
  const { kind, options } = question
  const answered = {
    label: { "best-and-worst": words.chosen, "put-in-order": words.place }[kind as string] ?? words.rated,
    of: ({ rated, place, chosen }: ShownAnswer["options"][number]) => {
      if (kind === "best-and-worst") return chosen ? words.chosenAs[chosen] : words.notChosen
      return (kind === "put-in-order" ? place : rated) ?? words.notRated
    },
  }
  const shown =
    kind === "put-in-order" ? [...options].sort((a, b) => (a.place ?? 99) - (b.place ?? 99)) : options
  return (
    <Table
      caption={question.title}
      captionHidden
      columns={[
        { label: words.option },
        { label: answered.label, numeric: kind !== "best-and-worst" },
        { label: words.agreed, numeric: true },
      ]}
      rows={shown.map((option) => ({
        id: option.id,
        cells: [option.text, answered.of(option), option.agreed],
      }))}
    />
  )
}

function PanelScores({ question }: { readonly question: ShownAnswer }) {
  const { application: words } = useWords().provider
  const parts = useWords().shared.panelPartsUnnamed
  const { hidden, spread, scores } = question
  if (hidden) return <InsetText>{words.hidden}</InsetText>
  if (!spread) return <p className="govuk-body">{words.noScores}</p>
  return (
    <>
      <p className="govuk-body">{words.spread(meanText(spread.mean), spread.lowest, spread.highest)}</p>
      <Table
        caption={words.panelScores}
        columns={[{ label: words.member }, { label: words.points, numeric: true }, { label: words.note }]}
        rows={scores.map(({ part, points, note }, place) => ({
          id: `${place}`,
          cells: [parts[part], points, note || words.noNote],
        }))}
      />
    </>
  )
}
