import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly title: string
  /** Where the files are, without their kind. */
  readonly path: string
}

/** One press makes a dated file for an inspector. */
export function InspectorsFileLinks({ title, path }: Props) {
  const words = useWords().provider.inspection
  return (
    <section aria-labelledby="inspection">
      <h2 className="govuk-heading-m" id="inspection">
        {title}
      </h2>
      <p className="govuk-body">{words.onChecksLead}</p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`${path}/pdf`} download>
            {words.title}: {words.asPdf}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${path}/csv`} download>
            {words.title}: {words.asCsv}
          </a>
        </li>
      </ul>
    </section>
  )
}
