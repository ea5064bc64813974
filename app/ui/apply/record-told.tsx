import { type OwnRecord, recordQuestionNames, recordQuestions } from "#app/domain/decisions/own-record.ts"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = {
  readonly told: OwnRecord & { readonly sentAt: Date | null }
  /** The application's page. */
  readonly home: string
}

/** What somebody told of a criminal record, as they sent it. */
export function RecordTold({ told, home }: Props) {
  const words = useWords().apply.record
  return (
    <>
      <h1 className="govuk-heading-l">{words.sentTitle}</h1>
      {told.sentAt && (
        <p className="govuk-body">
          {words.sentOn} <Time at={told.sentAt} />. {words.kept}
        </p>
      )}
      {recordQuestionNames.map((name) => (
        <p className="govuk-body" key={name}>
          <InEnglish>{recordQuestions[name]}</InEnglish> <strong>{told[name] ? words.yes : words.no}</strong>
        </p>
      ))}
      <h2 className="govuk-heading-m">{words.yourWords}</h2>
      <Prose text={told.words || words.noWords} />
      <p className="govuk-body">
        {words.add}{" "}
        <a className="govuk-link" href={`${home}/messages`}>
          {words.addLink}
        </a>
      </p>
    </>
  )
}
