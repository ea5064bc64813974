import type { SheetState } from "#app/domain/panels/paper-rules.ts"
import { Table } from "#app/ui/components/table.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

const tones = {
  "to-type": "plain",
  "typed-by-you": "calm",
  "to-confirm": "attention",
  confirmed: "good",
  disowned: "attention",
} as const satisfies Record<SheetState, string>

type Props = {
  readonly pack: {
    readonly id: string
    readonly code: string
    readonly printedAt: Date
    readonly sheets: readonly {
      readonly number: number
      readonly question: number
      readonly state: SheetState
    }[]
  }
  readonly path: string
  readonly provider: string
}

/** A pack that was made: where to get it, and how far each of its sheets is. */
export function PaperPackMade({ pack: { id, code, printedAt, sheets }, path, provider }: Props) {
  const words = useWords().provider.paper
  return (
    <section aria-labelledby={id}>
      <h3 className="govuk-heading-s" id={id}>
        {words.pack(code)}
      </h3>
      <p className="govuk-body">
        {words.madeOn} <Time at={printedAt} show="date-time" />
      </p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`${path}/${id}?language=en`} download>
            {words.get} <VisuallyHidden>{words.pack(code)}</VisuallyHidden>
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${path}/${id}?language=easy-read`} download>
            {words.getEasy} <VisuallyHidden>{words.pack(code)}</VisuallyHidden>
          </a>
        </li>
      </ul>
      <Table
        caption={words.pack(code)}
        captionHidden
        columns={[
          { label: words.sheetColumn },
          { label: words.questionColumn },
          { label: words.stateColumn },
        ]}
        rows={sheets.map(({ number, question, state }) => ({
          id: String(number),
          cells: [
            <a key="sheet" className="govuk-link" href={`${provider}/paper/${code}/${number}`}>
              {words.sheet(number)}
            </a>,
            words.ofQuestion(question),
            <Tag key="state" tone={tones[state]}>
              {words.states[state]}
            </Tag>,
          ],
        }))}
      />
    </section>
  )
}
