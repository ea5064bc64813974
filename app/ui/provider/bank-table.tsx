import type { QuestionKind, QuestionSetting } from "#app/domain/scenarios/vocabulary.ts"
import { Table } from "#app/ui/components/table.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Question = {
  readonly questionId: string
  readonly title: string
  readonly kind: QuestionKind
  readonly setting: QuestionSetting
  readonly credit: string
  readonly state: "draft" | "asked-to-rate" | "live"
  readonly liveBefore: boolean
  readonly shared: boolean
  readonly retired: boolean
  readonly copied: boolean
  readonly raters: { readonly asked: number; readonly done: number }
}

type Props = {
  readonly caption: string
  /** Address of the list; each question's is below it. */
  readonly path: string
  readonly questions: readonly Question[]
  readonly own?: boolean
}

/** Questions to look at: the provider's own with where each stands, others' with who wrote them. */
export function BankTable({ caption, path, questions, own = false }: Props) {
  const { list: words, kinds } = useWords().provider.bank
  const title = (question: Question) => (
    <>
      <a className="govuk-link" href={`${path}/${question.questionId}`}>
        {question.title}
      </a>{" "}
      {question.setting === "meeting" && <Tag>{words.meeting}</Tag>}
    </>
  )
  return (
    <Table
      caption={caption}
      columns={[{ label: words.question }, { label: words.kind }, { label: own ? words.stands : words.by }]}
      rows={questions.map((question) => ({
        id: question.questionId,
        cells: [
          title(question),
          kinds[question.kind],
          own ? <Standing key="stands" question={question} /> : question.credit,
        ],
      }))}
    />
  )
}

const tones = { draft: "plain", "asked-to-rate": "attention", live: "good" } as const

function Standing({ question }: { readonly question: Question }) {
  const { list: words } = useWords().provider.bank
  const { state, liveBefore, shared, retired, copied, raters } = question
  return (
    <>
      <Tag tone={tones[state]}>{words.states[state]}</Tag> {retired && <Tag>{words.retired}</Tag>}{" "}
      {shared && <Tag tone="calm">{words.shared}</Tag>} {copied && <Tag>{words.copied}</Tag>}
      {state === "asked-to-rate" && (
        <span className="govuk-hint">{words.raters(raters.done, raters.asked)}</span>
      )}
      {liveBefore && <span className="govuk-hint">{words.liveBefore}</span>}
    </>
  )
}
