import { agreementBand } from "#app/domain/scenarios/bank-rules.ts"
import { Table } from "#app/ui/components/table.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  /** Null while too few answers were scored to say anything. */
  readonly record: {
    readonly vacancies: number
    readonly answers: number
    readonly tally: readonly number[]
    readonly alpha: number | null
  } | null
}

/** How a question has worked wherever it was asked: counts, and nobody's answers. */
export function BankRecord({ record }: Props) {
  const { page: words, bands } = useWords().provider.bank
  return (
    <>
      <h2 className="govuk-heading-m">{words.recordTitle}</h2>
      {record === null ? (
        <p className="govuk-body">{words.recordNone}</p>
      ) : (
        <>
          <p className="govuk-body">{words.record(record.vacancies, record.answers)}</p>
          <Table
            caption={words.recordTitle}
            captionHidden
            columns={[{ label: words.recordScore }, { label: words.recordTimes, numeric: true }]}
            rows={record.tally.map((times, at) => ({ id: String(at + 1), cells: [at + 1, times] }))}
          />
          <p className="govuk-body">
            {words.recordAgreement}: {bands[agreementBand(record.alpha)].toLowerCase()}
            {record.alpha !== null && ` (${record.alpha.toFixed(2)})`}.
          </p>
          <p className="govuk-hint">
            {words.recordWhose} {words.recordNotTold}
          </p>
        </>
      )}
    </>
  )
}
