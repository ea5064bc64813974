import type { StepRefusal } from "#app/domain/decisions/step-rules.ts"
import { Table, type TableColumn } from "#app/ui/components/table.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { choiceId } from "#app/ui/forms/choices.tsx"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { type ListedApplication, meanText } from "#app/ui/provider/application-table.tsx"

export type PreviewedApplication = Pick<ListedApplication, "id" | "name" | "submittedAt" | "spreads"> & {
  readonly lookedBy: readonly string[]
  readonly why: StepRefusal | null
}

type Props = {
  readonly rows: readonly PreviewedApplication[]
  readonly questions: readonly { readonly title: string; readonly hidden: boolean }[]
  /** The provider's address. */
  readonly provider: string
}

/** Those for whom a step can be, each with its tick. */
export function CanBeInStep({ rows, ticked, ...shown }: Props & { readonly ticked: readonly string[] }) {
  const { many } = useWords().provider.lists
  const cells = useCells(shown)
  return (
    <Table
      caption={many.canTitle(rows.length)}
      captionHidden
      columns={[...cells.columns, { label: many.opened }, { label: many.tickColumn }]}
      rows={rows.map((row, index) => ({
        id: row.id,
        cells: [
          ...cells.of(row),
          row.lookedBy.join(", "),
          <Tick key="tick" row={row} id={choiceId("chosen", index)} checked={ticked.includes(row.id)} />,
        ],
      }))}
    />
  )
}

/** Those for whom a step cannot be now, each with the rule that says no. */
export function CannotBeInStep({ rows, ...shown }: Props) {
  const { many } = useWords().provider.lists
  const cells = useCells(shown)
  return (
    <Table
      caption={many.cannotTitle(rows.length)}
      captionHidden
      columns={[...cells.columns, { label: many.why }]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [...cells.of(row), row.why && refusalText(many.refusals.inStep, row.why)],
      }))}
    />
  )
}

function useCells({ questions, provider }: Omit<Props, "rows">) {
  const { applications: words, lists } = useWords().provider
  const columns: readonly TableColumn[] = [{ label: words.application }, { label: lists.many.panel }]
  return {
    columns,
    of: ({ id, name, submittedAt, spreads }: PreviewedApplication) => [
      <span key="name">
        <a className="govuk-link" href={`${provider}/applications/${id}`}>
          {words.named(name)}
        </a>
        <br />
        {submittedAt && (
          <span className="govuk-hint">
            <Time at={submittedAt} />
          </span>
        )}
      </span>,
      questions
        .map(({ hidden }, index) => {
          const spread = spreads[index]
          return hidden ? words.hidden : spread ? meanText(spread.mean) : "–"
        })
        .join(" · "),
    ],
  }
}

type TickProps = {
  readonly row: { readonly id: string; readonly name: string }
  readonly id: string
  readonly checked: boolean
}

function Tick({ row, id, checked }: TickProps) {
  const { many } = useWords().provider.lists
  return (
    <div className="govuk-checkboxes">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={id}
          name="chosen"
          type="checkbox"
          value={row.id}
          defaultChecked={checked}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          <VisuallyHidden>{many.tick(row.name)}</VisuallyHidden>
        </label>
      </div>
    </div>
  )
}
