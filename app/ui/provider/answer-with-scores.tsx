import type { PanelPart, ScorePoints } from "#app/domain/panels/vocabulary.ts"
import type { QuestionKind } from "#app/domain/scenarios/vocabulary.ts"
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
  readonly hidden: boolean
  readonly spread: { readonly mean: number; readonly lowest: number; readonly highest: number } | null
  readonly scores: readonly {
    readonly memberId: string
    readonly member: string | null
    readonly part: PanelPart
    readonly points: ScorePoints
    readonly note: string
  }[]
  readonly options: readonly {
    readonly id: string
    readonly text: string
    readonly rated: number | null
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
      {question.kind === "rate-options" ? (
        <RatedOptions question={question} />
      ) : (
        <>
          <div className="vf-answer__words">
            {question.body ? <Prose text={question.body} /> : <p>{words.noAnswer}</p>}
          </div>
          <PanelScores question={question} />
        </>
      )}
    </section>
  )
}

function RatedOptions({ question }: { readonly question: ShownAnswer }) {
  const { application: words } = useWords().provider
  return (
    <Table
      caption={question.title}
      captionHidden
      columns={[
        { label: words.option },
        { label: words.rated, numeric: true },
        { label: words.agreed, numeric: true },
      ]}
      rows={question.options.map(({ id, text, rated, agreed }) => ({
        id,
        cells: [text, rated ?? words.notRated, agreed],
      }))}
    />
  )
}

function PanelScores({ question }: { readonly question: ShownAnswer }) {
  const { application: words } = useWords().provider
  const parts = useWords().shared.panelParts
  const { hidden, spread, scores } = question
  if (hidden) return <InsetText>{words.hidden}</InsetText>
  if (!spread) return <p className="govuk-body">{words.noScores}</p>
  return (
    <>
      <p className="govuk-body">{words.spread(meanText(spread.mean), spread.lowest, spread.highest)}</p>
      <Table
        caption={words.panelScores}
        columns={[{ label: words.member }, { label: words.points, numeric: true }, { label: words.note }]}
        rows={scores.map(({ memberId, member, part, points, note }) => ({
          id: memberId,
          cells: [`${member ?? words.formerMember}, ${parts[part]}`, points, note || words.noNote],
        }))}
      />
    </>
  )
}
