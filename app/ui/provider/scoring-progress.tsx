import type { PanelPart } from "#app/domain/panels/vocabulary.ts"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly scoring: {
    readonly questions: readonly { readonly id: string; readonly title: string; readonly hidden: boolean }[]
    readonly members: readonly {
      readonly id: string
      readonly name: string
      readonly part: PanelPart
      readonly joined: boolean
      readonly sent: readonly boolean[]
    }[]
  }
  /** Where the asker scores, if they sit on the panel. */
  readonly ownScoring: string
}

/** Who has sent which question. What they gave is not here. */
export function ScoringProgress({ scoring, ownScoring }: Props) {
  const words = useWords().provider.scoring
  const parts = useWords().shared.panelPartsUnnamed
  const { questions, members } = scoring
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      {questions.some(({ hidden }) => hidden) && (
        <InsetText>
          <p className="govuk-body">{words.youSit}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={ownScoring}>
              {words.toMyPanel}
            </a>
          </p>
        </InsetText>
      )}
      <Table
        caption={words.title}
        captionHidden
        columns={[{ label: words.member }, ...questions.map(({ title }) => ({ label: title }))]}
        rows={members.map(({ id, name, part, joined, sent }) => ({
          id,
          cells: [
            <span key="member">
              {name}
              <br />
              <span className="govuk-hint">{joined ? parts[part] : words.notJoined}</span>
            </span>,
            ...questions.map((question, index) => {
              if (question.hidden) return words.hidden
              return sent[index] ? (
                <Tag key={question.id} tone="good">
                  {words.sent}
                </Tag>
              ) : (
                <Tag key={question.id}>{words.notYet}</Tag>
              )
            }),
          ],
        }))}
      />
    </>
  )
}
