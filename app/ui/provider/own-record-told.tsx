import { type OwnRecord, recordQuestionNames, recordQuestions } from "#app/domain/decisions/own-record.ts"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = { readonly told: (OwnRecord & { readonly sentAt: Date | null }) | null }

/** What an applicant told of a criminal record, beside the certificate, and how to weigh it. */
export function OwnRecordTold({ told }: Props) {
  const words = useWords().provider.ownRecord
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      {told ? (
        <>
          <SummaryList
            rows={[
              { key: words.sent, value: told.sentAt && <Time at={told.sentAt} /> },
              ...recordQuestionNames.map((name) => ({
                key: recordQuestions[name],
                value: told[name] ? words.yes : words.no,
              })),
              { key: words.words, value: <Prose text={told.words || words.noWords} /> },
            ]}
          />
          {(told.unspent || told.notProtected) && <p className="govuk-body">{words.weigh}</p>}
          <p className="govuk-body">{words.secret}</p>
        </>
      ) : (
        <p className="govuk-body">{words.notYet}</p>
      )}
    </>
  )
}
